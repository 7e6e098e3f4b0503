import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/table/sheetPlan';
import { UnwritablePlanError, writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { area, cell, sheetPlan, workbookPlan } from './samplePlan';

const oneCell = (value: string | number | null, formula?: string): Partial<SheetPlan> => ({
  area: area(0, 0, 1, 1),
  cells: [[cell(value, 'General', formula)]],
});

const list = (source: string): Partial<SheetPlan> => ({
  validations: [
    {
      area: area(0, 0),
      rule: { kind: 'list', source },
      strictness: 'stop',
      error: { title: '', text: '' },
    },
  ],
});

const refused: readonly [what: string, plan: Partial<SheetPlan>, message: RegExp][] = [
  ['a number that is none', oneCell(Number.NaN), /Sheet1!A1: NaN/],
  ['an infinite number', oneCell(Infinity), /Sheet1!A1: Infinity/],
  ['a text longer than a cell', oneCell('指'.repeat(32768)), /32768.*32767/],
  ['a formula without its sign', oneCell(null, 'SUM(A2)'), /"SUM\(A2\)" has no "="/],
  ['a formula that is only a sign', oneCell(null, '='), /has no "="/],
  ['a formula too long', oneCell(null, `=${'1+'.repeat(5000)}1`), /10002 characters.*8192/],
  ['a formula that spills', oneCell(null, '=SORT(B1:B9)'), /SORT spills/],
  ['an inline list too long', list('是,'.repeat(200)), /Sheet1!A1: .*255.*hidden sheet/],
  [
    'merges that overlap',
    { merges: [area(0, 0, 2, 2), area(1, 1, 2, 2)] },
    /A1:B2 and B2:C3 overlap/,
  ],
  ['an area that is not on the sheet', { merges: [area(0, 16383, 1, 2)] }, /is not on the sheet/],
  ['an area of half cells', { merges: [area(0.5, 0, 2, 2)] }, /is not on the sheet/],
  [
    'a colour by name',
    { paints: [{ area: area(0, 0), style: { fill: 'red' } }] },
    /"red" is no colour/,
  ],
  ['a sheet name with a slash', { name: '2021/2022' }, /"2021\/2022".*Replace/],
  ['a sheet name that begins with an apostrophe', { name: "'表" }, /Replace/],
  ['a sheet name of 32 characters', { name: '表'.repeat(32) }, /1 to 31/],
  ['a sheet without name', { name: '' }, /1 to 31/],
  [
    'a name that looks like a cell',
    { names: [{ name: 'AB12', area: area(0, 0) }] },
    /"AB12" is no name/,
  ],
  [
    'a name that looks like R1C1',
    { names: [{ name: 'r1c1', area: area(0, 0) }] },
    /"r1c1" is no name/,
  ],
  [
    'a name of two words',
    { names: [{ name: 'zb table', area: area(0, 0) }] },
    /"zb table" is no name/,
  ],
  [
    'a name used twice on a sheet',
    {
      names: [
        { name: 'zb_a', area: area(0, 0) },
        { name: 'ZB_A', area: area(1, 0) },
      ],
    },
    /named twice/,
  ],
];

describe('a plan that Excel would have to repair is refused', () => {
  it.each(refused)('%s', async (_, plan, message) => {
    const writing = writeWorkbook(workbookPlan(sheetPlan(plan)));
    await expect(writing).rejects.toThrow(UnwritablePlanError);
    await expect(writing).rejects.toThrow(message);
  });

  it('no sheet at all, and none that is visible', async () => {
    await expect(writeWorkbook(workbookPlan())).rejects.toThrow('no sheet is visible');
    await expect(writeWorkbook(workbookPlan(sheetPlan({ visibility: 'hidden' })))).rejects.toThrow(
      'no sheet is visible',
    );
  });

  it('two sheets of one name, whatever the case', async () => {
    const plan = workbookPlan(sheetPlan({ name: 'a表' }), sheetPlan({ name: 'A表' }));
    await expect(writeWorkbook(plan)).rejects.toThrow('used twice');
  });

  it('but 31 characters, 255 in a list and the last cell are fine', async () => {
    const plan = sheetPlan({
      name: '表'.repeat(31),
      ...list('是'.repeat(255)),
      merges: [area(1048574, 16382, 2, 2)],
      names: [{ name: '指标.一_2', area: area(0, 0) }],
    });
    await expect(writeWorkbook(workbookPlan(plan))).resolves.toBeInstanceOf(Uint8Array);
  });
});
