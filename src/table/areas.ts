import type { Area } from './area';
import { headerRows } from './header';

export const titleRows = 1;

/** The table's bands, each as wide as the table. */
export interface TableAreas {
  readonly table: Area;
  readonly title: Area;
  readonly header: Area;
  readonly body: Area;
}

export function tableAreas(
  { row, column }: { row: number; column: number },
  rows: number,
  columns: number,
): TableAreas {
  const band = (first: number, count: number): Area => ({
    row: row + first,
    column,
    rows: count,
    columns,
  });
  return {
    table: band(0, titleRows + headerRows + rows),
    title: band(0, titleRows),
    header: band(titleRows, headerRows),
    body: band(titleRows + headerRows, rows),
  };
}

/** An area counted from the header's first cell, where it stands on the sheet. */
export const moved = (area: Area, origin: Area): Area => ({
  ...area,
  row: area.row + origin.row,
  column: area.column + origin.column,
});
