import type { Column, IndicatorSystem, Period } from './schema';

/** Why a system cannot be rolled forward as asked. */
export type RollProblem =
  | { readonly kind: 'exists'; readonly label: string }
  | { readonly kind: 'outside'; readonly from: number; readonly to: number }
  /** No period of so many months, by which to write its label and heads. */
  | { readonly kind: 'noPattern'; readonly months: number };

export type Rolled =
  | { readonly ok: true; readonly system: IndicatorSystem; readonly period: Period }
  | { readonly ok: false; readonly problem: RollProblem };

const endings: Readonly<Record<Period['months'], string>> = { 3: 'Q1', 6: 'H1', 9: 'Q3', 12: '' };

const endOf = ({ year, months }: Pick<Period, 'year' | 'months'>): number => year * 12 + months;

/**
 * Rolls a system forward to a further period (滚动到下一时期): the period and its columns, worded as
 * those of the same months of another year, in the order of time. Indicators, targets and published
 * figures stay as they are; the version tells that the table has changed.
 */
export function withPeriod(
  system: IndicatorSystem,
  wanted: Pick<Period, 'year' | 'months'>,
): Rolled {
  const { year, months } = wanted;
  const { plan, periods, columns } = system;
  const same = periods.find((period) => endOf(period) === endOf(wanted));
  if (same !== undefined) return { ok: false, problem: { kind: 'exists', label: same.label } };
  if (year < plan.base || year > plan.target) {
    return { ok: false, problem: { kind: 'outside', from: plan.base, to: plan.target } };
  }
  const pattern = periods.filter((period) => period.months === months).at(-1);
  if (pattern === undefined) return { ok: false, problem: { kind: 'noPattern', months } };
  const rename = (text: string): string => text.replace(String(pattern.year), String(year));
  const period: Period = {
    id: `${year}${endings[months]}`,
    label: rename(pattern.label),
    year,
    months,
  };
  const added = columns
    .filter((column) => column.period === pattern.id)
    .map((column): Column => ({ ...column, period: period.id, head: column.head.map(rename) }));
  const isBefore = (id: string | undefined): boolean =>
    periods.some((each) => each.id === id && endOf(each) < endOf(wanted));
  const before = columns.findLastIndex((column) => isBefore(column.period));
  const first = columns.findIndex((column) => column.period !== undefined);
  const at = before < 0 ? first : before + 1;
  return {
    ok: true,
    period,
    system: {
      ...system,
      version: nextVersion(system.version),
      periods: [...periods, period].sort((one, other) => endOf(one) - endOf(other)),
      columns: [...columns.slice(0, at), ...added, ...columns.slice(at)],
    },
  };
}

/** The periods that a system has not yet and can be rolled forward to, in the order of time. */
export function furtherPeriods(system: IndicatorSystem): Period[] {
  const { plan, periods } = system;
  const parts = [...new Set(periods.map(({ months }) => months))].sort((a, b) => a - b);
  const years = Array.from({ length: plan.target - plan.base }, (_, at) => plan.base + 1 + at);
  return years.flatMap((year) =>
    parts.flatMap((months) => {
      const rolled = withPeriod(system, { year, months });
      return rolled.ok ? [rolled.period] : [];
    }),
  );
}

function nextVersion(version: string): string {
  const [major = '1', minor = '0'] = version.split('.');
  return `${major}.${Number(minor) + 1}.0`;
}
