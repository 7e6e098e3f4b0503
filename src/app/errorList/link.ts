/** A formula takes text literals of this length at most. */
const longestLiteral = 255;

/**
 * A formula that shows a cell's address and leads to it; undefined for what is no address on a sheet.
 * A formula because it works alike in every spreadsheet; the name cannot break out of its literal.
 */
export function linkFormula(sheet: string, cell: string): string | undefined {
  if (sheet === '' || !/^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/.test(cell))
    return undefined;
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  if (target.length > longestLiteral || /\p{C}/u.test(target)) return undefined;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${cell}")`;
}
