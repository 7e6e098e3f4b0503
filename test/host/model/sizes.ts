/** Column widths and row heights: Office.js speaks points, Univer pixels at 96 per inch. */
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from '@univerjs/preset-sheets-core';
import { invalidArgument } from '../protocol/apiError';
import type { Area } from './address';
import type { BookContext } from './context';
import type { SheetState } from './sheetState';
import { toUniver } from './univerRange';

const POINTS_PER_PIXEL = 0.75;
const MAX_ROW_POINTS = 409.5;

export const pointsOf = (pixels: number): number => pixels * POINTS_PER_PIXEL;

/** Excel rounds to whole pixels. */
const pixelsOf = (points: number): number => Math.round(points / POINTS_PER_PIXEL);

function same(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let i = first + 1; i < first + count; i++) if (read(i) !== value) return null;
  return pointsOf(value);
}

export function readWidths(sheet: SheetState, area: Area): number | null {
  const held = sheet.cells.held(area) ?? { ...area, columns: 1 };
  return same(held.column, held.columns, (c) => sheet.cells.sheet.getColumnWidth(c));
}

export function readHeights(sheet: SheetState, area: Area): number | null {
  const held = sheet.cells.held(area) ?? { ...area, rows: 1 };
  return same(held.row, held.rows, (r) => sheet.cells.sheet.getRowHeight(r));
}

export function writeWidths(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  points: number,
): void {
  if (!(points >= 0)) throw invalidArgument();
  sheet.cells.ensureSize({ ...area, row: 0, rows: 1, columns: Math.min(area.columns, 256) });
  const held = sheet.cells.held({ ...area, row: 0, rows: 1 });
  if (!held) return;
  // The mutation alone: Univer's command would measure every wrapped row again, for each column.
  const params = {
    unitId: context.engine.unitId,
    subUnitId: sheet.id,
    ranges: [toUniver(held)],
    colWidth: pixelsOf(points),
  };
  context.engine.mutate(SetWorksheetColWidthMutation.id, params, () =>
    SetWorksheetColWidthMutationFactory(params, sheet.cells.sheet),
  );
}

export function writeHeights(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  points: number,
): void {
  if (!(points >= 0 && points <= MAX_ROW_POINTS)) throw invalidArgument();
  sheet.cells.ensureSize({ ...area, column: 0, columns: 1, rows: Math.min(area.rows, 10_000) });
  const held = sheet.cells.held({ ...area, column: 0, columns: 1 });
  if (held)
    context.engine.sheet(sheet.id).setRowHeightsForced(held.row, held.rows, pixelsOf(points));
}
