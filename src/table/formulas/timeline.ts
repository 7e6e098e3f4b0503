import type { IndicatorSystem, Period } from '../../domain/indicator';

/** The full years of a plan that its table reports. */
export interface Timeline {
  /** The period that the table reports last; what is computed stands at the full year before its end. */
  readonly asOf: string;
  readonly baseYear: number;
  /** Full years after the base year, in order. */
  readonly years: readonly Period[];
  /** Full years without a gap since the base, to the last one; undefined where a year is left out. */
  readonly chain: readonly Period[] | undefined;
  /** Years from the base to the last full year; 0 where there is none. */
  readonly elapsed: number;
  /** Years of the whole plan. */
  readonly total: number;
  /** All periods after the base year in the order of time, parts of a year among them. */
  readonly periods: readonly Period[];
}

export function timelineOf({ periods, plan }: IndicatorSystem): Timeline {
  const after = periods
    .filter(({ year }) => year > plan.base)
    .sort((a, b) => a.year - b.year || a.months - b.months);
  const years = after.filter(({ months }) => months === 12);
  const last = years.at(-1);
  const isComplete = years.every(({ year }, index) => year === plan.base + 1 + index);
  return {
    asOf: after.at(-1)?.id ?? '',
    baseYear: plan.base,
    years,
    chain: isComplete && years.length > 0 ? years : undefined,
    elapsed: last === undefined ? 0 : last.year - plan.base,
    total: plan.target - plan.base,
    periods: after,
  };
}
