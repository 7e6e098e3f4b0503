/** Formatting an area, and reading what an area has in common. */
import type { IStyleData, Nullable } from '@univerjs/core';
import { isWholeColumns, isWholeRows } from './address';
import type { Area } from './address';
import { assertFormattable } from './context';
import type { BookContext } from './context';
import type { CellExtras } from './sheetCells';
import type { SheetState } from './sheetState';

const isWholeSheet = (area: Area): boolean => isWholeColumns(area) && isWholeRows(area);

/** Whole rows and columns are painted as far as the grid beneath goes. */
export function paint(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  style: (row: number, column: number) => IStyleData | undefined,
): void {
  assertFormattable(sheet, 'allowFormatCells');
  const { cells } = sheet;
  if (isWholeSheet(area)) {
    const target = context.engine.sheet(sheet.id);
    const before = target.getSheet().getDefaultCellStyleInternal() ?? {};
    target.setDefaultStyle({ ...before, ...style(0, 0) });
  }
  const held = isWholeColumns(area) || isWholeRows(area) ? cells.held(area) : area;
  if (!held) return;
  const onlyStyled = isWholeSheet(area);
  cells.write(held, (r, c) => {
    if (onlyStyled && !cells.raw(r, c)?.s) return undefined;
    const s = style(r, c);
    return s && { s };
  });
}

export function setExtras(sheet: SheetState, area: Area, extras: CellExtras): void {
  if (isWholeSheet(area)) {
    if (extras.locked !== undefined) sheet.lockedByDefault = extras.locked;
  }
  const held = isWholeColumns(area) || isWholeRows(area) ? sheet.cells.held(area) : area;
  if (!held) return;
  const onlyKnown = isWholeSheet(area);
  sheet.cells.write(held, (r, c) => {
    const now = sheet.cells.extras(r, c);
    if (onlyKnown && Object.keys(now).length === 0) return undefined;
    return { custom: { ...now, ...extras } };
  });
}

/** Undefined when the cells differ. */
export function common<T>(
  sheet: SheetState,
  area: Area,
  read: (style: IStyleData, row: number, column: number) => T,
): T | undefined {
  const held = sheet.cells.held(area);
  if (!held) return read({}, area.row, area.column);
  const styleOf = (r: number, c: number): IStyleData =>
    (sheet.cells.style(r, c) as Nullable<IStyleData>) ?? {};
  const first = read(styleOf(held.row, held.column), held.row, held.column);
  for (let r = held.row; r < held.row + held.rows; r++)
    for (let c = held.column; c < held.column + held.columns; c++)
      if (read(styleOf(r, c), r, c) !== first) return undefined;
  return first;
}
