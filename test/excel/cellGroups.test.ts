import { describe, expect, it } from 'vitest';
import { type Write, groupsOf, isFormula } from '../../src/excel/cellGroups';
import { a1 } from '../../src/table';

const write = (address: readonly [number, number], input: Write['input'], sheet = 's'): Write => ({
  sheet,
  row: address[0],
  column: address[1],
  input,
  format: 'General',
});

const seen = (writes: readonly Write[]) =>
  groupsOf(writes).map(({ sheet, area, inputs }) => [`${sheet}!${a1(area)}`, inputs]);

describe('cells become rectangles', () => {
  it('a block that comes row by row is one', () => {
    const block = [0, 1, 2].flatMap((row) => [4, 5].map((column) => write([row, column], row)));
    expect(seen(block)).toEqual([
      [
        's!E1:F3',
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
      ],
    ]);
  });

  it('columns with a gap between them are two, whatever the order', () => {
    const cells = [0, 1, 2].flatMap((row) => [0, 2].map((column) => write([row, column], '=A1')));
    expect(seen([...cells].reverse()).map(([place]) => place)).toEqual(['s!A1:A3', 's!C1:C3']);
  });

  it('rows of other widths, other rows and other sheets stay apart', () => {
    const cells = [
      write([0, 0], 1),
      write([0, 1], 1),
      write([1, 0], 1),
      write([3, 0], 1),
      write([4, 0], 1, 't'),
    ];
    expect(seen(cells).map(([place]) => place)).toEqual(['s!A1:B1', 's!A2', 's!A4', 't!A5']);
  });

  it('a cell is emptied before the formula that spills over it is written', () => {
    const cells = [write([0, 1], ''), write([1, 1], '=B1:B2'), write([0, 0], '')];
    expect(seen(cells)).toEqual([
      ['s!B1', [['']]],
      ['s!B2', [['=B1:B2']]],
      ['s!A1', [['']]],
    ]);
  });

  it('a cell that is written twice ends with the last', () => {
    expect(seen([write([0, 0], 1), write([0, 0], 2)])).toEqual([
      ['s!A1', [[1]]],
      ['s!A1', [[2]]],
    ]);
  });

  it('an error is a value: it does not divide a block', () => {
    expect(seen([write([0, 0], 1), write([0, 1], '=#N/A'), write([0, 2], 2)])).toHaveLength(1);
    expect(['=#DIV/0!', '=A1', '=#REF!+1', '=', 5].map(isFormula)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
