/** Values, formulas, texts and number formats of an area. */
import type { IStyleData, Nullable } from '@univerjs/core';
import { ApiError, invalidArgument } from '../protocol/apiError';
import type { Area } from './address';
import { parseInput, valueType } from './cellValue';
import type { Primitive } from './cellValue';
import { assertFormattable, assertWritable } from './context';
import type { SheetState } from './sheetState';

const MAX_CELLS = 5_000_000;

/** Two-dimensional; null for an area above Excel's limit, without an error, as on the web. */
function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (area.rows * area.columns > MAX_CELLS) return null;
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => read(area.row + i, area.column + j)),
  );
}

export const readValues = (sheet: SheetState, area: Area): Primitive[][] | null =>
  grid(area, (r, c) => sheet.cells.value(r, c));

export const readFormulas = (sheet: SheetState, area: Area): Primitive[][] | null =>
  grid(area, (r, c) => sheet.cells.formula(r, c) || sheet.cells.value(r, c));

export const readTexts = (sheet: SheetState, area: Area): string[][] | null =>
  grid(area, (r, c) => sheet.cells.text(r, c));

export const readValueTypes = (sheet: SheetState, area: Area): string[][] | null =>
  grid(area, (r, c) => valueType(sheet.cells.value(r, c)));

export const numberFormatOf = (style: Nullable<IStyleData>): string =>
  style?.n?.pattern ?? 'General';

export const readNumberFormats = (sheet: SheetState, area: Area): string[][] | null =>
  grid(area, (r, c) => numberFormatOf(sheet.cells.style(r, c)));

/** A single value fills the area; an array must have its size. Null leaves a cell alone. */
function spread(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as readonly unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw new ApiError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (r, c) => (rows[r - area.row] as readonly unknown[])[c - area.column];
}

export function writeValues(sheet: SheetState, area: Area, values: unknown): void {
  assertWritable(sheet, area);
  if (area.rows * area.columns > MAX_CELLS) throw invalidArgument();
  const at = spread(area, values);
  sheet.cells.write(area, (r, c) => {
    const value = at(r, c);
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw invalidArgument();
    return parseInput(value, numberFormatOf(sheet.cells.style(r, c)) === '@');
  });
}

export function writeNumberFormats(sheet: SheetState, area: Area, formats: unknown): void {
  assertFormattable(sheet, 'allowFormatCells');
  const held = area.rows * area.columns > MAX_CELLS ? sheet.cells.held(area) : area;
  if (!held) return;
  const at = spread(area, formats);
  sheet.cells.write(held, (r, c) => {
    const format = at(r, c);
    if (format === null || format === undefined) return undefined;
    return { s: { n: format === 'General' ? null : { pattern: String(format) } } };
  });
}
