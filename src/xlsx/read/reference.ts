/** Rows and columns of a sheet. */
export const rowCount = 1_048_576;
export const columnCount = 16_384;

/**
 * Column (from 0) of a reference such as `AB12`, whose row must be the given one; -1 for anything else.
 * Small letters count as in Excel.
 */
export function columnAt(bytes: Uint8Array, from: number, to: number, row: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26 || (bytes[at] ?? 0) < 0x41) break;
    column = column * 26 + letter;
  }
  const letters = at - from;
  if (letters < 1 || letters > 3 || column > columnCount || to - at < 1 || to - at > 7) return -1;
  let written = 0;
  for (; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    written = written * 10 + digit;
  }
  return written === row + 1 ? column - 1 : -1;
}
