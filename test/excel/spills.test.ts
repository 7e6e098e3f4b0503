import { describe, expect, it } from 'vitest';
import { candidatesOf, withBlocks } from '../../src/excel/spills';
import type { FormulaCell } from '../../src/table';

const cell = (row: number, column: number, formula: string): FormulaCell => ({
  sheet: 's',
  row,
  column,
  formula,
  results: [[`${row} ${column}`]],
});

const blockAt = (row: number, column: number, rows: number, columns: number) => ({
  area: { row, column, rows, columns },
  values: Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)),
});

describe('a formula that spills', () => {
  it('is there once, where the host repeats it in the cells that it spills into', () => {
    const cells = [0, 1, 2].map((row) => cell(row, 0, '=F()'));
    const [own] = cells;
    const found = withBlocks(cells, new Map(own ? [[own, blockAt(0, 0, 3, 1)]] : []));
    expect(found).toEqual([{ ...own, results: [[1], [1], [1]] }]);
  });

  it('is not there, where only cells that it spills into were asked for', () => {
    const into = cell(5, 5, '=F()');
    const area = { row: 5, column: 5, rows: 1, columns: 1 };
    expect(withBlocks([into], new Map([[into, { area }]]))).toEqual([]);
  });

  it('is asked for unless other formulas bar its way down and to the right', () => {
    const cells = [0, 1, 2].flatMap((row) =>
      [0, 1, 2].map((column) => cell(row, column, `=A${row * 3 + column + 1}`)),
    );
    const asked = candidatesOf({
      area: { row: 0, column: 0, rows: 3, columns: 3 },
      formulas: cells,
    });
    expect(asked.map(({ row, column }) => [row, column])).toEqual(
      cells
        .map(({ row, column }) => [row, column])
        .filter(([row, column]) => row !== 1 || column !== 1),
    );
    const same = cells.map((each) => ({ ...each, formula: '=F()' }));
    const all = candidatesOf({ area: { row: 0, column: 0, rows: 3, columns: 3 }, formulas: same });
    expect(all).toHaveLength(9);
  });
});
