import type { ColumnRole } from '../../domain/indicator';
import { plain } from './grid';
import { roleOfWord } from './headWords';
import { type PeriodLabel, periodPrefix } from './period';

/** What one cell of a header says: a role, a period, or both. */
export interface Head {
  readonly role?: ColumnRole;
  readonly period?: PeriodLabel;
}

/** No head of a planning table is longer; what is, need not be looked at. */
const longest = 24;
const unitInBrackets = /\((?![^)]*累计)[^()]*\)$/u;

/** Most cells hold figures, which are no heads; four digits may be a year. */
const figure = /^(?!\d{4}$)[-\d.,%]+$/;

/** The same words stand over the tables of a whole folder. */
const mostKnown = 5000;
const known = new Map<string, Head | null>();

/** Reads a cell as a head; undefined where it is none. */
export function readHead(text: string): Head | undefined {
  if (text === '' || text.length > longest * 2 || figure.test(text)) return undefined;
  let head = known.get(text);
  if (head === undefined) {
    head = headOf(text) ?? null;
    if (known.size >= mostKnown) known.clear();
    known.set(text, head);
  }
  return head ?? undefined;
}

function headOf(text: string): Head | undefined {
  const word = plain(text);
  if (word === '' || word.length > longest) return undefined;
  const own = roleOf(word);
  if (own !== undefined) return { role: own };
  const prefix = periodPrefix(word);
  if (prefix === undefined) return undefined;
  const { period, rest } = prefix;
  if (rest === '') return period && { period };
  const role = roleOf(rest);
  return role && { role, ...(period !== undefined && { period }) };
}

function roleOf(word: string): ColumnRole | undefined {
  return roleOfWord.get(word) ?? roleOfWord.get(word.replace(unitInBrackets, ''));
}

/** A year above, a part of the year below: the two lines name one period. */
export function joinedPeriod(
  upper: PeriodLabel | undefined,
  lower: PeriodLabel | undefined,
): PeriodLabel | undefined {
  if (upper === undefined || lower === undefined) return lower ?? upper;
  const year = lower.year ?? upper.year;
  const part = lower.from === 1 && lower.to === 12 ? upper : lower;
  return { ...(year !== undefined && { year }), from: part.from, to: part.to };
}
