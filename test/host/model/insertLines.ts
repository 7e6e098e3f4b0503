import { Direction } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { InsertColByRangeCommand, InsertRowByRangeCommand } from '@univerjs/preset-sheets-core';
import type { Area } from './address';
import type { BookContext } from './context';
import type { SheetState } from './sheetState';
import { toUniver } from './univerRange';

/**
 * Puts rows or columns in that look like those before them. Univer's own way gives them the colours of
 * conditional formats as well, as formats of their own that never go.
 */
export function insertLines(
  context: BookContext,
  { id, cells }: SheetState,
  way: 'row' | 'column',
  at: number,
  count: number,
): void {
  const [rows, columns] = [cells.sheet.getRowCount(), cells.sheet.getColumnCount()];
  const area: Area =
    way === 'row'
      ? { row: at, rows: count, column: 0, columns }
      : { row: 0, rows, column: at, columns: count };
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (at === 0) continue;
      const before = way === 'row' ? cells.raw(at - 1, column) : cells.raw(row, at - 1);
      if (before?.s) (cellValue[row] ??= {})[column] = { s: before.s };
    }
  const command = way === 'row' ? InsertRowByRangeCommand : InsertColByRangeCommand;
  context.engine.run(command.id, {
    subUnitId: id,
    range: toUniver(area),
    direction: way === 'row' ? Direction.UP : Direction.LEFT,
    cellValue,
  });
}
