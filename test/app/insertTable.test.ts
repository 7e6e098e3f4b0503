import { describe, expect, it } from 'vitest';
import {
  type InsertOutcome,
  type IndicatorRequest,
  type ReportRequest,
  WorkbookFailure,
  insertTable,
} from '../../src/app';
import { builtInReportTables } from '../../seeds/reportTables';
import { loadReportTable } from '../../src/domain/reportTable';
import { defaultTableOptions } from '../../src/table';
import { shippedSystem } from '../support/systems';
import { FakeWorkbook } from './fakeWorkbook';

const system = shippedSystem();
const request: IndicatorRequest = {
  system,
  figures: system.published,
  options: defaultTableOptions,
  where: { kind: 'newSheet' },
};

async function inserted(workbook: FakeWorkbook, change: Partial<IndicatorRequest> = {}) {
  const outcome = await insertTable(workbook, { ...request, ...change });
  if (outcome.kind !== 'inserted') throw new Error(`not inserted: ${JSON.stringify(outcome)}`);
  return outcome.table;
}

const sheetNames = (workbook: FakeWorkbook) => workbook.sheets.map(({ name }) => name);

describe('inserting the table into a new sheet', () => {
  it('makes the table’s sheet and the hidden sheet of its lists, and says where the table is', async () => {
    const workbook = new FakeWorkbook();
    const table = await inserted(workbook);
    expect(table).toEqual({ sheet: '指标表', area: { row: 0, column: 0, rows: 28, columns: 18 } });
    expect(sheetNames(workbook)).toEqual(['Sheet1', '指标表', '指标字典', 'zb_flags']);
  });

  it('looks once and writes once', async () => {
    const workbook = new FakeWorkbook();
    await inserted(workbook);
    expect([workbook.looks.length, workbook.carried.length]).toEqual([1, 1]);
  });

  it('takes another name where a sheet has the name already, in whatever case', async () => {
    const workbook = new FakeWorkbook();
    workbook.sheets = [{ name: '指标表', visible: true, protected: false, tables: [] }];
    expect((await inserted(workbook)).sheet).toBe('指标表 (2)');
  });

  it('asks before it makes a second table of the same system', async () => {
    const workbook = new FakeWorkbook();
    const first = await inserted(workbook);
    const again = await insertTable(workbook, request);
    expect(again).toEqual({
      kind: 'tableExists',
      table: first,
      besideIt: { kind: 'anotherSheet' },
    });
    expect(workbook.carried).toHaveLength(1);
  });

  it('makes a table of another system without asking', async () => {
    const workbook = new FakeWorkbook();
    await inserted(workbook);
    const other = shippedSystem(1);
    await inserted(workbook, { system: other, figures: other.published });
    expect(sheetNames(workbook)).toEqual([
      'Sheet1',
      '指标表',
      '指标字典',
      'zb_flags',
      '指标表 (2)',
      '指标字典 (2)',
      'zb_flags (2)',
    ]);
  });

  it('puts the second one on a sheet of its own when the user wants both, and shares the lists', async () => {
    const workbook = new FakeWorkbook();
    await inserted(workbook);
    await inserted(workbook, { where: { kind: 'anotherSheet' } });
    expect(sheetNames(workbook).sort()).toEqual([
      'Sheet1',
      'zb_flags',
      'zb_flags (2)',
      '指标字典',
      '指标表',
      '指标表 (2)',
    ]);
  });

  it('replaces the first one where it stands when the user wants that', async () => {
    const workbook = new FakeWorkbook();
    const first = await inserted(workbook);
    workbook.occupied = [{ row: 3, column: 9, text: '413.20' }];
    const second = await inserted(workbook, { where: { kind: 'replace', table: first } });
    expect(second).toEqual(first);
    expect(workbook.carried[1]?.clear).toEqual(first.area);
  });

  it('asks again where the replacement is larger than the old table and meets other cells', async () => {
    const workbook = new FakeWorkbook();
    const small = await inserted(workbook, {
      options: { ...defaultTableOptions, unit: '区林业局' },
    });
    workbook.occupied = [{ row: 10, column: 2, text: '附注' }];
    const outcome = await insertTable(workbook, {
      ...request,
      where: { kind: 'replace', table: small },
    });
    expect(outcome).toMatchObject({ kind: 'occupied', cells: [{ text: '附注' }] });
    await inserted(workbook, { where: { kind: 'replace', table: small }, overwrite: true });
  });
});

