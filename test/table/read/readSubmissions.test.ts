import { describe, expect, it } from 'vitest';
import { columnId } from '../../../src/domain/indicator';
import type { GridCell } from '../../../src/table/locate';
import { type SheetCells, type WorkbookCells, readSubmissions } from '../../../src/table/read';
import { a1, identityPart } from '../../../src/table';
import { type Texts, plannedTexts, system, systems } from '../locate/support';

const texts = plannedTexts();
const [unit = ''] = system.units;

function sheetOf(rows: Texts, more: Partial<SheetCells> = {}): SheetCells {
  return {
    name: '指标表',
    visibility: 'visible',
    grid: rows.map((row) => row.map((text) => ({ text }))),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    ...more,
  };
}

const bookOf = (...sheets: SheetCells[]): WorkbookCells => ({ sheets, parts: [] });

function only(source: SheetCells | WorkbookCells) {
  const [read, ...more] = readSubmissions(source, systems);
  if (read === undefined || more.length > 0) throw new Error(`${more.length} more tables`);
  return read;
}

const structureOf = (rows: Texts, more: Partial<SheetCells> = {}) =>
  only(sheetOf(rows, more)).submission.structure;

const withCell = (row: number, column: number, text: string, rows: Texts = texts): Texts =>
  rows.map((cells, at) => {
    if (at !== row) return cells;
    const line = Array.from(
      { length: Math.max(cells.length, column + 1) },
      (_, x) => cells[x] ?? '',
    );
    line[column] = text;
    return line;
  });

const nothing = { unknownColumns: [], hidden: [], blankRows: [], strayCells: [] };

describe('the table as it was handed out', () => {
  it('is read without a remark', () => {
    const { submission, table, sheet, unit: told } = only(sheetOf(texts));
    expect(sheet).toBe('指标表');
    expect(table).toMatchObject({ confidence: 1, doubts: [] });
    expect(submission).toMatchObject({ system: system.id, sheet: '指标表' });
    expect(submission.rows).toHaveLength(25);
    expect(submission.structure).toMatchObject(nothing);
    expect(told).toBeUndefined();
  });

  it('says all lines of each head, at the cell that holds the last of them', () => {
    const heads = only(sheetOf(texts)).submission.structure?.heads;
    expect(heads?.map(({ id }) => id)).toEqual(system.columns.map(columnId));
    expect(heads?.map(({ text }) => text)).toEqual(system.columns.map(({ head }) => head.join('')));
    expect(heads?.find(({ id }) => id === '2021.growth')?.address).toBe('K3');
    expect(heads?.find(({ id }) => id === 'domain')?.address).toBe('A2');
  });
});

describe('what stands around the figures', () => {
  it('is told: an added column, with a head', () => {
    const rows = withCell(4, 20, '1', withCell(1, 20, '备用'));
    expect(structureOf(rows)).toMatchObject({
      ...nothing,
      unknownColumns: [{ address: 'U2', text: '备用' }],
    });
  });

  it('is told: a column added in the middle', () => {
    const rows = texts.map((row, at) => [
      ...row.slice(0, 8),
      at === 1 ? '区 自查' : '',
      ...row.slice(8),
    ]);
    expect(structureOf(rows)).toMatchObject({
      ...nothing,
      unknownColumns: [{ address: 'I2', text: '区 自查' }],
    });
  });

  it('is told: a figure beside the table, or in a blank row of it', () => {
    expect(structureOf(withCell(6, 19, '413.20'))).toMatchObject({
      ...nothing,
      strayCells: [{ address: 'T7', text: '413.20' }],
    });
    const opened = [...texts.slice(0, 8), [], ...texts.slice(8)];
    expect(structureOf(withCell(8, 9, '5', opened))).toMatchObject({
      ...nothing,
      strayCells: [{ address: 'J9', text: '5' }],
    });
  });

  it('is told: a figure under a merged cell, but not the merged text come again', () => {
    const merges = [{ row: 3, column: 9, rows: 1, columns: 2 }];
    expect(structureOf(texts, { merges })).toMatchObject({
      strayCells: [{ address: 'K4', text: texts[3]?.[10] }],
    });
    const repeated = withCell(3, 10, texts[3]?.[9] ?? '');
    expect(structureOf(repeated, { merges })).toMatchObject({ strayCells: [] });
  });

  it('is told: hidden rows and columns of the table, and no others', () => {
    const hidden = { hiddenRows: [0, 5, 40], hiddenColumns: [9, 30] };
    expect(structureOf(texts, hidden)).toMatchObject({
      ...nothing,
      hidden: [
        { address: 'C6', text: system.indicators[2]?.name },
        { address: 'J3', text: '2021年总量' },
      ],
    });
  });

  it('is told: blank rows between rows, not those below', () => {
    const opened = [...texts.slice(0, 8), [], ...texts.slice(8), [], ['', '', '审核人：']];
    expect(structureOf(opened)).toMatchObject({
      ...nothing,
      blankRows: [{ address: 'A9', text: '' }],
    });
  });

  it('is told: a row with a name of its own and no figures, unless it heads the rows below', () => {
    const named = (name: string) => [...texts.slice(0, 8), ['', '', name], ...texts.slice(8)];
    expect(structureOf(named('新增指标'))).toMatchObject({
      ...nothing,
      blankRows: [{ address: 'C9', text: '新增指标' }],
    });
    expect(structureOf(named('二、创新能力'))).toMatchObject(nothing);
    expect(structureOf(named(system.domains[1] ?? ''))).toMatchObject(nothing);
  });

  it('is not what our own formulas compute beside it', () => {
    const computed = plannedTexts(0, { formulas: 'native' });
    expect(computed[0]?.length).toBeGreaterThan(20);
    expect(structureOf(computed)).toMatchObject(nothing);
  });

  it('is not what another formula computes either', () => {
    const grid = sheetOf(texts).grid.map((row, at): (GridCell | undefined)[] =>
      at < 3 ? [...row] : [...row, undefined, { text: '1', value: 1, formula: '=J4/J5' }],
    );
    expect(structureOf(texts, { grid })).toMatchObject(nothing);
  });
});

