import { affixesAfter, affixesBefore } from './affixes';
import { DASHES, LONG_DASHES, OPERATORS, TILDES } from './characters';
import { joined } from './format';
import { readNumeral, type Run } from './numeral';
import type { Affix, Figure, FormFault } from './quantity';

/** `五5`, `5①`, `①5`, `5½`: another numeral touches the number, so the digits are not all of it. */
const OTHER_NUMERAL = /[\p{N}零一二三四五六七八九十]/u;
const NUMERAL_BEFORE = /[\p{N}零一二三四五六七八九十百千万亿两廿]/u;
/** `CO2`, `PM2.5`, `H1`: a name with a number in it. */
const LATIN = /[A-Za-z ]/;
const ANY_LETTER = /\p{L}/u;

/**
 * Reads the one number that stands at `run` in `text` together with the words around it, or null
 * where it is not surely a figure. `text` is mended already; faults of sign and separators are added.
 *
 * Square brackets are not matched here, since those of `[7-8]` enclose two numbers.
 */
export function readFigure(text: string, run: Run, faults: Set<FormFault>): Figure | null {
  const numeral = readNumeral(run.text, faults);
  const sign = readSign(text.slice(0, run.start), faults);
  const rest = text.slice(run.end);
  if (numeral === null || sign === null || startsBadly(rest)) return null;
  const percent = rest.startsWith('%');
  const before = affixesBefore(sign.rest);
  const after = affixesAfter(percent ? rest.slice(1) : rest);
  if (percent && after[0]?.text.startsWith('%') === true) return null;
  if (!before.every(isWordBefore) || !isClosed(before) || !isClosed(after)) return null;
  return {
    kind: 'figure',
    digits: sign.minus + numeral.digits,
    grouped: numeral.grouped,
    percent,
    before,
    after,
  };
}

interface Sign {
  readonly minus: '' | '-';
  readonly rest: string;
}

function readSign(before: string, faults: Set<FormFault>): Sign | null {
  const last = before.slice(-1);
  const isSign = last !== '' && (DASHES.includes(last) || last === '负');
  const rest = isSign ? before.slice(0, -1) : before;
  const previous = rest.slice(-1);
  if (previous === '' && !isSign) return { minus: '', rest };
  if (LATIN.test(previous) || NUMERAL_BEFORE.test(lastCharacter(rest))) return null;
  if (!isSign) return { minus: '', rest };
  if (previous !== '' && `${DASHES}+±正负`.includes(previous)) return null;
  // `夏粮—5`: a dash of prose or a minus? Nobody can tell.
  if (LONG_DASHES.includes(last) && ANY_LETTER.test(previous)) return null;
  if (last !== '-') faults.add('minusSign');
  return { minus: '-', rest };
}

/** Also right for characters beyond the basic plane, such as `𝟓`. */
function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}

/** `5-`, `5.`, `5,`, `5至`, `5/`, `5*`, `5½`: more was to come, or it is no plain number. */
function startsBadly(rest: string): boolean {
  const [first = ''] = rest.slice(0, 2);
  if (first === '') return false;
  if (rest === '/') return true;
  if (`.。｡, 至到${DASHES}${TILDES}`.includes(first)) return true;
  return first !== '/' && (OPERATORS.includes(first) || OTHER_NUMERAL.test(first));
}

/** A label is a name: no operator in it, and no dash at its edge that could be a lost minus, as in `-[14]`. */
function isWordBefore({ kind, text }: Affix): boolean {
  if (kind !== 'label' || text === '+') return true;
  const edges = [text.charAt(0), text.slice(-1)];
  if (edges.some((edge) => `${DASHES}负`.includes(edge))) return false;
  return !Array.from(text).some((character) => OPERATORS.includes(character));
}

/**
 * Round brackets open and close on the same side of the number. `(14)` is minus fourteen to an
 * accountant and a careless `[14]` to a planner, so it is not read at all.
 */
function isClosed(affixes: readonly Affix[]): boolean {
  let depth = 0;
  for (const character of joined(affixes)) {
    if ('（('.includes(character)) depth += 1;
    if ('）)'.includes(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
