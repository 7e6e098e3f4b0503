import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SimulatedExcel, closeBrowser, openExcel } from '../host/driver';
import { plannedValues } from '../table/locate/support';
import { a1 } from '../../src/table';
import { type Case, cases } from './cases';
import { buildFunctionsPage } from './page/buildPage';

let folder: string;
let parameters: ReadonlyMap<string, number>;

beforeAll(async () => {
  folder = await buildFunctionsPage();
  const { functions } = JSON.parse(await readFile(join(folder, 'functions.json'), 'utf8')) as {
    functions: { id: string; parameters: unknown[] }[];
  };
  parameters = new Map(functions.map((each) => [each.id, each.parameters.length]));
});

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

/** Excel hands a single cell over as a matrix of one where a range may stand. */
const matrix = (cell: unknown): unknown => (Array.isArray(cell) ? cell : [[cell]]);

/** Excel gives null for each argument that was left out. */
function whole(name: string, cells: readonly unknown[]): unknown[] {
  return Array.from({ length: parameters.get(name) ?? 0 }, (_, at) =>
    at < cells.length ? matrix(cells[at]) : null,
  );
}

const withCell = ({ scalars, at }: Case, cell: unknown): readonly unknown[] =>
  scalars.map((scalar, index) => (index === at ? cell : scalar));

/** Class words differ by language: those of STATUS and GROWTHSTATUS are compared elsewhere. */
const closeTo = (value: number | string): unknown =>
  typeof value === 'number' ? expect.closeTo(value, 4) : expect.any(String);

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** Writes rows and a formula on a new sheet, and waits until the sheet holds what is expected. */
async function expectComputed(
  excel: SimulatedExcel,
  rows: Rows,
  [at, formula]: readonly [string, string],
  from: string,
  expected: unknown,
): Promise<void> {
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
  await excel.inPane(
    async ([address, table, cell, text]) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.activate();
        sheet.getRange(address).values = table.map((row) => [...row]);
        sheet.getRange(cell).formulas = [[text]];
        await context.sync();
      });
    },
    [a1(area), rows, at, formula] as const,
  );
  // The grid asks the functions for results in its own time.
  await vi.waitFor(async () => expect(await excel.workbook.values(from)).toEqual(expected), {
    timeout: 20_000,
    interval: 100,
  });
}

describe.each([
  ['zh-CN', '正常', '提前完成'],
  ['en-US', 'On track', 'Achieved early'],
] as const)('the functions in the real runtime, in %s', (locale, onTrack, achieved) => {
  let excel: SimulatedExcel;
  beforeAll(async () => {
    excel = await openExcel({ addin: folder, locale });
    await excel.pane.getByText('functions').waitFor();
    await excel.inPane(async () => void (await Office.onReady()));
  });
  afterAll(() => excel.close());

  const single: readonly (readonly [
    what: string,
    row: Rows[number],
    formula: string,
    value: unknown,
  ])[] = [
    ['a scalar', [100, 121, 2], '=ZB.CAGR(A1,B1,C1)', expect.closeTo(0.1, 12)],
    ['literals', [null], '=ZB.CAGR(100,121,2)', expect.closeTo(0.1, 12)],
    ['a range', ['7以上', 0.07, '7%'], '=ZB.AVGGROWTH(A1:C1)', expect.closeTo(0.07, 12)],
    ['a chain', [0.1, 0.1], '=ZB.CUMGROWTH(A1:B1)', expect.closeTo(0.21, 12)],
    ['a base and years', [100, 110, 121], '=ZB.CUMAVG(A1,B1:C1)', expect.closeTo(0.1, 12)],
    ['a text number', ['441.71', '≧500亿元'], '=ZB.REQUIRED(A1,B1,3)', expect.closeTo(0.0422, 4)],
    ['progress', [0, 100, 50], '=ZB.PROGRESS(A1,B1,C1)', 0.5],
    ['what is left out', [21.78, 22.5, 22.44], '=ZB.PACE(A1,B1,C1,2)', expect.closeTo(2.2947, 4)],
    ['a word', [69.8, 71, 74.51], '=ZB.STATUS(A1,B1,C1,2)', achieved],
    ['a target', ['7以上', 0.114, 0.039], '=ZB.GROWTHSTATUS(A1,B1:C1)', onTrack],
    ['a forecast', [100, 121], '=ZB.FORECAST(A1,B1,2,1)', expect.closeTo(133.1, 9)],
    ['a cell text', ['预计41.575'], '=ZB.NUMBER(A1)', 41.575],
    ['a blank row', [null, null], '="|"&ZB.CAGR(A1,B1,2)', '|'],
    ['a blank cell', [100, null], '=ZB.CAGR(A1,B1,2)', '#N/A'],
    ['a missing token', ['—', 121], '=ZB.CAGR(A1,B1,2)', '#N/A'],
    ['a wrong type', [100, 'abc'], '=ZB.CAGR(A1,B1,2)', '#VALUE!'],
    ['an unknown profile', [1, 2, 3], '=ZB.STATUS(A1,B1,C1,2,5,"x")', '#VALUE!'],
  ];

  it.each(single)('compute %s', async (_, row, formula, value) => {
    await expectComputed(excel, [row], ['H1', formula], 'H1', [[value]]);
  });

  it.each(cases)('answer for ZB.$name whatever the cells are like', async (each) => {
    const asked = [
      each.scalars,
      each.texts,
      each.range,
      withCell(each, '—'),
      withCell(each, 'abc'),
      withCell(each, '#DIV/0!'),
    ];
    const [scalar, text, spilled, missing, wrong, error] = await Promise.all(
      asked.map((cells) => excel.workbook.callFunction(each.name, whole(each.name, cells))),
    );
    for (const single of [scalar, text])
      expect(single).toMatchObject({ ok: true, value: [[closeTo(each.value)]] });
    expect(spilled).toMatchObject({
      ok: true,
      value: each.spilled.map((value) => [closeTo(value)]),
    });
    if (each.missing === undefined) expect(missing).toMatchObject({ ok: false, error: '#N/A' });
    else if (locale === 'zh-CN')
      expect(missing).toMatchObject({ ok: true, value: [[each.missing]] });
    expect(wrong).toMatchObject({ ok: false, error: '#VALUE!' });
    expect(error).toMatchObject({ ok: false, error: '#DIV/0!' });
  });

  it('pass the error of another formula on', async () => {
    const formula = '=ZB.CAGR(A1/0,B1,2)';
    await expectComputed(excel, [[100, 121]], ['H1', formula], 'H1', [['#DIV/0!']]);
  });

  it('spill a column', async () => {
    const rows = [
      [100, 110],
      [200, 242],
      [300, 390],
    ];
    await expectComputed(excel, rows, ['H1', '=ZB.CAGR(A1:A3,B1:B3,1)'], 'H1:H3', [
      [expect.closeTo(0.1, 12)],
      [expect.closeTo(0.21, 12)],
      [expect.closeTo(0.3, 12)],
    ]);
  });

  it('assess the 25 rows of a table', async () => {
    await expectComputed(excel, plannedValues(), ['A40', '=ZB.ASSESS(A1:R28)'], 'A40:C46', [
      ...[expect.anything(), expect.anything(), expect.anything()],
      [onTrack, expect.closeTo(1.08, 2), expect.any(String)],
      expect.anything(),
      expect.anything(),
      [achieved, expect.closeTo(9.81, 2), expect.any(String)],
    ]);
  });
});
