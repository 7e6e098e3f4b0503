import type { Parse } from '../../domain/assessment/parser';
import { readLevel, readRate } from '../../domain/assessment/readFigure';
import { cellValue } from '../../domain/quantity';
import { type Expression, always, and, call, isNumber, iff, never, quoted } from './expression';
import type { RowPlace } from './rowCells';

/** A figure that a formula computes with. */
export interface Operand {
  /** Whether there is a figure; a blank or a word is missing, never 0. */
  readonly known: Expression;
  /** Makes sense only where it is known. */
  readonly value: Expression;
}

export const missing: Operand = { known: never, value: '0' };

export const constant = (value: number): Operand => ({ known: always, value: String(value) });

/** The level in an entry cell, in the indicator's unit; a share in percent, with its sign or without. */
export function levelIn(row: RowPlace, id: string, parse: Parse): Operand {
  const percent = row.indicator.unit === '%' ? 100 : 1;
  return entry(row, id, { value: levelOf(row, id, parse), parse, percent, plain: 1 });
}

/** What the engine reads there while the table is planned; NaN where it is no such figure. */
export function levelOf({ indicator, texts }: RowPlace, id: string, parse: Parse): number {
  const read = readLevel(texts[id], indicator.unit, parse);
  return typeof read === 'string' ? NaN : read.value;
}

/** The rate of a year in an entry cell, as a fraction. */
export function rateIn(row: RowPlace, id: string, parse: Parse): Operand {
  return entry(row, id, { value: rateOf(row, id, parse), parse, percent: 1, plain: 0.01 });
}

/** What the engine reads there while the table is planned; NaN where it is no such figure. */
export function rateOf({ texts }: RowPlace, id: string, parse: Parse): number {
  const read = readRate(texts[id], 1, parse);
  return typeof read === 'string' ? NaN : read.value;
}

/** How the number of a cell has to be read. */
interface Reading {
  /** What the text means to the engine while the table is planned. */
  readonly value: number;
  readonly parse: Parse;
  /** What the number is multiplied with in a cell that shows a percent sign, and in one that does not. */
  readonly percent: number;
  readonly plain: number;
}

function entry(row: RowPlace, id: string, reading: Reading): Operand {
  const cell = row.reference(id);
  const { value, parse, percent, plain } = reading;
  if (cell === undefined) return Number.isNaN(value) ? missing : constant(value);
  const quantity = parse(row.texts[id]);
  // A blank growth cell is formatted as percent beforehand; see `cellMaker`.
  const showsPercent =
    quantity.kind === 'figure' ? quantity.percent : quantity.kind === 'blank' && plain < 1;
  const read: Operand = {
    known: isNumber(cell),
    value: percent === plain ? cell : scaled(cell, showsPercent, { percent, plain }),
  };
  const held = cellValue(quantity);
  if (typeof held !== 'number') return read;
  const seems = held * (showsPercent ? percent : plain);
  return isSame(value, seems) ? read : exceptNow(cell, read, held, value);
}

/** But for the last digits of a double: 0.07 × 100 is 7.000000000000001. */
const isSame = (one: number, other: number): boolean =>
  one.toPrecision(12) === other.toPrecision(12);

/**
 * A formula sees numbers and not their number formats, but `CELL` says whether the format is one of
 * percent. Excel for the web does not know that, so the format at the time of planning stands in.
 */
function scaled(
  cell: Expression,
  showsPercent: boolean,
  { percent, plain }: { readonly percent: number; readonly plain: number },
): Expression {
  const form = call(
    'IFERROR',
    call('LEFT', call('CELL', quoted('format'), cell)),
    quoted(showsPercent ? 'P' : ''),
  );
  const isPercent = `${form}="P"`;
  return percent > plain && plain < 1
    ? `${cell}/${iff(isPercent, '1', '100')}`
    : `ROUND(${cell}*${iff(isPercent, String(percent), String(plain))},10)`;
}

/**
 * 预计413.2 holds the number 413.2 under a format that a formula cannot see. While the cell still holds
 * it, it is read as its text means it; any other number is what it seems.
 */
function exceptNow(cell: Expression, read: Operand, held: number, value: number): Operand {
  if (Number.isNaN(value)) return { ...read, known: and(read.known, `${cell}<>${held}`) };
  return { ...read, value: iff(`${cell}=${held}`, String(value), read.value) };
}

/** The cell of a definition, whose number is known to stand for `value`. */
export function definitionIn(
  row: RowPlace,
  id: string,
  value: number | undefined,
  parse: Parse,
): Operand {
  if (value === undefined) return missing;
  const cell = row.reference(id);
  const held = cellValue(parse(row.texts[id]));
  if (cell === undefined || typeof held !== 'number') return constant(value);
  const known = isNumber(cell);
  const ratio = held === 0 ? 1 : Number((value / held).toPrecision(12));
  switch (ratio) {
    case 1:
      return { known, value: cell };
    case 0.01:
      return { known, value: `${cell}/100` };
    case 100:
      return { known, value: `ROUND(${cell}*100,10)` };
    case -1:
      return { known, value: `-${cell}` };
    case -0.01:
      return { known, value: `-${cell}/100` };
    default:
      return constant(value);
  }
}
