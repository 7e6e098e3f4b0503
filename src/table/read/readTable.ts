import type {
  Submission,
  SubmittedCell,
  SubmittedRow as Row,
} from '../../domain/validation/submission';
import { type Area, columnLetters } from '../area';
import type { Figures } from '../cell';
import type { Grid, GridCell, LocatedTable } from '../locate';

/** A cell of a submission, with the place that it was read from. */
interface ReadCell extends SubmittedCell {
  /** Counted from 0 on the sheet. */
  readonly row: number;
  readonly column: number;
}

export interface SubmittedRow extends Row {
  readonly cells: Readonly<Record<string, ReadCell>>;
}

/** What a table says, without the facts about its form. */
interface TableContent extends Submission {
  readonly rows: readonly SubmittedRow[];
}

/**
 * Reads a located table. Texts are kept exactly as they stand; a domain written once for several
 * rows, as in a merged cell, counts for each of them.
 *
 * @param origin Where the grid's first cell stands on the sheet.
 */
export function readTable(
  grid: Grid,
  table: LocatedTable,
  origin: Pick<Area, 'row' | 'column'> = { row: 0, column: 0 },
): TableContent {
  let domain: ReadCell | undefined;
  const columns = table.columns.map(({ column, id, role }) => ({
    column,
    id,
    isDomain: role === 'domain',
    letters: columnLetters(column + origin.column),
  }));
  const rows = table.rows.map(({ row, name, number }): SubmittedRow => {
    const cells: Record<string, ReadCell> = {};
    const line = grid[row];
    const sheetRow = row + origin.row;
    const rowName = String(sheetRow + 1);
    for (const { column, id, isDomain, letters } of columns) {
      const address = letters + rowName;
      const cell = cellAt(line?.[column], sheetRow, column + origin.column, address);
      if (isDomain && cell.text.trim() !== '') domain = cell;
      cells[id] = isDomain ? (domain ?? cell) : cell;
    }
    return { ...(number !== undefined && { number }), name, row: sheetRow, cells };
  });
  return { ...(table.system !== undefined && { system: table.system.id }), rows };
}

/** Written out instead of spread: it is made for every cell of every submission. */
function cellAt(
  cell: GridCell | undefined,
  row: number,
  column: number,
  address: string,
): ReadCell {
  if (cell === undefined) return { text: '', row, column, address };
  const { text, value, formula } = cell;
  if (formula !== undefined) return { text, value: value ?? null, formula, row, column, address };
  if (value === undefined) return { text, row, column, address };
  return { text, value, row, column, address };
}

/** Texts by indicator number and column id; blank cells and rows without a number are left out. */
export function figuresOf({ rows }: Submission): Figures {
  const figures: Record<string, Record<string, string>> = {};
  for (const { number, cells } of rows) {
    if (number === undefined) continue;
    const texts: Record<string, string> = {};
    for (const [id, { text }] of Object.entries(cells)) if (text !== '') texts[id] = text;
    figures[number] = texts;
  }
  return figures;
}
