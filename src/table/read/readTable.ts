import type {
  Submission,
  SubmittedCell,
  SubmittedRow as Row,
} from '../../domain/validation/submission';
import type { Area } from '../area';
import { a1 } from '../area';
import type { Figures } from '../cell';
import type { Grid, LocatedTable } from '../locate';

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
  const rows = table.rows.map(({ row, name, number }): SubmittedRow => {
    const cells: Record<string, ReadCell> = {};
    for (const { column, id, role } of table.columns) {
      const cell = cellAt(grid, row, column, origin);
      if (role === 'domain' && cell.text.trim() !== '') domain = cell;
      cells[id] = role === 'domain' ? (domain ?? cell) : cell;
    }
    return { ...(number !== undefined && { number }), name, row: row + origin.row, cells };
  });
  return { ...(table.system !== undefined && { system: table.system.id }), rows };
}

function cellAt(
  grid: Grid,
  row: number,
  column: number,
  origin: Pick<Area, 'row' | 'column'>,
): ReadCell {
  const place = { row: row + origin.row, column: column + origin.column };
  const cell = grid[row]?.[column] ?? { text: '' };
  return { ...cell, ...place, address: a1({ ...place, rows: 1, columns: 1 }) };
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
