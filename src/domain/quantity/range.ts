import { areBracketedWell } from './brackets';
import { DASHES, TILDES } from './characters';
import { isCalendar, isMonth, isYear } from './calendar';
import { readFigure } from './figure';
import type { Run } from './numeral';
import type { Affix, Figure, FormFault, Range, UnreadableProblem } from './quantity';

const SEPARATOR = new RegExp(`——|[${DASHES}${TILDES}]|至|到`, 'u');

/**
 * Reads `7~8%`, `4.5至5`, `[7-8]`, or says why it is no range. The first bound carries no unit
 * (`7-8亿元`) or the same as the second (`7%-8%`); two numbers with other words between them are two
 * statements, as in `降至5%，增长3%`.
 */
export function readRange(
  text: string,
  first: Run,
  second: Run,
  faults: Set<FormFault>,
): Range | UnreadableProblem {
  const match = SEPARATOR.exec(text.slice(first.end, second.start));
  if (match === null) return 'notOneNumber';
  const separator = match[0];
  const lowEnd = first.end + match.index;
  const highStart = lowEnd + separator.length;
  const low = readFigure(text.slice(0, lowEnd), first, faults);
  const high = readFigure(text.slice(highStart), shifted(second, -highStart), faults);
  if (low === null || high === null || !belongTogether(low, high)) return 'notOneNumber';
  if (isPeriod(low, high)) return 'notOneNumber';
  // `-3——1`: up to 1, or up to −1?
  if (separator === '——' && low.digits.startsWith('-')) return 'notOneNumber';
  if (Number(low.digits) > Number(high.digits)) return 'descendingRange';
  return { kind: 'range', low, high, separator };
}

function shifted(run: Run, by: number): Run {
  return { ...run, start: run.start + by, end: run.end + by };
}

function belongTogether(low: Figure, high: Figure): boolean {
  const lowUnit = unit(low);
  return (
    areBracketedWell(low, high) &&
    high.before.every(({ kind }) => kind === 'cumulative') &&
    low.after.every(({ kind }) => kind === 'cumulative' || kind === 'unit') &&
    (lowUnit === '' || lowUnit === unit(high))
  );
}

function unit(figure: Figure): string {
  const text = figure.after
    .filter(({ kind }: Affix) => kind === 'unit')
    .map((affix) => affix.text)
    .join('');
  return figure.percent ? `%${text}` : text;
}

/** `20XX-5`, `20XX-20XX年`, `1-6月` are times, not figures. */
function isPeriod(low: Figure, high: Figure): boolean {
  return isCalendar(high) || (isYear(low) && isMonth(high));
}
