import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { readWorkbook } from '../../../src/xlsx';
import { table3 } from '../../domain/assessment/table3';
import { handmade } from '../../xlsx/patch/handmade';

let folder: string;
const at = (name: string) => join(folder, name);

async function call(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, '9.9.9', {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-'));
  await call('table', '-o', at('table.xlsx'), '--fill', 'published');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const district = ['--profile', 'xianan-2023'];

async function sheetsOf(file: string): Promise<Record<string, string[][]>> {
  const { sheets } = readWorkbook(await readFile(file));
  return Object.fromEntries(
    sheets.map(({ name, grid }) => [
      name,
      Array.from(grid, (row) => Array.from(row ?? [], (cell) => cell?.text ?? '')),
    ]),
  );
}

describe('plan-indicators assess', () => {
  it('says on the screen what was published', async () => {
    const { code, out, err } = await call('assess', at('table.xlsx'), ...district);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('共25项：约束性 10，预期性 15');
    expect(out).toContain('测算评价：超前 8，正常 13，滞后 4');
    expect(out).toContain('完成预判：已提前完成 4，可顺利完成 17，需力争完成 4');
  });

  it.each(['json', 'md', 'html', 'svg', 'docx', 'xlsx'])(
    'takes the form that the output is called: %s',
    async (form) => {
      const file = at(`made.${form}`);
      const { code, out } = await call('assess', at('table.xlsx'), '-o', file);
      expect([code, out]).toEqual([0, `已写出 ${file}（评价 25 项指标）`]);
      expect((await readFile(file)).length).toBeGreaterThan(10_000);
    },
  );

  it('assesses to an earlier period', async () => {
    const { out } = await call('assess', at('table.xlsx'), '--asof', '2021年');
    expect(out).toContain('评估时点2021年');
  });

  it('never writes over a file, unless told to', async () => {
    await writeFile(at('mine.md'), 'mine');
    const refused = await call('assess', at('table.xlsx'), '-o', at('mine.md'));
    expect([refused.code, await readFile(at('mine.md'), 'utf8')]).toEqual([1, 'mine']);
    const { code } = await call('assess', at('table.xlsx'), '-o', at('mine.md'), '--force');
    expect(code).toBe(0);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    [['assess'], 2, 'assess 后面要写明是哪个工作簿。'],
    [['assess', 'table.xlsx', '--format', 'docx'], 2, '要用 -o 说明写到哪里'],
    [
      ['assess', 'table.xlsx', '--format', 'pdf'],
      2,
      '只能是：text、json、md、docx、xlsx、html、svg',
    ],
    [['assess', 'table.xlsx', '--asof', '2019'], 2, '可用的有：2021、2022、2023H1'],
    [['assess', 'table.xlsx', '--profile', 'eurostad'], 2, '是不是“eurostat”'],
    [['assess', 'absent.xlsx'], 1, '读不了'],
    [['assess', 'text.xlsx'], 1, 'text.xlsx'],
    [['assess', 'list.xlsx'], 1, '没有找到指标表'],
  ] as const)('%s ends with %i and says why', async (words, code, said) => {
    await writeFile(at('text.xlsx'), 'no workbook');
    await writeFile(at('list.xlsx'), handmade({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    const argv = words.map((word) => (word.endsWith('.xlsx') ? at(word) : word));
    const { code: found, err } = await call(...argv);
    expect(found).toBe(code);
    expect(err).toContain(said);
  });
});

describe('the workbook of an assessment', () => {
  it.each([[[]], [['--formulas', 'native']]])('lists 表3 as published (%s)', async (more) => {
    const file = at(`table3${more.length}.xlsx`);
    await call('assess', at('table.xlsx'), ...district, ...more, '-o', file);
    const rows = (await sheetsOf(file))['完成预判']!.slice(3);
    const published = rows.filter(([, count]) => Number(count) > 0).slice(0, -1);
    expect(published.map(([name, count, attribute]) => [name, count, attribute])).toEqual([
      ['已提前完成', '1', '约束性'],
      ['已提前完成', '3', '预期性'],
      ['可顺利完成', '7', '约束性'],
      ['可顺利完成', '10', '预期性'],
      ['需力争完成', '2', '约束性'],
      ['需力争完成', '2', '预期性'],
    ]);
    published.forEach(([, , , list], index) => {
      expect(list?.split('、').sort()).toEqual([...table3[index]!.names].sort());
    });
    expect(rows.at(-1)?.[1]).toBe('25');
  });

  it('says without colour what colours say, and agrees with every published label', async () => {
    const file = at('board.xlsx');
    await call('assess', at('table.xlsx'), ...district, '-o', file);
    const [, , heads, ...rows] = (await sheetsOf(file))['评价表']!;
    const column = (head: string) => rows.map((row) => row[heads!.indexOf(head)]);
    expect(new Set(column('比较'))).toEqual(new Set(['一致']));
    expect(column('')).toEqual(
      column('测算评价').map((word) => ({ 超前: '▲', 正常: '●', 滞后: '▼' })[word!]),
    );
    expect(column('进度条')[22]).toBe('◀▒▒▒▒░░░░░░');
    expect(column('进度条')[3]).toBe('██████████▶');
  });

  it.each([[[]], [['--formulas', 'native']]])(
    'has a native chart of the progress (%s)',
    async (more) => {
      const file = at(`chart${more.length}.xlsx`);
      await call('assess', at('table.xlsx'), ...more, '-o', file);
      const parts = unzipSync(await readFile(file));
      const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
      expect(charts).toHaveLength(1);
      expect(strFromU8(parts[charts[0]!]!)).toContain("'进度图'!$B$4");
    },
  );

  it('can be assessed and checked itself, its lists being no tables', async () => {
    const file = at('again.xlsx');
    await call('assess', at('table.xlsx'), ...district, '--formulas', 'native', '-o', file);
    const first = await call('assess', at('table.xlsx'), ...district);
    expect((await call('assess', file, ...district)).out).toBe(first.out);
  });
});

describe('the assessment for Word', () => {
  it('has every paragraph and table of the document, and nothing of this machine', async () => {
    const [docx, markdown] = [at('text.docx'), at('text.md')];
    await call('assess', at('table.xlsx'), ...district, '-o', docx);
    await call('assess', at('table.xlsx'), ...district, '-o', markdown);
    const parts = unzipSync(await readFile(docx));
    const xml = strFromU8(parts['word/document.xml']!);
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
    const said = new Set(paragraphs.map((text) => text.replace(/[\s　]/g, '')));
    const lines = (await readFile(markdown, 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('|'));
    expect(lines.length).toBeGreaterThan(35);
    const missing = lines
      .map((line) =>
        line
          .replace(/^#+ /, '')
          .replace(/\\(?=.)|\*\*/g, '')
          .replace(/[\s　]/g, ''),
      )
      .filter((line) => !said.has(line));
    expect(missing).toEqual([]);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(Object.keys(parts).filter((name) => name.includes('media/'))).toEqual([]);
  });
});
