import type { Area } from '../../table/area';

const cellReference = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Row and column of `B3`, from 0; undefined for what is no cell. */
export function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = cellReference.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  const exists = column >= 1 && column <= 16384 && row >= 1 && row <= 1048576;
  return exists ? { row: row - 1, column: column - 1 } : undefined;
}

/** The cells of `B3` or `B3:D9`. */
export function areaOf(reference: string): Area | undefined {
  const [first = '', last = first, more] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  return rows > 0 && columns > 0 ? { ...from, rows, columns } : undefined;
}
