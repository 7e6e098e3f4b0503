import type { FlagContent, FlagValue, KeptCell } from './content';
import { type FlagBook, type FlaggedTable, errorMark, headOf } from './book';
import type { FlagCode } from './formats';

/** A cell that is to be coloured. */
export interface FlaggedCell {
  /** Counted from 0 on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly code: FlagCode;
}

const gravity: Readonly<Record<FlagCode, number>> = { error: 0, warning: 1, info: 2, explained: 3 };

/**
 * What the flag sheet of a table should say: the flags, beside each what its cell holds, and the bounds
 * that hold for its row. A row of whose name there are two keeps what is said first.
 *
 * @param valueAt What a cell of the table's sheet holds, `errorMark` for an error.
 * @param limits Bounds by row and column of the sheet.
 */
export function flagContent(
  { area }: FlaggedTable,
  book: FlagBook,
  valueAt: (row: number, column: number) => FlagValue,
  flags: readonly FlaggedCell[],
  limits: (row: number, column: number) => KeptCell | undefined = () => undefined,
): FlagContent {
  const rows = new Map<string, Map<number, KeptCell>>();
  const [top, bottom] = book.header;
  const places = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const rowAt = (row: number): Map<number, KeptCell> => {
    const name = nameOf(valueAt(row, book.nameColumn));
    const cells = rows.get(name) ?? new Map<number, KeptCell>();
    rows.set(name, cells);
    return cells;
  };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (const column of places) {
      const kept = limits(row, column);
      if (kept === undefined || (kept.min ?? kept.max) === undefined) continue;
      if (column < book.firstColumn) continue;
      rowAt(row).set(column - book.firstColumn, kept);
    }
  }
  const gravestFirst = [...flags].sort((a, b) => gravity[a.code] - gravity[b.code]);
  for (const { row, column, code } of gravestFirst) {
    const isInside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= Math.max(area.column, book.firstColumn) &&
      column < area.column + area.columns;
    if (!isInside) continue;
    const cells = rowAt(row);
    const place = column - book.firstColumn;
    const kept = cells.get(place);
    if (kept?.code !== undefined) continue;
    cells.set(place, { ...kept, code, checked: valueAt(row, column) });
  }
  const lines = Array.from({ length: book.headLines }, (_, line) => top + line);
  const heads = new Map(
    places
      .filter((column) => column >= book.firstColumn)
      .map((column) => [
        column - book.firstColumn,
        headOf(lines.map((row) => (row > bottom ? '' : headText(valueAt(row, column))))),
      ]),
  );
  return { heads, rows };
}

/** An error is no text, and not told. */
const headText = (value: FlagValue): string => (value === errorMark ? '' : nameOf(value));

/** As a formula joins it to a text. */
function nameOf(value: FlagValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
