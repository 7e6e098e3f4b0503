import type { ReportTable } from '../../domain/reportTable';
import { type Area, a1 } from '../area';
import type { Grid } from '../locate';
import { plain, textAt } from '../locate/grid';

/** A report table found in a grid. */
export interface FoundReportTable {
  readonly table: ReportTable;
  /** Title, heads and rows. */
  readonly area: Area;
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Address of a cell by row id and column id, `F7`. */
  readonly address: (row: string, column: string) => string | undefined;
  /** Ids of rows that the sheet has not. */
  readonly missing: readonly string[];
}

/**
 * Finds a report table by its heads and labels, wherever it stands. A label that is written once
 * for several rows, as in a merged cell, counts for each. Half of the rows have to be there.
 */
export function findReportTable(grid: Grid, table: ReportTable): FoundReportTable | undefined {
  const header = grid.findIndex((_, row) => columnsIn(grid, row, table) !== undefined);
  const columns = header < 0 ? undefined : columnsIn(grid, header, table);
  if (columns === undefined) return undefined;
  const labels = table.columns.filter(({ kind }) => kind === 'label').map(({ id }) => id);
  const idOf = new Map(
    table.rows.map((row) => [labels.map((id) => plain(row.labels[id] ?? '')).join('\n'), row.id]),
  );
  const rowOf = new Map<string, number>();
  let above: readonly string[] = labels.map(() => '');
  for (let row = header + 1; row < grid.length; row += 1) {
    const own = labels.map((id) => plain(textAt(grid, row, columns.get(id) ?? -1)));
    above = carriedDown(own, above);
    const id = idOf.get(above.join('\n'));
    if (id !== undefined && !rowOf.has(id)) rowOf.set(id, row);
  }
  if (rowOf.size * 2 < table.rows.length) return undefined;
  const cells = Object.fromEntries(
    [...rowOf].map(([id, row]) => [
      id,
      Object.fromEntries(
        [...columns].map(([column, at]) => [column, textAt(grid, row, at).trim()]),
      ),
    ]),
  );
  const places = [...columns.values()];
  const left = Math.min(...places);
  const top = textAt(grid, header - 1, left).trim() === '' ? header : header - 1;
  return {
    table,
    area: {
      row: top,
      column: left,
      rows: Math.max(...rowOf.values()) - top + 1,
      columns: Math.max(...places) - left + 1,
    },
    cells,
    address: (row, column) => {
      const [at, place] = [rowOf.get(row), columns.get(column)];
      if (at === undefined || place === undefined) return undefined;
      return a1({ row: at, column: place, rows: 1, columns: 1 });
    },
    missing: table.rows.map(({ id }) => id).filter((id) => !rowOf.has(id)),
  };
}

/** Columns of a row that has all heads of the table, by their ids. */
function columnsIn(
  grid: Grid,
  row: number,
  { columns }: ReportTable,
): ReadonlyMap<string, number> | undefined {
  // Most rows of most sheets are soon passed over.
  const [sign = ''] = columns[0]?.head ?? '';
  if (grid[row]?.some((cell) => cell?.text.includes(sign)) !== true) return undefined;
  const at = new Map<string, number>();
  grid[row].forEach((cell, column) => {
    const text = plain(cell?.text ?? '');
    if (text !== '' && !at.has(text)) at.set(text, column);
  });
  const found = columns.flatMap(({ id, head }): [string, number][] => {
    const column = at.get(plain(head));
    return column === undefined ? [] : [[id, column]];
  });
  return found.length === columns.length ? new Map(found) : undefined;
}

/** A blank label is the one above, unless a label before it is another one here. */
function carriedDown(own: readonly string[], above: readonly string[]): readonly string[] {
  let isOther = false;
  return own.map((text, at) => {
    const last = above[at] ?? '';
    if (text === '') return isOther ? '' : last;
    isOther ||= text !== last;
    return text;
  });
}
