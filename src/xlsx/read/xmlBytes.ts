import { PackageError, innerText, withoutEscapes, withoutReferences, xmlTextOf } from '../package';
import { knownTexts } from './knownTexts';

/*
 * Texts out of the bytes of a part, decoded piece by piece: what nobody asks for is never made.
 */

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Shorter than any declaration with its encoding needs to be. */
const declarationLength = 200;

/** The bytes of a part in UTF-8 without a mark, whatever its encoding was. */
export function utf8BytesOf(bytes: Uint8Array, part: string): Uint8Array {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new TextEncoder().encode(xmlTextOf(bytes, part));
  // Checks what the part declares; only this much of it need be text for that.
  const head = bytes.subarray(0, declarationLength);
  const end = head.indexOf(0x3e) + 1;
  xmlTextOf(head.subarray(0, end), part);
  return first === 0xef ? bytes.subarray(3) : bytes;
}

const knownValue = knownTexts();
const knownContent = knownTexts();

/** Bytes as text, references resolved. */
export function textAt(bytes: Uint8Array, from: number, to: number, part: string): string {
  return knownValue(bytes, from, to, () => withoutReferences(decoded(bytes, from, to, part), part));
}

/** The content of an element without elements in it, as SpreadsheetML means it. */
export function contentAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  hasMarkup: boolean,
  part: string,
): string {
  const content = () => {
    const text = decoded(bytes, from, to, part);
    const inner = hasMarkup ? innerText(text, 0, text.length, part) : withoutReferences(text, part);
    return withoutEscapes(withPlainLines(inner));
  };
  return hasMarkup ? content() : knownContent(bytes, from, to, content);
}

/** XML knows one line end, however the file writes it. */
const withPlainLines = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

function decoded(bytes: Uint8Array, from: number, to: number, part: string): string {
  try {
    return utf8.decode(bytes.subarray(from, to));
  } catch (cause) {
    throw new PackageError('encoding', 'is not utf-8', part, { cause });
  }
}

const zero = 0x30;
const point = 0x2e;
const minus = 0x2d;
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Digits that a double holds for sure. */
const exactDigits = 15;

/** A whole number of digits alone; -1 for anything else. */
export function wholeAt(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The number that is written there, correctly rounded; NaN for what is none. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === minus;
  const first = isNegative ? from + 1 : from;
  let value = 0;
  let decimals = -1;
  for (let at = first; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === point && decimals < 0) {
      decimals = 0;
      continue;
    }
    const digit = byte - zero;
    if (digit < 0 || digit > 9) return slowNumber(bytes, from, to);
    value = value * 10 + digit;
    if (decimals >= 0) decimals += 1;
  }
  // A whole number below 10^15 divided by a power of ten is rounded once, as the digits would be.
  if (to - first > exactDigits || to === first) return slowNumber(bytes, from, to);
  const size = decimals > 0 ? value / (powers[decimals] ?? 1) : value;
  return isNegative && size !== 0 ? -size : size;
}

const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Longer than any program writes a double. */
const longestNumeral = 400;

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > longestNumeral) return Number.NaN;
  const text = String.fromCharCode(...bytes.subarray(from, to)).trim();
  const value = numeral.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
