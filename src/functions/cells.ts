import { cellValue, formatQuantity, parseQuantity } from '../domain/quantity';
import { type CellTrouble, blank } from './trouble';

/**
 * How a number is meant.
 *
 * - `level`: as it stands; the text `75%` is 0.75, like the cell that shows it.
 * - `rate`: a number is a fraction (0.07 is 7 %); in a text the number is a percentage, with its
 *   sign or without: `7%`, `7以上` and `[-14]` are 0.07, 0.07 and −0.14.
 * - `targetRate`: the same, but a number of 1 or more is a percentage too, since the table's cell
 *   that shows `7以上` holds 7, and no plan doubles a figure every year.
 */
export type Meaning = 'level' | 'rate' | 'targetRate';

/** The number that a cell holds, or why there is none. Nothing is allocated for numbers and blanks. */
export function readCell(cell: unknown, meaning: Meaning): number | CellTrouble {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return { is: 'wrongType', text: String(cell) };
    return meaning === 'targetRate' && Math.abs(cell) >= 1 ? cell / 100 : cell;
  }
  if (typeof cell === 'string') return cell === '' ? blank : readText(cell, meaning);
  if (cell === null || cell === undefined) return blank;
  if (typeof cell !== 'object') return { is: 'wrongType', text: String(cell) };
  const code = errorCodeOf(cell);
  if (code !== undefined) return { is: 'error', code };
  if ('basicValue' in cell && typeof cell.basicValue !== 'object') {
    return readCell(cell.basicValue, meaning);
  }
  return { is: 'wrongType', text: 'type' in cell ? String(cell.type) : 'object' };
}

function readText(text: string, meaning: Meaning): number | CellTrouble {
  const quantity = parseQuantity(text);
  switch (quantity.kind) {
    case 'blank':
      return blank;
    case 'token':
      return { is: quantity.meaning === 'missing' ? 'missing' : 'word', text };
    case 'range':
      return { is: 'range', text: formatQuantity(quantity) };
    case 'unreadable':
      return quantity.problem === 'cellError'
        ? { is: 'error', code: text }
        : { is: 'unreadable', text, problem: quantity.problem };
    case 'figure': {
      const value = cellValue(quantity);
      if (typeof value !== 'number') return { is: 'unreadable', text, problem: 'notOneNumber' };
      if (meaning === 'level' || quantity.percent) return value;
      return Number(`${quantity.digits}e-2`);
    }
  }
}

/**
 * The error value that a cell brings. It arrives as an instance of `CustomFunctions.Error`, or as a
 * data type whose basic value is the error; an older build may send its text.
 */
export function errorCodeOf(cell: object): string | undefined {
  if ('code' in cell && typeof cell.code === 'string' && cell.code.startsWith('#'))
    return cell.code;
  if ('basicType' in cell && cell.basicType !== 'Error') return undefined;
  if (!('basicType' in cell) && !('type' in cell && cell.type === 'Error')) return undefined;
  return 'basicValue' in cell && typeof cell.basicValue === 'string' ? cell.basicValue : '#VALUE!';
}

/** Nothing in it, in the ways in which the builds of Excel say so. */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  if (typeof cell === 'string') return cell.trim() === '';
  return typeof cell === 'object' && 'type' in cell && cell.type === 'Empty';
}
