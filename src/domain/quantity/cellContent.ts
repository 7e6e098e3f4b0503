import { decimals } from './accessors';
import { formatQuantity, joined } from './format';
import type { Figure, Quantity } from './quantity';

/** Excel keeps 15 significant digits and zeroes the rest; LibreOffice rounds fifteen nines up when it shows them. */
const MOST_DIGITS = 14;
/** The longest format code that a workbook may hold. */
const LONGEST_FORMAT = 255;
/** Digits without other words than those of dates and times. */
const LIKE_A_NUMBER = /^(?=.*[0-9０-９])(?:[^\p{Script=Han}]|[年月日时分秒])*$/u;
/** A formula, the name of an error, or a logical word. */
const LIKE_A_CODE = /^[=+\-@].*[\p{L}(]|^#|^(?:true|false)$/iu;
/** Halves of characters and non-characters: XML holds none of them. */
const NOT_IN_XML = /[\p{Cs}\uFFFE\uFFFF]/u;

/**
 * What the cell holds: the number of a figure (a percentage as its exact hundredth), null for a blank,
 * the text for all else. A figure that no number can show again, such as one of 15 digits, stays text.
 *
 * @example cellValue(parseQuantity('23.65%')) // 0.2365
 */
export function cellValue(quantity: Quantity): number | string | null {
  if (quantity.kind === 'blank') return null;
  if (quantity.kind !== 'figure' || figureFormat(quantity) === null)
    return formatQuantity(quantity);
  // Moving the point in the text keeps the value exact: 23.65 / 100 is not 0.2365 for every figure.
  const value = Number(quantity.percent ? `${quantity.digits}e-2` : quantity.digits);
  return value === 0 ? 0 : value;
}

/**
 * The number format under which the cell shows the quantity's text again.
 *
 * `General` for words: under `@` a number typed over them later would stay text. `@` only for text that
 * a spreadsheet would take for a date, a number or a formula when it is written: `7-8`, `2023/5`, `=A1`.
 *
 * @example numberFormat(parseQuantity('[-14]')) // "["0"]";"[-"0"]"
 */
export function numberFormat(quantity: Quantity): string {
  const format = quantity.kind === 'figure' ? figureFormat(quantity) : null;
  if (format !== null) return format;
  const text = formatQuantity(quantity);
  return LIKE_A_NUMBER.test(text) || LIKE_A_CODE.test(text) ? '@' : 'General';
}

/**
 * With a word in front, a negative number needs a section of its own: the sign of a single section
 * comes before everything, `-[14]`. Zero written `-0.0` needs a third, since cells have no minus zero.
 */
function figureFormat(figure: Figure): string | null {
  const before = joined(figure.before);
  const after = joined(figure.after);
  const core = digitPattern(figure) + (figure.percent ? '%' : '');
  const positive = literal(before) + core + literal(after);
  const negative = literal(`${before}-`) + core + literal(after);
  const isMinusZero = Object.is(Number(figure.digits), -0);
  const sections = isMinusZero
    ? [positive, negative, negative]
    : before === ''
      ? [positive]
      : [positive, negative];
  const format = sections.join(';');
  const digitCount = figure.digits.replace(/^-?[0.]*|\./g, '').length;
  const fits =
    format.length <= LONGEST_FORMAT && digitCount <= MOST_DIGITS && decimals(figure) <= MOST_DIGITS;
  return fits && !NOT_IN_XML.test(format) ? format : null;
}

function digitPattern(figure: Figure): string {
  const whole = figure.grouped ? '#,##0' : /^-?\./.test(figure.digits) ? '' : '0';
  const count = decimals(figure);
  return count === 0 ? whole : `${whole}.${'0'.repeat(count)}`;
}

/** Quoted, since letters, signs and `%` would act as codes. A quotation mark cannot be quoted, only escaped. */
function literal(text: string): string {
  return text
    .split(/("+)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('"') ? '\\"'.repeat(part.length) : `"${part}"`))
    .join('');
}
