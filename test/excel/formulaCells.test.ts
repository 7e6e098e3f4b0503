import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FormulaScope } from '../../src/app/workbook';
import { type Area, type CellChange, type SheetPlan, a1 } from '../../src/table';
import { profile, profiles } from '../domain/assessment/support';
import { closeBrowser } from '../host/driver';
import { type OpenedPort, openPort, openPortAndFunctions } from './open';
import { system, tablePlan } from './plans';

let opened: OpenedPort;
beforeAll(async () => {
  opened = await openPortAndFunctions();
});
afterAll(async () => {
  await opened.excel.close();
  await closeBrowser();
});

/** One Excel for all: each test leaves the workbook as it found it. */
const everywhere: FormulaScope = { kind: 'workbook' };
const [unit = ''] = system.units;
const options = { unit, formulas: 'addin', profile: profile('principled') } as const;
const sheet = tablePlan({}, options).sheets[0] as SheetPlan;
const scope: FormulaScope = { kind: 'sheet', sheet: sheet.name };
const block = sheet.names.find(({ name }) => name === 'zb_computed')?.area as Area;
const assess = { row: 1, column: block.column + block.columns - 3 };
const words = { profiles, language: 'zh' } as const;

async function counted<T>(work: () => Promise<T>): Promise<{ result: T; syncs: number }> {
  const book = opened.excel.workbook;
  const { syncs } = await book.statistics();
  const result = await work();
  await opened.excel.rest();
  return { result, syncs: (await book.statistics()).syncs - syncs };
}

type Grid = readonly (readonly unknown[])[];

/** What the cells hold and how they look. */
async function cells(name = sheet.name, address = a1(sheet.area)) {
  const book = opened.excel.workbook;
  return {
    formulas: (await book.formulas(address, name)) as Grid,
    values: (await book.values(address, name)) as Grid,
    formats: (await book.numberFormats(address, name)) as Grid,
    look: await book.format(a1({ ...block, row: block.row + 3, rows: 1, columns: 1 }), name),
  };
}

const ours = (formulas: Grid) =>
  formulas.flat().filter((formula) => String(formula).includes('ZB.'));

/** The grid asks the functions for results in its own time. */
const computed = (expected: Grid) =>
  vi.waitFor(async () => expect((await cells()).values).toEqual(close(expected)), {
    timeout: 20_000,
    interval: 200,
  });

/** Another formula for the same figure may differ in the last digit. */
const close = (values: Grid) =>
  values.map((row) =>
    row.map((value): unknown =>
      typeof value === 'number' ? (expect.closeTo(value, 9) as unknown) : value,
    ),
  );

const place = { sheet: '小表', row: 0, column: 0 };
const value = (row: number, column: number, given: string | number | null): CellChange => ({
  ...place,
  row,
  column,
  write: { kind: 'value', value: given },
});
const formula = (row: number, column: number, given: string): CellChange => ({
  ...place,
  row,
  column,
  write: { kind: 'formula', formula: given },
});

describe('a table with the add-in’s functions', () => {
  let before: Awaited<ReturnType<typeof cells>>;
  beforeAll(async () => {
    const { excel, port } = opened;
    await port.look({ kind: 'newSheet' });
    expect(await port.carryOut(tablePlan({}, options))).toEqual({ ok: 'done' });
    await vi.waitFor(
      async () => expect(JSON.stringify((await cells()).values)).toContain('建议评价'),
      { timeout: 30_000, interval: 200 },
    );
    await excel.rest();
    before = await cells();
    expect(ours(before.formulas).length).toBeGreaterThan(5);
  });

  it('is read in one sync and one more for what spills; a workbook that is not known, in another', async () => {
    const { port } = opened;
    const first = await counted(() => port.readFormulas(everywhere));
    const second = await counted(() => port.readFormulas(everywhere));
    const third = await counted(() => port.readFormulas(scope));
    expect([first.syncs, second.syncs, third.syncs]).toEqual([3, 2, 2]);
    expect(second.result).toEqual(first.result);
    expect(third.result).toEqual(first.result);
  });

  it('gives the formula that spills once, with its whole block', async () => {
    const { result } = await counted(() => opened.port.readFormulas(everywhere));
    const read = 'ok' in result ? result.ok : [];
    expect(read.filter(({ column }) => column >= assess.column)).toEqual([
      {
        sheet: sheet.name,
        ...assess,
        formula: expect.stringContaining('ZB.ASSESS') as string,
        results: before.values.slice(assess.row).map((row) => row.slice(assess.column)),
      },
    ]);
    const formulas = before.formulas.flat().filter((each) => String(each).startsWith('='));
    expect(read.map((each) => each.formula).sort()).toEqual([...formulas].sort());
  });

  it.each([
    ['values', 0],
    // The assessment has no native form.
    ['native', 1],
  ] as const)('settled by %s shows the same, and comes back', async (way, left) => {
    const { excel, port } = opened;
    const { result, syncs } = await counted(() => port.settle(scope, way, words));
    expect(syncs).toBe(3);
    expect(result).toMatchObject({ ok: { kind: 'settled' } });
    const after = await cells();
    expect(ours(after.formulas)).toHaveLength(left);
    await computed(before.values);
    expect({ formats: after.formats, look: after.look }).toEqual({
      formats: before.formats,
      look: before.look,
    });
    const undo = 'ok' in result && result.ok.kind === 'settled' ? result.ok.undo : [];
    // The cells as they are now are read first, for the case that writing fails.
    const undone = await counted(() => port.unsettle(undo));
    expect(undone.result).toEqual({ ok: 'done' });
    expect(undone.syncs).toBe(2);
    await computed(before.values);
    expect(await cells()).toEqual({ ...before, values: close(before.values) });
    expect(await excel.workbook.internalErrors()).toEqual([]);
  });

  it('is one step for Excel’s own undo', async () => {
    const { excel, port } = opened;
    await counted(() => port.settle(scope, 'native', words));
    expect(ours((await cells()).formulas)).toHaveLength(1);
    await excel.workbook.undo();
    await excel.rest();
    expect((await cells()).formulas).toEqual(before.formulas);
    await computed(before.values);
  });

  it.each(['values', 'native'] as const)(
    'after a failure half way (%s) is as before',
    async (way) => {
      const { excel, port } = opened;
      for (const actionIndex of [0, 4, 8]) {
        await excel.workbook.failSync({ nth: 3, actionIndex, code: 'GeneralException' });
        const failed = await port.settle(scope, way, words);
        expect(failed).toMatchObject({ reason: 'other', restored: true });
        await excel.rest();
        await computed(before.values);
        expect(await cells()).toEqual({ ...before, values: close(before.values) });
      }
    },
  );

  it('on a protected sheet is left alone, without asking Excel to try', async () => {
    const { excel, port } = opened;
    await excel.workbook.protect({}, sheet.name);
    const { result, syncs } = await counted(() => port.settle(scope, 'values', words));
    expect(result).toMatchObject({ reason: 'protected', detail: sheet.name, restored: true });
    expect(syncs).toBe(2);
    await excel.workbook.unprotect(sheet.name);
    expect((await cells()).formulas).toEqual(before.formulas);
  });

  it('while a cell is edited is neither read nor written', async () => {
    const { excel, port } = opened;
    const undo = [{ ...assess, sheet: sheet.name, write: { kind: 'value', value: 1 } }] as const;
    await excel.workbook.setCellEdit(true);
    const refused = { reason: 'editing', restored: true };
    expect(await port.readFormulas(everywhere)).toMatchObject(refused);
    expect(await port.writeCells(undo)).toMatchObject(refused);
    await excel.workbook.setCellEdit(false);
    expect((await cells()).formulas).toEqual(before.formulas);
  });
});

