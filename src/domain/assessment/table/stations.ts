import { vocabularyOf } from '../../indicator';
import { parseQuantity } from '../../quantity';
import { isFullYear, periodsTo } from '../periods';
import { readLevel } from '../readFigure';
import type { IndicatorAssessment, TableAssessment } from './model';

/** A year on the way of a row, in the course's own measure. */
export interface Station {
  readonly year: number;
  /** Where the row should be at its end, to arrive in time. */
  readonly required: number;
  /** Where it was; undefined for years without figures. */
  readonly actual: number | undefined;
}

/**
 * The way of a row year by year, from its base to its target; empty where it has none. Levels between
 * are the cells' own, an index is chained from the yearly rates, counts add up.
 */
export function stationsOf(
  row: IndicatorAssessment,
  { system, asOf }: Pick<TableAssessment, 'system' | 'asOf'>,
): Station[] {
  const { course } = row;
  if (course === undefined) return [];
  const { base, target, actual, scale, elapsed, left } = course;
  const total = elapsed + left;
  const last = periodsTo(system, asOf.id).filter(isFullYear).at(-1);
  if (last === undefined || !Number.isInteger(total)) return [];
  const first = last.year - elapsed;
  const between = levelsBetween(row, system);
  return Array.from({ length: total + 1 }, (_, at): Station => {
    const year = first + at;
    const part = at / total;
    const required =
      scale === 'log' ? base * (target / base) ** part : base + (target - base) * part;
    const own = at === 0 ? base : year === last.year ? actual : undefined;
    return { year, required, actual: own ?? (year < last.year ? between(year, at) : undefined) };
  });
}

type LevelOf = (year: number, at: number) => number | undefined;

function levelsBetween(
  { course, input, cells, indicator }: IndicatorAssessment,
  system: TableAssessment['system'],
): LevelOf {
  if (course?.measuredAs === 'index') {
    const levels = summed(input.rates ?? [], course.base, (level, rate) => level * (1 + rate));
    return (_, at) => levels[at];
  }
  if (input.kind === 'count') {
    const levels = summed(input.counts ?? [], 0, (level, count) => level + count);
    return (_, at) => levels[at];
  }
  const vocabulary = vocabularyOf(system);
  return (year) => {
    const period = system.periods.find((each) => isFullYear(each) && each.year === year);
    const text = period && cells[`${period.id}.total`];
    const level = readLevel(text, indicator.unit, (each = '') => parseQuantity(each, vocabulary));
    return typeof level === 'string' ? undefined : level.value;
  };
}

/** The start, and what it has come to after each of the figures. */
function summed(
  figures: readonly { readonly value: number }[],
  start: number,
  add: (level: number, value: number) => number,
): number[] {
  const levels = [start];
  for (const { value } of figures) levels.push(add(levels.at(-1) ?? start, value));
  return levels;
}
