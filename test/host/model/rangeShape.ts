/** Merging, clearing, inserting and deleting cells. */
import { Dimension } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { invalidArgument } from '../protocol/apiError';
import { intersection, isWholeColumns, isWholeRows } from './address';
import type { Area } from './address';
import { removeConditionalFormats } from './conditionalRules';
import { assertFormattable, assertWritable } from './context';
import type { BookContext } from './context';
import type { SheetState } from './sheetState';
import { fromUniver } from './univerRange';
import { removeValidation } from './validationRules';

export function mergedWithin(context: BookContext, sheet: SheetState, area: Area): readonly Area[] {
  const grid = context.engine.sheet(sheet.id).getSheet();
  return grid
    .getMergeData()
    .map((merge) => fromUniver(merge, grid.getRowCount(), grid.getColumnCount()))
    .filter((merge) => intersection(merge, area))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

export function mergeArea(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  across: boolean,
): void {
  assertFormattable(sheet, 'allowFormatCells');
  sheet.cells.ensureSize(area);
  unmergeArea(context, sheet, area);
  const range = context.engine
    .sheet(sheet.id)
    .getRange(area.row, area.column, area.rows, area.columns);
  // A merge loses all values but the first, without asking.
  if (across) range.mergeAcross({ isForceMerge: true });
  else if (area.rows * area.columns > 1) range.merge({ isForceMerge: true });
}

export function unmergeArea(context: BookContext, sheet: SheetState, area: Area): void {
  for (const merge of mergedWithin(context, sheet, area))
    context.engine
      .sheet(sheet.id)
      .getRange(merge.row, merge.column, merge.rows, merge.columns)
      .breakApart();
}

const NO_CONTENTS: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Excel's applyTo: All, Contents, Formats, Hyperlinks, RemoveHyperlinks, ResetContents. */
export function clearArea(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  applyTo: string,
): void {
  const contents = ['All', 'Contents', 'ResetContents'].includes(applyTo);
  const formats = ['All', 'Formats', 'ResetContents'].includes(applyTo);
  if (!contents && !formats) {
    if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') return;
    throw invalidArgument();
  }
  if (contents) assertWritable(sheet, area);
  if (formats) assertFormattable(sheet, 'allowFormatCells');
  const held = sheet.cells.held(area);
  if (held) {
    const cleared = {
      ...(contents ? NO_CONTENTS : {}),
      ...(formats ? { s: null, custom: null } : {}),
    };
    sheet.cells.write(held, (r, c) => (sheet.cells.raw(r, c) ? { ...cleared } : undefined));
  }
  if (formats) {
    unmergeArea(context, sheet, area);
    removeConditionalFormats(context, sheet, area);
  }
  if (applyTo === 'All') removeValidation(context, sheet, area);
}

function checkShift(shift: string, allowed: readonly string[]): void {
  if (!allowed.includes(shift)) throw invalidArgument();
}

export function insertCells(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  shift: string,
): void {
  checkShift(shift, ['Down', 'Right']);
  const target = context.engine.sheet(sheet.id);
  if (isWholeRows(area)) {
    assertFormattable(sheet, 'allowInsertRows');
    sheet.cells.ensureSize({ ...area, column: 0, columns: 1 });
    target.insertRows(area.row, area.rows);
  } else if (isWholeColumns(area)) {
    assertFormattable(sheet, 'allowInsertColumns');
    sheet.cells.ensureSize({ ...area, row: 0, rows: 1 });
    target.insertColumns(area.column, area.columns);
  } else {
    assertWritable(sheet, area);
    sheet.cells.ensureSize(area);
    target
      .getRange(area.row, area.column, area.rows, area.columns)
      .insertCells(shift === 'Down' ? Dimension.ROWS : Dimension.COLUMNS);
  }
}

export function deleteCells(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  shift: string,
): void {
  checkShift(shift, ['Up', 'Left']);
  const target = context.engine.sheet(sheet.id);
  const held = sheet.cells.held(area);
  if (!held) return;
  if (isWholeRows(area)) {
    assertFormattable(sheet, 'allowDeleteRows');
    target.deleteRows(held.row, held.rows);
  } else if (isWholeColumns(area)) {
    assertFormattable(sheet, 'allowDeleteColumns');
    target.deleteColumns(held.column, held.columns);
  } else {
    assertWritable(sheet, area);
    target
      .getRange(held.row, held.column, held.rows, held.columns)
      .deleteCells(shift === 'Up' ? Dimension.ROWS : Dimension.COLUMNS);
  }
}
