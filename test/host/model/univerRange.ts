/** Between this model's areas and Univer's ranges. */
import type { IRange } from '@univerjs/core';
import type { Area } from './address';

export const toUniver = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

/** Univer marks whole rows and columns with NaN on the open side. */
export function fromUniver(range: IRange, rowCount: number, columnCount: number): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? rowCount - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? columnCount - 1 : range.endColumn;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