describe('the template', () => {
  const parts = [identityPart(system, unit)];
  const part = plannedTexts(0, { unit });

  it('is told with its version and layout, and the unit it was made for', () => {
    const read = only({ ...bookOf(sheetOf(part)), parts });
    expect(read.unit).toEqual({ name: unit, from: 'template' });
    expect(read.submission).toMatchObject({
      unit,
      structure: { template: { system: system.id, version: system.version, layout: 1 } },
    });
  });

  it('of an older version or another system is told as it is', () => {
    const older = { ...system, id: 'another', version: '0.9.0' };
    const read = only({ ...bookOf(sheetOf(texts)), parts: [identityPart(older, undefined)] });
    expect(read.submission.structure?.template).toEqual({
      system: 'another',
      version: '0.9.0',
      layout: 1,
    });
    expect(read.unit).toBeUndefined();
  });

  it('that was lost leaves the unit to the title, else to the rows', () => {
    expect(only(sheetOf(part)).unit).toEqual({ name: unit, from: 'title' });
    expect(only(sheetOf(part.slice(0, -1))).unit).toEqual({ name: unit, from: 'title' });
    expect(only(sheetOf(part.slice(1))).unit).toEqual({ name: unit, from: 'rows' });
  });

  it('is none where a part says other things, or badly', () => {
    const strange = [
      { namespace: 'urn:other', xml: '<template system="a"/>' },
      { namespace: 'urn:plan-indicators:template:x', xml: '<unclosed' },
    ];
    const { submission } = only({ ...bookOf(sheetOf(texts)), parts: strange });
    expect(submission.structure?.template).toBeUndefined();
  });
});

describe('the sheets of a workbook', () => {
  it('are all read, several tables in each', () => {
    const both = [...texts, [], ...plannedTexts(1)];
    const found = readSubmissions(bookOf(sheetOf(both), sheetOf(texts, { name: '二' })), systems);
    expect(found.map(({ sheet, submission }) => [sheet, submission.system])).toEqual([
      ['指标表', system.id],
      ['指标表', systems[0]?.id],
      ['二', system.id],
    ]);
    for (const { submission } of found) expect(submission.structure).toMatchObject(nothing);
  });

  it('that are hidden count only where the others have no table, very hidden ones never', () => {
    const hidden = sheetOf(texts, { name: '藏', visibility: 'hidden' });
    const secret = sheetOf(texts, { name: '密', visibility: 'veryHidden' });
    expect(only(bookOf(hidden, sheetOf(texts))).sheet).toBe('指标表');
    expect(only(bookOf(hidden, sheetOf([['封面']]))).sheet).toBe('藏');
    expect(readSubmissions(bookOf(secret), systems)).toEqual([]);
  });

  it('that only list indicators are left out beside a table', () => {
    const list = sheetOf(
      [
        ['序号', '指标名称', '单位', '说明'],
        ...system.indicators.map(({ number, name, unit: of }) => [`${number}`, name, of, '请核实']),
      ],
      { name: '差错清单' },
    );
    expect(only(bookOf(list, sheetOf(texts))).sheet).toBe('指标表');
    expect(only(list).table.doubts.map(({ kind }) => kind)).toContain('columnMissing');
  });
});

describe('merged texts', () => {
  it('count for every row that they cover, merged figures do not', () => {
    const at = system.columns.findIndex(({ role }) => role === 'responsible');
    const own = texts[3]?.[at] ?? '';
    const rows = withCell(4, at, '', withCell(4, 9, ''));
    const merges = [at, 9].map((column) => ({ row: 3, column, rows: 2, columns: 1 }));
    const { submission } = only(sheetOf(rows, { merges }));
    expect(submission.rows[1]?.cells['responsible']?.text).toBe(own);
    expect(submission.rows[1]?.cells['2021.total']?.text).toBe('');
  });
});

it('addresses are those of the sheet', () => {
  const { submission } = only(sheetOf([[], [], ...texts.map((row) => ['', ...row])]));
  const cell = submission.rows[0]?.cells['2021.total'];
  expect(cell?.address).toBe(a1({ row: 5, column: 10, rows: 1, columns: 1 }));
});
