import type { ColumnRole } from '../../domain/indicator';
import { remembered } from '../../domain/remembered';
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

/** Reads a cell as a head; undefined where it is none. */
export function readHead(text: string): Head | undefined {
  if (text === '' || text.length > longest * 2 || isFigure(text)) return undefined;
  return knownHead(text) ?? undefined;
}

const knownHead = remembered((text) => headOf(text) ?? null);

/** Most cells hold figures, which are no heads; four digits may be a year. */
function isFigure(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits += 1;
    else if (!'-.,%'.includes(text.charAt(at))) return false;
  }
  return digits !== 4 || text.length !== 4;
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
