import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, overlap, parseReference, parseReferences, within } from '../../src/excel/address';
import { sheetReference } from '../../src/table';

describe('references', () => {
  it.each([
    ['=Sheet1!$A$1:$C$3', 'Sheet1', { row: 0, column: 0, rows: 3, columns: 3 }],
    ["='指标 表'!$B$2", '指标 表', { row: 1, column: 1, rows: 1, columns: 1 }],
    ["='it''s'!A1", "it's", { row: 0, column: 0, rows: 1, columns: 1 }],
    ['Sheet1!AA10:AB11', 'Sheet1', { row: 9, column: 26, rows: 2, columns: 2 }],
    ['A1:B2', undefined, { row: 0, column: 0, rows: 2, columns: 2 }],
    ['$2:$3', undefined, { row: 1, column: 0, rows: 2, columns: 16384 }],
    ['$A:$C', undefined, { row: 0, column: 0, rows: 1048576, columns: 3 }],
  ])('%s', (text, sheet, area) => {
    expect(parseReference(text)).toEqual({ ...(sheet !== undefined && { sheet }), area });
  });

  it.each(['=#REF!', '=Sheet1!#REF!', '=1', '="x"', '=OFFSET(A1,1,1)', '', '=A1:B2:C3', '={1,2}'])(
    '%s is none',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );

  it('any area of any sheet comes back from its reference', () => {
    const index = fc.integer({ min: 0, max: 500 });
    const size = fc.integer({ min: 1, max: 50 });
    const area = fc.record({ row: index, column: index, rows: size, columns: size });
    const name = fc.stringMatching(/^[^[\]:*?/\\\n]{1,31}$/u);
    fc.assert(
      fc.property(name, area, (sheet, wanted) => {
        expect(parseReference(`=${sheetReference(sheet, wanted)}`)).toEqual({
          sheet,
          area: wanted,
        });
      }),
    );
  });

  it('a list may name sheets with commas', () => {
    expect(
      parseReferences("'a,b'!A1:B1,'a,b'!C3").map(({ row, columns }) => [row, columns]),
    ).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('an area is within itself, and not within a part of itself', () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(within(area, area)).toBe(true);
    expect(within(area, { ...area, rows: 1 })).toBe(false);
  });

  it('two areas lie within their bounds, and overlap only where they share a cell', () => {
    const index = fc.nat(9);
    const size = fc.integer({ min: 1, max: 9 });
    const area = fc.record({ row: index, column: index, rows: size, columns: size });
    fc.assert(
      fc.property(area, area, (one, other) => {
        const both = bounds(one, other);
        expect(within(one, both) && within(other, both)).toBe(true);
        const small =
          both.rows < one.rows + other.rows && both.columns < one.columns + other.columns;
        expect(overlap(one, other)).toBe(small);
      }),
    );
  });
});