describe('single cells', () => {
  // An Excel of their own: the grid may still be busy with the functions of the tests before.
  beforeAll(async () => {
    await opened.excel.close();
    opened = await openPort();
    await opened.excel.workbook.addSheet(place.sheet);
  });

  it('texts stay texts and formulas formulas, also in cells of text; numbers stay numbers', async () => {
    const { excel, port } = opened;
    await excel.workbook.edit('A1:A2', [['x'], ['y']], place.sheet);
    await excel.inPane(async (name) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('A1:C1');
        range.numberFormat = [['@', '0.0', '0.00%']];
        await context.sync();
      });
    }, place.sheet);
    const changes = [
      formula(0, 0, '=1+1'),
      value(0, 1, 5),
      formula(0, 2, '=1/4'),
      value(1, 0, '=no formula'),
      value(1, 1, '7%'),
      formula(1, 2, '=#N/A'),
    ];
    const { result, syncs } = await counted(() => port.writeCells(changes));
    expect([result, syncs]).toEqual([{ ok: 'done' }, 2]);
    // The grid computes in its own time.
    await vi.waitFor(
      async () =>
        expect(await cells(place.sheet, 'A1:C2')).toMatchObject({
          values: [
            [2, 5, 0.25],
            ['=no formula', '7%', '#N/A'],
          ],
          formats: [
            ['@', '0.0', '0.00%'],
            ['General', 'General', 'General'],
          ],
        }),
      { timeout: 20_000, interval: 200 },
    );
    const read = await port.readFormulas({ kind: 'sheet', sheet: place.sheet });
    expect(read).toMatchObject({
      ok: [
        { formula: '=1+1', results: [[2]] },
        { formula: '=1/4', results: [[0.25]] },
        { formula: '=#N/A', results: [['#N/A']] },
      ],
    });
  });

  it('an area is read as far as it is used; one that is blank has no formulas', async () => {
    const { port } = opened;
    const area = { row: 0, column: 2, rows: 1_000_000, columns: 1 };
    const read = await port.readFormulas({ kind: 'area', sheet: place.sheet, area });
    expect(read).toMatchObject({ ok: [{ formula: '=1/4' }, { formula: '=#N/A' }] });
    const blank = { ...area, column: 9 };
    expect(await port.readFormulas({ kind: 'area', sheet: place.sheet, area: blank })).toEqual({
      ok: [],
    });
  });

  it('nothing to write costs nothing', async () => {
    const { syncs } = await counted(() => opened.port.writeCells([]));
    expect(syncs).toBe(0);
  });

  it('a sheet that is gone is said to be, and a workbook without it is read all the same', async () => {
    const { excel, port } = opened;
    expect(await port.readFormulas(everywhere)).toHaveProperty('ok');
    await excel.workbook.deleteSheet(place.sheet);
    const gone = { reason: 'gone', restored: true };
    expect(await port.writeCells([value(0, 0, 1)])).toMatchObject(gone);
    expect(await port.readFormulas({ kind: 'sheet', sheet: place.sheet })).toMatchObject(gone);
    expect(await port.readFormulas(everywhere)).toHaveProperty('ok');
  });
});
