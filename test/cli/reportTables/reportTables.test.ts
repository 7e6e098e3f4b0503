import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileCheck } from '../../../src/cli/check/checkFile';
import { main } from '../../../src/cli/main';
import { ownReportTables } from '../../../src/cli/reportTable';
import { rulesFor } from '../../../src/cli/rules';
import {
  type SheetPlan,
  defaultTableOptions,
  planReportTable,
  planTable,
} from '../../../src/table';
import { findReportTable } from '../../../src/table/reportTable';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { profiles, published } from '../../domain/assessment/support';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-tables-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

async function call(...argv: string[]) {
  const out: string[] = [];
  const code = await main(argv, '0', {
    out: (line) => out.push(line),
    err: (line) => out.push(line),
  });
  return { code, out: out.join('\n') };
}

const check = fileCheck({
  context: {
    systems: [{ system: published, rules: rulesFor(published, 'zh') }],
    profiles,
    previous: [],
  },
  reportTables: ownReportTables(),
  language: 'zh',
  outcomes: false,
});

const sheetOf = (index: number, name: string): SheetPlan => {
  const table = ownReportTables()[index]!;
  return planReportTable(table, table.published, { sheet: name, language: 'zh', paper: 'A4' })
    .sheets[0]!;
};

describe('a table of the report', () => {
  it.each([0, 1])(
    'is written and read back cell by cell, with figures that compute (%i)',
    async (index) => {
      const table = ownReportTables()[index]!;
      const file = at(`${table.id}.xlsx`);
      const { code, out } = await call(
        'table',
        '--system',
        table.id,
        '--fill',
        'published',
        '-o',
        file,
      );
      expect([code, out]).toEqual([0, `已写出 ${file}（${table.rows.length} 行）`]);
      const [sheet] = readWorkbook(await readFile(file)).sheets;
      const found = findReportTable(sheet!.grid, table);
      expect(found?.missing).toEqual([]);
      for (const { id } of table.rows) {
        for (const [column, text] of Object.entries(table.published[id] ?? {}))
          expect([id, column, found?.cells[id]?.[column]]).toEqual([id, column, text]);
      }
      const numbers = sheet!.grid
        .flatMap((row) => row ?? [])
        .filter((cell) => typeof cell?.value === 'number');
      expect(numbers.length).toBeGreaterThan(30);
    },
  );

  it('is found where it was moved, and its columns reordered', () => {
    const table = ownReportTables()[0]!;
    const texts = sheetOf(0, 't').cells.map((row) => [
      '',
      ...row.map(({ text }) => text ?? '').reverse(),
    ]);
    const grid = [[], [], ...texts].map((row) => row.map((text) => ({ text })));
    // Read from right to left, the first label is the last: merged labels are no longer carried down.
    const found = findReportTable(grid, table);
    expect(found?.cells['city-done']?.['total']).toBe('128.22');
    expect(found?.address('city-done', 'total')).toBe('C12');
  });

  it('is checked by itself', async () => {
    await call(
      'table',
      '--system',
      'xianan-14th-projects',
      '--fill',
      'published',
      '-o',
      at('one.xlsx'),
    );
    const file = await check({ path: at('one.xlsx') });
    expect([file.status, file.system]).toEqual(['rejected', 'xianan-14th-projects']);
    expect(file.findings.map(({ message }) => message)).toEqual([
      '合计不符：G10（市级重点项目，完成投资，亿元，累计）填“128.22”。2021年＋2022年＋2023年上半年为149.72，合计应与它相等。请核对合计和各分项。',
    ]);
  });

  it('is compared with the indicator table of the same workbook', async () => {
    const cells = structuredClone(published.published);
    cells['4']!['2022.total'] = '74.15%';
    const place = { sheet: '指标表', listsSheet: 'l', row: 0, column: 0, wholeSheet: true };
    const plan = planTable(published, cells, defaultTableOptions, place);
    const sheets = [...plan.sheets, sheetOf(0, '表1'), sheetOf(1, '表2')];
    await writeFile(at('all.xlsx'), await writeWorkbook({ ...plan, sheets }));
    const file = await check({ path: at('all.xlsx') });
    const ids = [published.id, 'xianan-14th-projects', 'xianan-2022-ranking'];
    expect(file.system).toBe(ids.join('、'));
    expect(file.findings.map(({ sheet, rule, cell }) => `${sheet} ${rule} ${cell}`)).toEqual(
      expect.arrayContaining([
        '表1 sum-of-yearly G10',
        '表2 same-urbanization-actual F13',
        '表2 stated-gdp-rank F3',
        '表2 stated-investment F7',
      ]),
    );
  });

  it.each([['--unit', '区统计局'], ['--protect'], ['--formulas', 'native'], ['--no-evaluation']])(
    'refuses what it has not: %s',
    async (...option) => {
      const wanted = ['table', '--system', 'xianan-14th-projects', ...option];
      const refused = await call(...wanted, '-o', at('refused.xlsx'));
      expect(refused.code).toBe(2);
      expect(refused.out).toContain(`${option[0]} 对它不适用`);
      expect((await call(...wanted, '-o', at('refused.xlsx'), '--lang', 'en')).out).toContain(
        `Leave out ${option[0]}`,
      );
    },
  );

  it('is listed with the systems, and may be the user’s own file', async () => {
    expect((await call('systems')).out).toContain('xianan-2022-ranking  2022年');
    const own = { ...ownReportTables()[0], id: 'own' };
    await writeFile(at('own.json'), JSON.stringify(own));
    expect((await call('table', '--system', at('own.json'), '-o', at('own.xlsx'))).code).toBe(0);
    await writeFile(at('bad.json'), JSON.stringify({ ...own, rows: [] }));
    const bad = await call('table', '--system', at('bad.json'), '-o', at('bad.xlsx'));
    expect([bad.code, bad.out]).toEqual([1, expect.stringContaining('rows')]);
  });
});
