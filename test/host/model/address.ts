/** Areas of a sheet and their A1 names. Zero-based inside, one-based in the text. */
import { invalidArgument } from '../protocol/apiError';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

export function checkedArea(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (
    !whole ||
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    row + rows > MAX_ROWS ||
    column + columns > MAX_COLUMNS
  )
    throw invalidArgument();
  return area;
}

/** 'A1', 'A1:B2', 'A:C', '3:5', with or without $; without a sheet name. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll('$', '').trim();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells?.[1] !== undefined) {
    const rows = [Number(cells[2]) - 1, Number(cells[4] ?? cells[2]) - 1];
    const columns = [columnIndex(cells[1]), columnIndex(cells[3] ?? cells[1])];
    return spanning(rows, columns);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns?.[1] !== undefined && columns[2] !== undefined)
    return spanning([0, MAX_ROWS - 1], [columnIndex(columns[1]), columnIndex(columns[2])]);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return spanning([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, MAX_COLUMNS - 1]);
  return undefined;
}

function spanning(rows: readonly number[], columns: readonly number[]): Area {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

export const isWholeRows = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;

export function areaName(area: Area): string {
  const lastColumn = columnName(area.column + area.columns - 1);
  const lastRow = area.row + area.rows;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${lastColumn}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** Excel quotes a sheet name unless it is a plain word that is no cell name. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const absoluteName = (area: Area): string =>
  areaName(area)
    .replace(/([A-Z]+)/g, '$$$1')
    .replace(/(\d+)/g, '$$$1');

export function splitSheet(reference: string): { sheet: string | undefined; local: string } {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, local: reference };
  const sheet = reference
    .slice(0, at)
    .replace(/^=/, '')
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return { sheet, local: reference.slice(at + 1) };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  return spanning(
    [a.row, a.row + a.rows - 1, b.row, b.row + b.rows - 1],
    [a.column, a.column + a.columns - 1, b.column, b.column + b.columns - 1],
  );
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
