import type { Area } from '../../table/area';

/** Rows and columns of a sheet. */
export const rowCount = 1_048_576;
export const columnCount = 16_384;

const colon = 0x3a;
/** Rows are packed below columns into one number. */
const perColumn = 2 ** 21;

/**
 * Column (from 0) of a reference such as `AB12`, whose row must be the given one; -1 for anything else.
 * Small letters count as in Excel.
 */
export function columnAt(bytes: Uint8Array, from: number, to: number, row: number): number {
  const cell = cellAt(bytes, from, to);
  return cell >= 0 && cell % perColumn === row ? Math.floor(cell / perColumn) : -1;
}

/** The cells of `B3` or `B3:D9`; undefined for what are none. */
export function areaAt(bytes: Uint8Array, from: number, to: number): Area | undefined {
  let middle = from;
  while (middle < to && bytes[middle] !== colon) middle += 1;
  const first = cellAt(bytes, from, middle);
  const last = middle === to ? first : cellAt(bytes, middle + 1, to);
  if (first < 0 || last < 0) return undefined;
  const [row, column] = [first % perColumn, Math.floor(first / perColumn)];
  const rows = (last % perColumn) - row + 1;
  const columns = Math.floor(last / perColumn) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Row and column of `B3` in one number; -1 for what is no cell of a sheet. */
function cellAt(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    const letter = byte >= 0x41 ? (byte & 0xdf) - 0x40 : 0;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = at - from;
  const digits = to - at;
  if (letters < 1 || letters > 3 || column > columnCount || digits < 1 || digits > 7) return -1;
  let row = 0;
  for (; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  return row < 1 || row > rowCount ? -1 : (column - 1) * perColumn + row - 1;
}
