const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * The cells of `B3` or `B3:D9`, from 0; undefined for what is no cell, and for more cells than `most`.
 */
export function cellsIn(
  address: string,
  most: number,
): { row: number; column: number }[] | undefined {
  const [, left = '', top = '', right = left, bottom = top] = reference.exec(address) ?? [];
  if (left === '') return undefined;
  const [column, row] = [columnOf(left), Number(top) - 1];
  const [columns, rows] = [columnOf(right) - column + 1, Number(bottom) - row];
  if (row < 0 || columns < 1 || rows < 1 || columns * rows > most) return undefined;
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
