import type { Column, ColumnRole } from '../domain/indicator';
import type { TableAreas } from './areas';
import { textCell } from './cell';
import { columnPoints, lineCount } from './measure';
import type { PlanCell, Size } from './sheetPlan';

/** Widths in half-width characters: together they fit A3 landscape at full size. */
const widths: Readonly<Record<ColumnRole, number>> = {
  domain: 9,
  number: 5,
  name: 22,
  unit: 8,
  base: 8,
  target: 13,
  rate: 14,
  attribute: 7,
  responsible: 12,
  total: 12,
  growth: 12,
  status: 8,
  adjusted: 10,
  expected: 15,
  note: 24,
};

/* Whole pixels (three quarters of a point), so that no host has to round. */
const linePoints = 13.5;
const rowPadding = 9;
/** A row of one line looks lost beside one of two, and hard to hit with a pen. */
const lowestRow = 27;

const titlePoints = 36;

export function columnCharacters(column: Column): number {
  return column.width ?? widths[column.role];
}

export function columnWidth(column: Column): number {
  return columnPoints(columnCharacters(column));
}

/** Height that shows the longest wrapped text of a row; `own` leaves out cells that a merge spreads. */
function rowHeight(
  cells: readonly PlanCell[],
  columns: readonly Column[],
  own: (column: Column) => boolean,
): number {
  const lines = columns.map((column, index) =>
    own(column) ? lineCount(cells[index]?.text ?? '', columnCharacters(column)) : 1,
  );
  return Math.max(lowestRow, Math.max(...lines) * linePoints + rowPadding);
}

/** No host sizes the rows of a written file by their wrapped text, so each gets its height here. */
export function rowHeights(
  areas: TableAreas,
  columns: readonly Column[],
  header: readonly (readonly string[])[],
  body: readonly (readonly PlanCell[])[],
): Size[] {
  const headerHeight = (texts: readonly string[]) =>
    rowHeight(
      texts.map(textCell),
      columns,
      (column) => column.head.length === 2 && column.role !== 'total',
    );
  return [
    { at: areas.title.row, points: titlePoints },
    ...header.map((texts, index) => ({
      at: areas.header.row + index,
      points: headerHeight(texts),
    })),
    ...body.map((cells, index) => ({
      at: areas.body.row + index,
      points: rowHeight(cells, columns, (column) => column.role !== 'domain'),
    })),
  ];
}
