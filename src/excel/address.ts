import type { Area } from '../table';

/** How far a reference to whole rows or columns reaches. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** `='指标 表'!$A$1:$C$3`, `Sheet1!A1`, `$A:$C`, `2:3`; undefined for anything else. */
export function parseReference(
  text: string,
): { readonly sheet?: string; readonly area: Area } | undefined {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?([^!]+)$/.exec(text);
  const area = parseArea(match?.[3] ?? '');
  if (match === null || area === undefined) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

/** All areas of a list such as Excel gives for several ranges: `Sheet1!A1:B2,Sheet1!D4`. */
export function parseReferences(text: string): Area[] {
  return splitList(text).flatMap((part) => parseReference(part)?.area ?? []);
}

function parseArea(text: string): Area | undefined {
  const [first = '', last = first, ...more] = text.split(':');
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  // Whole rows and columns are always written with a colon: 2:2.
  if (first === text && (from.row === undefined || from.column === undefined)) return undefined;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return {
    row,
    column,
    rows: (to.row ?? lastRow - 1) - row + 1,
    columns: (to.column ?? lastColumn - 1) - column + 1,
  };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i.exec(text.trim());
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  return {
    ...(digits !== undefined && { row: Number(digits) - 1 }),
    ...(letters !== undefined && { column: columnOf(letters.toUpperCase()) }),
  };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Commas inside a quoted sheet name do not separate. */
const splitList = (text: string): string[] =>
  text === '' ? [] : text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);

export function within(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The smallest area that holds both. */
export function bounds(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Excel compares sheet names without case. */
export const sameSheet = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
