import type { FlagBook } from './book';
import { columnNumber } from './cellAddress';

/** What a name's comment says of the flag sheet that its table goes with; the inverse of `bookReference`. */
export function readBookReference(
  text: string,
): Pick<FlagBook, 'sheet' | 'rows' | 'columns' | 'headLines'> | undefined {
  const [, sheet, letters, rows, lines] =
    /^'((?:[^']|'')+)'!\$A\$1:\$([A-Z]{1,3})\$(\d+) (\d+)$/.exec(text) ?? [];
  if (sheet === undefined || letters === undefined || rows === undefined) return undefined;
  return {
    sheet: sheet.replaceAll("''", "'"),
    rows: Number(rows),
    columns: columnNumber(letters),
    headLines: Number(lines),
  };
}
