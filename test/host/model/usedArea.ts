import type { Area } from './address';
import type { SheetState } from './sheetState';

/** The smallest area that holds every value or, unless valuesOnly, every format as well. */
export function usedArea(sheet: SheetState, valuesOnly: boolean): Area | undefined {
  const { cells } = sheet;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const take = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  cells.sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const hasValue = (cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p;
    if (hasValue || (!valuesOnly && (cell.s || cell.custom))) take(row, column);
  });
  if (!valuesOnly)
    for (const merge of cells.sheet.getMergeData()) {
      take(merge.startRow, merge.startColumn);
      take(merge.endRow, merge.endColumn);
    }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
