import type { IndicatorSystem, Period } from '../indicator';

const endOf = ({ year, months }: Period): number => year + months / 12;

/** Years from the base to the end of a period: 2.5 for the first half of the third year. */
export function elapsedTo(period: Period, { plan }: Pick<IndicatorSystem, 'plan'>): number {
  return endOf(period) - plan.base - 1;
}

/** The periods after the base year in the order of time, to the one asked for. */
export function periodsTo(
  { periods, plan }: Pick<IndicatorSystem, 'periods' | 'plan'>,
  asOf: string,
): Period[] {
  const last = periods.find(({ id }) => id === asOf);
  if (last === undefined) return [];
  return periods
    .filter((period) => period.year > plan.base && endOf(period) <= endOf(last))
    .sort((a, b) => endOf(a) - endOf(b));
}

export const isFullYear = ({ months }: Period): boolean => months === 12;

/** All full years before the period, and the period itself; undefined where a year is left out. */
export function chainTo(
  period: Period,
  periods: readonly Period[],
  baseYear: number,
): Period[] | undefined {
  const years = periods.filter((each) => isFullYear(each) && each.year < period.year);
  const isComplete =
    years.length === period.year - baseYear - 1 &&
    years.every(({ year }, index) => year === baseYear + 1 + index);
  return isComplete ? [...years, period] : undefined;
}
