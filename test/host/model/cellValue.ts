/** What Excel makes of a value that is written to a cell, and what it gives back. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';

export type Primitive = string | number | boolean;

const NUMBER = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d*)?(e[+-]?\d+)?$/i;
const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
];

export const isError = (value: unknown): boolean =>
  typeof value === 'string' && ERRORS.includes(value);

/** As typed into a cell: '12' is a number unless the cell is text, '=…' a formula, "'…" text. */
export function parseInput(value: Primitive, isTextCell: boolean): ICellData {
  // Null removes what the cell held; an absent key would keep it.
  const blank = { f: null, si: null, p: null };
  if (value === '') return { ...blank, v: null, t: null };
  if (typeof value === 'number') return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isTextCell) return { ...blank, v: value, t: CellValueType.STRING };
  if (value.startsWith("'")) return { ...blank, v: value.slice(1), t: CellValueType.FORCE_STRING };
  if (value.startsWith('=') && value.length > 1) return { ...blank, f: value, v: null, t: null };
  const number = parseNumber(value);
  if (number !== undefined) return { ...blank, v: number, t: CellValueType.NUMBER };
  if (/^(true|false)$/i.test(value))
    return { ...blank, v: /^true$/i.test(value) ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...blank, v: value, t: CellValueType.STRING };
}

function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  const body = isPercent ? trimmed.slice(0, -1).trim() : trimmed;
  if (!NUMBER.test(body) || !/\d/.test(body)) return undefined;
  const number = Number(body.replaceAll(',', ''));
  return isPercent ? Number((number / 100).toPrecision(15)) : number;
}

export function readValue(cell: Nullable<ICellData>): Primitive {
  if (cell?.p?.body?.dataStream !== undefined) return cell.p.body.dataStream.replace(/\r\n$/, '');
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  return value;
}

export type RangeValueType = 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String';

export function valueType(value: Primitive): RangeValueType {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isError(value) ? 'Error' : 'String';
}

/** The General format shows at most 11 characters of a number. */
export function generalText(value: number): string {
  const plain = String(value);
  if (plain.length <= 11) return plain;
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace(/e/, 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  const integerDigits = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - integerDigits))));
}
