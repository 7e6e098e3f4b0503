import { DASHES, narrowed, squareBracket } from './characters';
import type { FormFault } from './quantity';

/** Control and format characters show nothing; zero-width space and byte-order mark come with pastes from the web. */
const INVISIBLE = /[\p{Cc}\p{Cf}]+/gu;
const LAYOUT = /[\t\n\v\f\r\u0085]/u;
const GAP = /[\p{Z}\t\n\v\f\r\u0085]+/gu;
const ASCII = /^[\x20-\x7e]*$/;
const VISIBLE_ASCII = /^[\x21-\x7e]*$/;
const DIGIT = /[0-9]/;
const LETTER = /[A-Za-z]/;

/**
 * The same text in plain characters and without stray spaces. Adds what was at fault to `faults`.
 *
 * A gap stays, as one space, where closing it would make something else: between digits (`12 5` is
 * not 125), between Latin words, between a Latin name and a number (`CO2 35`), and before a dash that
 * clings to the next digit (`7 -8`: minus or range?).
 */
export function mendCharacters(text: string, faults: Set<FormFault>): string {
  return closeGaps(narrow(text, faults), faults);
}

function narrow(text: string, faults: Set<FormFault>): string {
  if (ASCII.test(text)) return text;
  let plain = '';
  for (const character of text) {
    const letter = narrowed(character);
    const bracket = squareBracket(character);
    if (letter !== undefined) faults.add('fullWidth');
    if (bracket !== undefined) faults.add('bracket');
    plain += letter ?? bracket ?? character;
  }
  return plain;
}

function closeGaps(text: string, faults: Set<FormFault>): string {
  if (VISIBLE_ASCII.test(text)) return text;
  const visible = text.replace(INVISIBLE, (run) => [...run].filter((c) => LAYOUT.test(c)).join(''));
  if (visible !== text) faults.add('spaces');
  return visible.replace(GAP, (gap, offset: number) => {
    const kept = keptGap(visible, offset, offset + gap.length);
    // Between digits it is either a thousands separator, which is its own fault, or unreadable.
    if (kept !== gap && !isBetweenDigits(visible, offset, offset + gap.length))
      faults.add('spaces');
    return kept;
  });
}

function keptGap(text: string, start: number, end: number): '' | ' ' {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const clings = DIGIT.test(before) && isDash(after) && DIGIT.test(text.charAt(end + 1));
  const words = LETTER.test(before) && (LETTER.test(after) || DIGIT.test(after));
  return clings || words || isBetweenDigits(text, start, end) ? ' ' : '';
}

function isBetweenDigits(text: string, start: number, end: number): boolean {
  return DIGIT.test(text.charAt(start - 1)) && DIGIT.test(text.charAt(end));
}

function isDash(character: string): boolean {
  return character !== '' && DASHES.includes(character);
}