describe('inserting the table at the selection', () => {
  it('begins at the selected cell', async () => {
    const workbook = new FakeWorkbook();
    workbook.selection = { row: 4, column: 2 };
    const table = await inserted(workbook, { where: { kind: 'selection' } });
    expect(table).toEqual({ sheet: 'Sheet1', area: { row: 4, column: 2, rows: 28, columns: 18 } });
  });

  it('leaves freezing and printing alone on a sheet that holds other things', async () => {
    const workbook = new FakeWorkbook();
    workbook.alone = false;
    await inserted(workbook, { where: { kind: 'selection' } });
    const [sheet] = workbook.carried[0]!.plan.sheets;
    expect([sheet?.freeze, sheet?.page]).toEqual([undefined, undefined]);
  });

  it('never writes over cells that hold something without the user’s yes', async () => {
    const workbook = new FakeWorkbook();
    workbook.occupied = [{ row: 2, column: 1, text: '我的数' }];
    const outcome = await insertTable(workbook, { ...request, where: { kind: 'selection' } });
    expect(outcome).toMatchObject({
      kind: 'occupied',
      cells: [{ row: 2, column: 1, text: '我的数' }],
    });
    expect(workbook.carried).toHaveLength(0);
    await inserted(workbook, { where: { kind: 'selection' }, overwrite: true });
  });

  it('offers to write beside a table that is on the sheet, one column apart', async () => {
    const workbook = new FakeWorkbook();
    const first = await inserted(workbook, { where: { kind: 'selection' } });
    const outcome = (await insertTable(workbook, {
      ...request,
      where: { kind: 'selection' },
    })) as Extract<InsertOutcome, { kind: 'tableExists' }>;
    expect(outcome).toEqual({
      kind: 'tableExists',
      table: first,
      besideIt: { kind: 'beside', table: first },
    });
    const second = await inserted(workbook, { where: outcome.besideIt });
    expect(second.area).toEqual({ row: 0, column: 19, rows: 28, columns: 18 });
    expect(workbook.sheets.find(({ name }) => name === 'Sheet1')?.tables).toMatchObject([
      { area: first.area, ordinal: 1 },
      { area: second.area, ordinal: 2 },
    ]);
  });

  it('is refused on a protected sheet before anything is written', async () => {
    const workbook = new FakeWorkbook();
    workbook.sheets = [{ name: 'Sheet1', visible: true, protected: true, tables: [] }];
    const outcome = await insertTable(workbook, { ...request, where: { kind: 'selection' } });
    expect(outcome).toMatchObject({
      kind: 'failed',
      failure: { reason: 'protected', detail: 'Sheet1', restored: true },
    });
    expect(workbook.carried).toHaveLength(0);
  });
});

describe('lists that tables share', () => {
  it('stay as they are for older tables when the system has a newer version', async () => {
    const workbook = new FakeWorkbook();
    await inserted(workbook);
    const newer = { ...system, version: '1.1.0' };
    await inserted(workbook, { system: newer, where: { kind: 'anotherSheet' } });
    expect(sheetNames(workbook)).toContain('指标字典 (2)');
  });
});

describe('a failure of the host', () => {
  it.each(['look', 'carryOut'] as const)(
    'in %s comes back as an outcome and not as an exception',
    async (call) => {
      const workbook = new FakeWorkbook();
      const failure = new WorkbookFailure('editing', 'InvalidOperationInCellEditMode', true);
      workbook.failing = { call, failure };
      expect(await insertTable(workbook, request)).toEqual({ kind: 'failed', failure });
    },
  );

  it('of another kind is not swallowed', async () => {
    const workbook = new FakeWorkbook();
    workbook.look = async () => {
      throw new TypeError('a mistake of ours');
    };
    await expect(insertTable(workbook, request)).rejects.toThrow('a mistake of ours');
  });
});

describe('a table of a report', () => {
  const [data] = builtInReportTables;
  const loaded = loadReportTable(data);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const reportRequest: ReportRequest = {
    reportTable: loaded.value,
    cells: loaded.value.published,
    options: { language: 'zh', paper: 'A4' },
    where: { kind: 'newSheet' },
  };

  it('is not written a second time without asking, and then in the place of the first or apart', async () => {
    const workbook = new FakeWorkbook();
    const first = await insertTable(workbook, reportRequest);
    if (first.kind !== 'inserted') throw new Error(first.kind);
    const again = await insertTable(workbook, reportRequest);
    expect(again).toEqual({
      kind: 'tableExists',
      table: first.table,
      besideIt: { kind: 'anotherSheet' },
    });
    expect(workbook.carried).toHaveLength(1);
    const { table } = first;
    const replaced = await insertTable(workbook, {
      ...reportRequest,
      where: { kind: 'replace', table },
    });
    expect(replaced).toEqual(first);
    expect(workbook.carried.at(-1)?.clear).toEqual(table.area);
    await insertTable(workbook, { ...reportRequest, where: { kind: 'anotherSheet' } });
    expect(sheetNames(workbook)).toEqual(['Sheet1', '附表', '附表 (2)']);
  });

  it('is found by its heads and rows alone, with a title or without', async () => {
    const workbook = new FakeWorkbook();
    await insertTable(workbook, reportRequest);
    const [, ...withoutTitle] = workbook.texts.get('附表') ?? [];
    workbook.texts = new Map([['Sheet1', [[], [], ...withoutTitle.map((row) => ['', ...row])]]]);
    workbook.sheets = workbook.sheets.filter(({ name }) => name === 'Sheet1');
    const { columns, rows } = reportRequest.reportTable;
    const area = { row: 2, column: 1, rows: 1 + rows.length, columns: columns.length };
    expect(
      await insertTable(workbook, { ...reportRequest, where: { kind: 'selection' } }),
    ).toMatchObject({
      kind: 'tableExists',
      table: { sheet: 'Sheet1', area },
      besideIt: { kind: 'beside' },
    });
  });
});
