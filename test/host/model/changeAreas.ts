/** Which areas of a sheet a Univer mutation touches. */
import type { IRange } from '@univerjs/core';
import type { Area } from './address';
import { boundingArea, MAX_COLUMNS, MAX_ROWS } from './address';
import type { ChangeType } from './events';

export type CellMatrix = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>> | null>>>
>;

export interface MoveParams {
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
}

export const merged = (known: Area[] | undefined, area: Area): Area[] => {
  const last = known?.at(-1);
  // One edit is told as one area where the pieces touch; scattered edits stay apart.
  if (!known || !last) return [area];
  const both = boundingArea(last, area);
  const tight = both.rows * both.columns <= last.rows * last.columns + area.rows * area.columns;
  return tight ? [...known.slice(0, -1), both] : [...known, area];
};

export const shapeArea = (type: ChangeType, range: IRange): Area =>
  type === 'RowInserted' || type === 'RowDeleted'
    ? {
        row: range.startRow,
        rows: range.endRow - range.startRow + 1,
        column: 0,
        columns: MAX_COLUMNS,
      }
    : {
        row: 0,
        rows: MAX_ROWS,
        column: range.startColumn,
        columns: range.endColumn - range.startColumn + 1,
      };

const CONTENT_KEYS = ['v', 'f', 'p', 'si'];

export function areasIn(matrix: CellMatrix): {
  contents: Area | undefined;
  formats: Area | undefined;
} {
  let contents: Area | undefined;
  let formats: Area | undefined;
  for (const [row, cells] of Object.entries(matrix))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const one: Area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      const isContent =
        cell === null || cell === undefined || CONTENT_KEYS.some((key) => key in cell);
      if (isContent) contents = contents ? boundingArea(contents, one) : one;
      else formats = formats ? boundingArea(formats, one) : one;
    }
  return { contents, formats };
}
