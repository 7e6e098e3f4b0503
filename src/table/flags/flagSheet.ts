import { emptyCell } from '../cell';
import type { PlanCell, SheetPlan } from '../sheetPlan';
import { type FlagBook, slotColumn } from './book';
import { type FlagContent, flagWrites } from './content';

/** The sheet that keeps a table's flags, as it goes with a new table. */
export function flagSheet(book: FlagBook, content: FlagContent): SheetPlan {
  const writes = flagWrites([], content, book) ?? [];
  const rows = Math.max(1, ...writes.map(({ row }) => row + 1));
  // As wide as the table, so that nothing of an older one stays where it is replaced.
  const columns = slotColumn(Math.max(-1, ...content.heads.keys()) + 1);
  const cells: PlanCell[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, emptyCell),
  );
  for (const { row, column, value } of writes) {
    const line = cells[row];
    if (line !== undefined) line[column] = { value, format: 'General' };
  }
  return {
    name: book.sheet,
    visibility: 'veryHidden',
    area: { row: 0, column: 0, rows, columns },
    cells,
    paints: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    names: [],
  };
}
