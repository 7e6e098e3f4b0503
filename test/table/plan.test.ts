import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type SheetPlan,
  type TableOptions,
  type TablePlace,
  a1,
  defaultTableOptions,
  planTable,
  tableSize,
} from '../../src/table';
import expected from '../cases/annex2/expected.json';
import { shippedSystem } from '../support/systems';

const system = shippedSystem();
const yearly = shippedSystem(1);
const wholeSheet: TablePlace = {
  sheet: '指标表',
  listsSheet: '字典',
  row: 0,
  column: 0,
  wholeSheet: true,
};

function sheetOf(
  options: Partial<TableOptions> = {},
  place: Partial<TablePlace> = {},
  of = system,
): SheetPlan {
  const plan = planTable(
    of,
    of.published,
    { ...defaultTableOptions, ...options },
    { ...wholeSheet, ...place },
  );
  return plan.sheets[0]!;
}

const texts = (sheet: SheetPlan) => sheet.cells.map((row) => row.map((cell) => cell.text));
const column = (sheet: SheetPlan, at: number) => sheet.cells.slice(3).map((row) => row[at]!);

describe('the plan of the five-year table', () => {
  const sheet = sheetOf();

  it('reads as printed', () => {
    expect(texts(sheet)[0]?.[0]).toBe(expected.title);
    expect(texts(sheet).slice(1, 3)).toEqual(expected.header);
    expect(
      texts(sheet)
        .slice(3)
        .map((row) => row.slice(1)),
    ).toEqual(expected.cells.map((row) => row.slice(1)));
  });

  it('merges the title, the header and the domains', () => {
    expect(sheet.merges.map((area) => a1(area))).toEqual([
      'A1:R1',
      ...[
        'A2:A3',
        'B2:B3',
        'C2:C3',
        'D2:D3',
        'H2:H3',
        'I2:I3',
        'J2:K2',
        'L2:M2',
        'N2:O2',
        'P2:P3',
        'Q2:Q3',
      ],
      ...['A4:A7', 'A8:A11', 'A12:A19', 'A20:A26', 'A27:A28'],
    ]);
  });

  it('shows words around real numbers through number formats', () => {
    const formats = (at: number) => column(sheet, at).map(({ value, format }) => [value, format]);
    expect(formats(5)[0]).toEqual([500, '0"亿元以上"']);
    expect(formats(10)[0]).toEqual([0.114, '0.00%']);
    expect(formats(6)[16]).toEqual([-14, '"["0"]";"[-"0"]"']);
    expect(formats(13)[22]?.[0]).toBe(41.575);
    expect(formats(4)[1]).toEqual([9.75, '0.00']);
    expect(formats(4)[2]).toEqual(['-', 'General']);
  });

  it('freezes the header and the columns up to the name', () => {
    expect(sheet.freeze).toEqual({ rows: 3, columns: 3 });
  });

  it('prints landscape, as wide as the paper, with the header on each page', () => {
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paper: 'A3',
      titleRows: [1, 2],
      fitToWidth: 1,
    });
    expect(a1(sheet.page!.area)).toBe('A1:R28');
    expect(sheetOf({ paper: 'A4' }).page?.paper).toBe('A4');
  });

  it('fits the width of A3 landscape without shrinking', () => {
    const points = sheet.columnWidths.reduce((sum, { points }) => sum + points, 0);
    const { left, right } = sheet.page!.margins;
    expect(points).toBeLessThanOrEqual(1190 - left - right + 1);
  });

  it('locks labels and leaves entry cells open', () => {
    const open = sheet.paints
      .filter((paint) => paint.style.locked === false)
      .map((paint) => a1(paint.area));
    expect(open).toEqual([
      'J4:J28',
      'K4:K28',
      'L4:L28',
      'M4:M28',
      'N4:N28',
      'O4:O28',
      'P4:P28',
      'Q4:Q28',
      'R4:R28',
    ]);
  });

  it('is protected only when the user wants it', () => {
    expect(sheet.protection).toBeUndefined();
    expect(sheetOf({ protect: true }).protection).toBeDefined();
  });

  it('offers lists for attribute, unit, status and adjustment from the hidden sheet', () => {
    const lists = sheet.validations
      .filter(({ rule }) => rule.kind === 'list')
      .map(({ area }) => a1(area));
    expect(lists).toEqual(['H4:H28', 'I4:I28', 'P4:P28', 'Q4:Q28']);
    for (const { rule } of sheet.validations) {
      if (rule.kind === 'list') expect(rule.source).toMatch(/^='字典'!\$[A-Z]\$2:\$[A-Z]\$\d+$/);
    }
  });

  it('lets figure columns hold a number or a permitted word, and questions the rest', () => {
    const growth = sheet.validations.find(({ area }) => a1(area) === 'K4:K28');
    expect(growth).toMatchObject({ strictness: 'warning', rule: { kind: 'custom' } });
    expect(growth?.rule).toMatchObject({
      formula: expect.stringMatching(/^=OR\(ISNUMBER\(K4\),ISNUMBER\(MATCH\(K4,'字典'!/),
    });
    expect(growth?.error.text).toContain('完成当年目标');
  });

  it('keeps messages within what Excel accepts', () => {
    for (const { error, prompt } of sheet.validations) {
      for (const message of [error, ...(prompt === undefined ? [] : [prompt])]) {
        expect(message.title.length).toBeLessThanOrEqual(32);
        expect(message.text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('gives every wrapped text the height it needs', () => {
    const heights = new Map(sheet.rowHeights.map(({ at, points }) => [at, points]));
    expect(heights.size).toBe(28);
    expect(heights.get(10)).toBeGreaterThan(heights.get(3)!);
  });

  it('names table, header and body for this sheet alone', () => {
    expect(sheet.names.map(({ name, area }) => `${name} ${a1(area)}`)).toEqual([
      'zb_table A1:R28',
      'zb_header A2:R3',
      'zb_body A4:R28',
    ]);
    expect(sheet.names[0]?.comment).toBe(system.id);
  });

  it('says in the workbook which system and version it was made from', () => {
    const [part] = planTable(system, {}, defaultTableOptions, wholeSheet).parts;
    expect(part?.xml).toBe(
      `<template xmlns="urn:plan-indicators:template:${system.id}" system="${system.id}" version="1.0.0" layout="1"/>`,
    );
  });
});

describe('the same code with other data', () => {
  it('makes the yearly table: one period, no attribute, no units', () => {
    const sheet = sheetOf({}, {}, yearly);
    expect(texts(sheet)[1]).toEqual([
      '类型',
      '序号',
      '指标名称',
      '单位',
      '2024年',
      '',
      '2025年',
      '基本评价',
      '备注',
    ]);
    expect(texts(sheet)[3]).toEqual([
      '综合经济',
      '1',
      '地区生产总值',
      '亿元',
      '—',
      '—',
      '增长7%以上',
      '',
      '',
    ]);
    expect(column(sheet, 6)[0]?.value).toBe(0.07);
    expect(column(sheet, 5)[10]?.value).toBe(0.1451);
  });

  it('goes to each of the units that answer for an indicator together', () => {
    const numbers = (unit: string) => column(sheetOf({ unit }), 1).map(({ value }) => value);
    expect(numbers('区发改局')).toEqual([1, 2, 8, 9, 17, 25]);
    expect(numbers('区科经局')).toEqual([3, 5, 7, 8]);
    expect(numbers('区教育局')).toEqual([13]);
    expect(numbers('区统计局')).toEqual([4, 13]);
    const all = system.units.flatMap((unit) => numbers(unit));
    expect(new Set(all).size).toBe(25);
  });

  it('leaves out the columns that judge where they are not wanted', () => {
    const heads = texts(sheetOf({ evaluation: false }))[1];
    expect(heads).toHaveLength(15);
    expect(heads).not.toContain('基本评价');
  });

  it('leaves entry cells empty in a blank table, tinted, with what is planned filled in', () => {
    const blank = planTable(system, {}, defaultTableOptions, wholeSheet).sheets[0]!;
    expect(column(blank, 9).every(({ value }) => value === null)).toBe(true);
    expect(column(blank, 5)[0]?.text).toBe('500亿元以上');
    expect(column(blank, 10)[0]?.format).toBe('0.00%');
    expect(column(blank, 9)[0]?.format).toBe('0.00');
    expect(
      blank.paints.some(({ style }) => style.locked === false && style.fill !== undefined),
    ).toBe(true);
  });
});

describe('laws of the plan', () => {
  const anywhere = fc.record({
    row: fc.integer({ min: 0, max: 200 }),
    column: fc.integer({ min: 0, max: 200 }),
    evaluation: fc.boolean(),
    unit: fc.option(fc.constantFrom(...system.units), { nil: undefined }),
  });

  it('moves as a whole: the same cells and merges, shifted', () => {
    fc.assert(
      fc.property(anywhere, ({ row, column: left, evaluation, unit }) => {
        const options = { evaluation, ...(unit !== undefined && { unit }) };
        const here = sheetOf(options);
        const there = sheetOf(options, { row, column: left, wholeSheet: false });
        expect(texts(there)).toEqual(texts(here));
        expect(there.merges).toEqual(
          here.merges.map((area) => ({ ...area, row: area.row + row, column: area.column + left })),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('takes the room that tableSize says, and nothing reaches outside it', () => {
    fc.assert(
      fc.property(anywhere, ({ row, column: left, evaluation, unit }) => {
        const options = { ...defaultTableOptions, evaluation, ...(unit !== undefined && { unit }) };
        const sheet = planTable(system, {}, options, { ...wholeSheet, row, column: left })
          .sheets[0]!;
        const size = tableSize(system, options);
        expect(sheet.area).toEqual({ row, column: left, ...size });
        for (const area of [
          ...sheet.merges,
          ...sheet.paints.map((paint) => paint.area),
          ...sheet.validations.map((each) => each.area),
        ]) {
          expect(area.row).toBeGreaterThanOrEqual(row);
          expect(area.column).toBeGreaterThanOrEqual(left);
          expect(area.row + area.rows).toBeLessThanOrEqual(row + size.rows);
          expect(area.column + area.columns).toBeLessThanOrEqual(left + size.columns);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves a hole nowhere: cells under a merge are empty but its first', () => {
    const sheet = sheetOf();
    for (const { row, column: left, rows, columns } of sheet.merges) {
      for (let down = 0; down < rows; down += 1) {
        for (let across = 0; across < columns; across += 1) {
          if (down + across > 0) expect(sheet.cells[row + down]?.[left + across]?.value).toBeNull();
        }
      }
    }
  });
});
