import { cellAt } from '../../table';
import type { CheckedPlace } from './checkBook';
import type { SelectedCell } from './watch';

export interface Selected {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly address: string;
}

/** The first selected cell, where it is part of a table. */
export function selectedCell(
  { sheet, address }: Selected,
  places: readonly CheckedPlace[],
): SelectedCell | undefined {
  const [first = ''] = (address.split('!').at(-1) ?? '').replaceAll('$', '').split(/[:,]/);
  const at = cellAt(first);
  if (at === undefined) return undefined;
  for (const { sheetId, table, located } of places) {
    const { row, column, rows, columns } = table.area;
    const isInside =
      sheetId === sheet &&
      at.row >= row &&
      at.row < row + rows &&
      at.column >= column &&
      at.column < column + columns;
    if (!isInside) continue;
    const indicator = located.rows.find((each) => each.row === at.row)?.number;
    const id = located.columns.find((each) => each.column === at.column)?.id;
    return {
      table: table.id,
      sheet: table.sheet,
      address: first,
      ...(indicator !== undefined && { indicator }),
      ...(id !== undefined && { column: id }),
    };
  }
  return undefined;
}
