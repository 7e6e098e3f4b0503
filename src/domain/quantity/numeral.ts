import type { FormFault } from './quantity';

/** A run of digits in a text, with the points and separators inside it. No sign. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Numeral {
  /** Without separators, at most one point. */
  readonly digits: string;
  readonly grouped: boolean;
}

const RUN = /[.。｡]?[0-9](?:[.。｡,，'’ʼ ]?[0-9])*/gu;
const PLAIN = /^[0-9]*(?:[.。｡][0-9]+)?$/u;
const GROUPED = /^[0-9]{1,3}([,，'’ʼ ])[0-9]{3}(?:\1[0-9]{3})*(?:[.。｡][0-9]+)?$/u;
/** `m2`, `km3`, `CO2`: a digit that belongs to a unit. */
const UNIT_WITH_DIGIT = /(?:^|[^A-Za-z])(?:[kdcm]?m|[CSN]O)$/;

/**
 * The numbers that a text states, from left to right. Not among them are numbers of a remark in round
 * brackets after the first one, `441.71（21位）`: they say something about it.
 */
export function findRuns(text: string): Run[] {
  const runs: Run[] = [];
  let depth = 0;
  let seen = 0;
  for (const match of text.matchAll(RUN)) {
    const run = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (runs.length > 0) depth += openedIn(text.slice(seen, run.start));
    seen = run.end;
    if (runs.length === 0 || (depth <= 0 && !belongsToUnit(text, run))) runs.push(run);
  }
  return runs;
}

function openedIn(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === '（' || character === '(') depth += 1;
    if (character === '）' || character === ')') depth -= 1;
  }
  return depth;
}

function belongsToUnit(text: string, run: Run): boolean {
  if (run.text !== '2' && run.text !== '3') return false;
  return UNIT_WITH_DIGIT.test(text.slice(Math.max(0, run.start - 3), run.start));
}

/**
 * The number that a run shows, or null where it is none or not surely one: `12.3.4`, `1,23`, `12,5`,
 * and `007` or `2023-05`, whose leading zeros no figure has. Adds what was at fault to `faults`.
 */
export function readNumeral(run: string, faults: Set<FormFault>): Numeral | null {
  const separator = GROUPED.exec(run)?.[1];
  if (separator === undefined && !PLAIN.test(run)) return null;
  const digits = run.replace(/[。｡]/u, '.').replace(/[,，'’ʼ ]/gu, '');
  if (/^0[0-9]/.test(digits) || (separator !== undefined && digits.startsWith('0'))) return null;
  if (!Number.isFinite(Number(digits))) return null;
  if (/[。｡]/u.test(run)) faults.add('chineseFullStop');
  if (separator !== undefined && separator !== ',') faults.add('thousandsSeparator');
  return { digits, grouped: separator !== undefined };
}
