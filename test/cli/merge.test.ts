import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import type { IndicatorSystem } from '../../src/domain/indicator';
import { type Figures, defaultTableOptions, planTable } from '../../src/table';
import { readSubmissions } from '../../src/table/read';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { shippedSystem } from '../support/systems';

const system = shippedSystem();
const shared = system.indicators.find(({ responsible }) => responsible.length > 1)!;
const [oneUnit = '', otherUnit = ''] = shared.responsible;

let folder: string;
/** What all units send, as published: made once, read by every test. */
let sent: string;

const at = (...names: string[]) => join(folder, ...names);

async function call(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, '9.9.9', {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A unit's workbook, or the whole one, filled in. */
function filled(
  figures: Figures,
  unit?: string,
  of: IndicatorSystem = system,
): Promise<Uint8Array> {
  const options = { ...defaultTableOptions, ...(unit !== undefined && { unit }) };
  const place = { sheet: '指标表', listsSheet: '字典', row: 0, column: 0, wholeSheet: true };
  return writeWorkbook(planTable(of, figures, options, place));
}

/** The published figures with one text changed. */
const changed = (number: number, column: string, text: string): Figures => ({
  ...system.published,
  [number]: { ...system.published[number], [column]: text },
});

async function sheetsOf(file: string) {
  const { sheets } = readWorkbook(await readFile(file));
  return new Map(
    sheets.map(({ name, grid }) => [
      name,
      Array.from(grid, (row) => Array.from(row ?? [], (cell) => cell?.text ?? '')),
    ]),
  );
}

/** Texts of the merged table below its header. */
async function bodyOf(file: string): Promise<string[][]> {
  return ((await sheetsOf(file)).values().next().value ?? []).slice(3);
}

beforeAll(async () => {
  sent = await mkdtemp(join(tmpdir(), 'merge-sent-'));
  for (const unit of system.units)
    await writeFile(join(sent, `${unit}.xlsx`), await filled(system.published, unit));
});
afterAll(() => rm(sent, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('what all units sent', () => {
  it('is merged without a word of complaint, each cell with its source', async () => {
    const { code, out, err } = await call('merge', sent, '-o', at('m.xlsx'), '--force');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`已写出 ${at('m.xlsx')}：225 格，来自 12 个文件`);
    expect(out).toContain('已报齐');
    const sheets = await sheetsOf(at('m.xlsx'));
    expect([...sheets.keys()].slice(0, 3)).toEqual(['指标表', '来源', '报送文件']);
    // One indicator has two units, whose figures agree.
    expect(sheets.get('来源')!.length - 3).toBeGreaterThan(225);
  });

  it('gives the same file in whatever order it is named', async () => {
    const files = (await readdir(sent)).map((name) => join(sent, name));
    await call('merge', ...files, '-o', at('1.xlsx'), '--force');
    await call('merge', ...files.reverse(), sent, '-o', at('2.xlsx'), '--force');
    expect(await readFile(at('1.xlsx'))).toEqual(await readFile(at('2.xlsx')));
  });

  it('is found as one table again, of no unit', async () => {
    await call('merge', sent, '-o', at('m.xlsx'), '--force');
    const tables = readSubmissions(readWorkbook(await readFile(at('m.xlsx'))), [system]);
    expect(tables.map(({ sheet, unit }) => [sheet, unit])).toEqual([['指标表', undefined]]);
  });
});

describe('two figures for one cell', () => {
  const column = system.columns.findIndex(({ role }) => role === 'total');
  const row = system.indicators.indexOf(shared);
  const id = `${system.columns[column]!.period}.total`;
  const [one, other] = ['1.5', '2.5'];

  /** Two units, two figures; the second was saved later. */
  async function twoUnits(): Promise<string> {
    await mkdir(at('in'));
    for (const [place, unit] of [oneUnit, otherUnit].entries()) {
      const file = at('in', `${unit}.xlsx`);
      const text = place === 0 ? one : other;
      await writeFile(file, await filled(changed(shared.number, id, text), unit));
      await utimes(file, 1_700_000_000, 1_700_000_000 + place);
    }
    return at('in');
  }

  it('are listed, and the cell stays blank', async () => {
    const { code, out } = await call('merge', await twoUnits(), '-o', at('m.xlsx'), '--force');
    expect(code).toBe(1);
    expect(out).toContain('1 格报来不止一个数，其中 1 格未定');
    expect(out).toContain(`${one}（${oneUnit} `);
    expect((await bodyOf(at('m.xlsx')))[row]?.[column]).toBe('');
    const listed = (await sheetsOf(at('m.xlsx'))).get('冲突')!.slice(3);
    expect(listed.map((line) => [line[3], line[4], line.at(-1)])).toEqual([
      [one, oneUnit, '未定'],
      [other, otherUnit, '未定'],
    ]);
  });

  it.each([
    ['first', '1.5'],
    ['last', '2.5'],
    [`unit=${otherUnit}`, '2.5'],
    [`unit=${oneUnit}，${otherUnit}`, '1.5'],
  ])('are decided by %s, and listed', async (choice, kept) => {
    const files = await twoUnits();
    const argv = ['merge', files, '-o', at('m.xlsx'), '--force', '--conflicts', choice];
    const { out } = await call(...argv);
    expect(out).toContain('已按选定的办法取数');
    expect((await bodyOf(at('m.xlsx')))[row]?.[column]).toBe(kept);
  });
});

describe('what is lacking', () => {
  it('is told on the screen and in the workbook, which is written', async () => {
    await mkdir(at('in'));
    const [unit = '', broken = ''] = system.units;
    await writeFile(at('in', `${unit}.xlsx`), await filled(system.published, unit));
    await writeFile(at('in', `${broken}.xls`), Buffer.from('D0CF11E0A1B11AE1', 'hex'));
    await writeFile(at('in', 'readme.txt'), 'no table');
    await writeFile(at('in', '~$lock.xlsx'), '');
    const { code, out } = await call('merge', at('in'), '-o', at('m.xlsx'), '--force');
    expect(code).toBe(1);
    expect(out).toContain(`要催报的 ${system.units.length - 1} 个`);
    expect(out).toMatch(new RegExp(`${broken}.xls：打不开：.*旧格式`));
    expect(out).not.toContain('readme');
    const sheets = await sheetsOf(at('m.xlsx'));
    const urged = sheets.get('催报')!.slice(3);
    expect(urged.map((line) => line.slice(0, 2))).toEqual(
      system.units.slice(1).map((each) => [each, each === broken ? '报来未采用' : '未报送']),
    );
    expect(sheets.get('报送文件')!.length - 3).toBe(2);
  });

  it('leaves a rejected file out unless it is forced', async () => {
    const column = `${system.periods[0]!.id}.total`;
    const nonsense = await filled(changed(shared.number, column, '很多'), oneUnit);
    await writeFile(at('bad.xlsx'), nonsense);
    const { code, err } = await call('merge', at('bad.xlsx'), '-o', at('m.xlsx'));
    expect(code).toBe(1);
    expect(err).toContain('没有一格可以采用');
    expect(err).toContain('审核未通过');
    expect(await readdir(folder)).toEqual(['bad.xlsx']);
    await call('merge', at('bad.xlsx'), '-o', at('m.xlsx'), '--force');
    expect(await readdir(folder)).toEqual(['bad.xlsx', 'm.xlsx']);
  });
});

describe('against the previous merge', () => {
  it('every change is listed, by how much, and what the rules say of it', async () => {
    await call('merge', sent, '-o', at('old.xlsx'), '--force');
    const own = system.indicators.find(({ responsible }) => responsible.join() === oneUnit)!;
    const id = `${system.periods[0]!.id}.total`;
    const was = system.published[own.number]![id]!;
    const now = (Number(was) + 1.5).toFixed(2);
    await mkdir(at('in'));
    for (const unit of system.units)
      await writeFile(
        at('in', `${unit}.xlsx`),
        await filled(unit === oneUnit ? changed(own.number, id, now) : system.published, unit),
      );
    const argv = ['merge', at('in'), '-o', at('new.xlsx'), '--force', '--previous', at('old.xlsx')];
    const { code, out } = await call(...argv);
    expect(code).toBe(0);
    expect(out).toContain('与上次不同的 1 格');
    const [line] = (await sheetsOf(at('new.xlsx'))).get('修订')!.slice(3);
    expect(line?.slice(3, 6)).toEqual(['修订', was, now]);
    expect(line?.[6]).toBe(`+1.50 ${own.unit}`);
    expect(line?.[7]).toBe(`+${((1.5 / Number(was)) * 100).toFixed(2)}%`);
    expect(line?.[8]).toContain('核实性');
  });

  it('nothing is listed where nothing changed', async () => {
    await call('merge', sent, '-o', at('old.xlsx'), '--force');
    const argv = ['merge', sent, '-o', at('old.xlsx'), '--force', '--previous', at('old.xlsx')];
    expect((await call(...argv)).out).toContain('与上次不同的 0 格');
  });
});

describe('the output', () => {
  it('replaces an older merge, and nothing else', async () => {
    const file = at('m.xlsx');
    expect((await call('merge', sent, '-o', file, '--force')).code).toBe(0);
    expect((await call('merge', sent, '-o', file, '--force')).code).toBe(0);
    await writeFile(at('mine.xlsx'), await filled({}));
    const { code, err } = await call('merge', sent, '-o', at('mine.xlsx'), '--force');
    expect([code, err.includes('没有覆盖')]).toEqual([1, true]);
    expect(await readFile(at('mine.xlsx'))).toEqual(Buffer.from(await filled({})));
  });

  it('is no input, though it lies among the files', async () => {
    await mkdir(at('in'));
    for (const name of await readdir(sent))
      await writeFile(at('in', name), await readFile(join(sent, name)));
    await call('merge', at('in'), '-o', at('in', '汇总.xlsx'), '--force');
    const first = await readFile(at('in', '汇总.xlsx'));
    await call('merge', at('in'), '-o', at('in', '汇总.xlsx'), '--force');
    expect(await readFile(at('in', '汇总.xlsx'))).toEqual(first);
    const { code, out } = await call('merge', at('in'), '-o', at('other.xlsx'), '--force');
    expect(code).toBe(0);
    expect(out).toContain('是以前的汇总表');
  });
});

describe('wrong usage', () => {
  it.each<[string, string[], string]>([
    ['nothing to merge', ['merge', '-o', 'm.xlsx'], '要写明汇总哪些文件或目录'],
    ['no output', ['merge', '.'], '要用 -o 说明写到哪里'],
    ['a file that is not there', ['merge', 'nowhere', '-o', 'm.xlsx'], 'nowhere'],
    ['an output of another kind', ['merge', '.', '-o', 'm.csv'], '要以 .xlsx 结尾'],
    ['an unknown choice', ['merge', '.', '-o', 'm.xlsx', '--conflicts', 'mine'], 'unit=单位'],
    ['an unknown unit', ['merge', '.', '-o', 'm.xlsx', '--conflicts', 'unit=谁'], '没有责任单位'],
  ])('%s', async (_name, argv, message) => {
    const placed = argv.map((word) => word.replace(/^(?=m\.|nowhere|\.$)/, `${folder}/`));
    const { code, err } = await call(...placed);
    expect([code, err.includes(message)]).toEqual([2, true]);
    expect(await readdir(folder)).toEqual([]);
  });
});
