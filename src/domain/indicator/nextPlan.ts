import { type Figure, parseQuantity } from '../quantity';
import { vocabularyOf } from './crossCheck';
import type { Column, Indicator, IndicatorSystem, Period } from './schema';

export interface NextPlan {
  /** First and last year of the new plan; its base is the year before the first. */
  readonly from: number;
  readonly to: number;
  readonly label: IndicatorSystem['label'];
}

/** Cell texts by indicator number and column id (`2022.total`). */
type Texts = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** What became of an indicator's base (基数). */
export type NewBase =
  | { readonly kind: 'taken'; readonly text: string; readonly final: boolean }
  /** Nobody has reported the new base year, or only a word for it. */
  | { readonly kind: 'blank' }
  /** The indicator is a yearly rate or a reduction that starts anew: there is no base to carry. */
  | { readonly kind: 'none' };

export type PlanRolled =
  | {
      readonly ok: true;
      readonly system: IndicatorSystem;
      readonly bases: readonly { readonly indicator: Indicator; readonly base: NewBase }[];
      /** Indicators whose target or rate (目标值、年均增速) is still to be set (待定). */
      readonly open: readonly Indicator[];
    }
  /** The next plan starts where the old one ends, and not before it. */
  | { readonly ok: false; readonly from: number };

/**
 * Rolls a system forward to the next plan (滚动到下一个规划): base year, target year, periods and heads
 * move on by the years between the two bases; what is due after the new target year goes. Each base is
 * the full year's total of the new base year, as reported, with its qualifier; targets and rates are left
 * out, published figures too. Indicators, units, words and rules stay for a person to go through.
 *
 * @param reported Figures of the old plan: its own published ones where the new base year is in them.
 */
export function nextPlan(old: IndicatorSystem, wanted: NextPlan, reported: Texts): PlanRolled {
  const { from, to, label } = wanted;
  const { plan } = old;
  if (from !== plan.target + 1 || to < from) return { ok: false, from: plan.target + 1 };
  const base = from - 1;
  const shifted = (year: number): number => year + base - plan.base;
  // A plan may be shorter than the one before, so that its last year moves by another distance.
  const moved = (year: number): number => (year === plan.target ? to : shifted(year));
  const renaming =
    (move: (year: number) => number) =>
    (text: string): string =>
      text.replace(/(?<!\d)\d{4}(?!\d)/g, (digits) => {
        const year = Number(digits);
        return year < plan.base || year > plan.target ? digits : String(move(year));
      });
  const [rename, renameShifted] = [renaming(moved), renaming(shifted)];
  const kept = old.periods.filter(({ year }) => shifted(year) <= to);
  const ids = new Map(kept.map(({ id }) => [id, renameShifted(id)]));
  const bases = old.indicators.map((indicator) => ({
    indicator,
    base: newBase(indicator, reported[indicator.number]?.[totalOf(old, base)], old),
  }));
  return {
    ok: true,
    bases,
    open: old.indicators,
    system: {
      ...old,
      id: newId(old.id, rename(old.id), `${from}-${to}`),
      version: '1.0.0',
      label,
      title: titleOf(old, wanted) ?? rename(old.title),
      plan: { base, target: to },
      periods: kept.map((period) => movedPeriod(period, renameShifted, shifted)),
      columns: old.columns.flatMap((column) =>
        movedColumn(column, column.period === undefined ? rename : renameShifted, ids),
      ),
      indicators: bases.map((each) => withoutTarget(each.indicator, each.base)),
      published: {},
      ...movedRules(old, ids),
    },
  };
}

/** What a title says of a moment of the old plan (中期) is not for the next one: the system says what is. */
function titleOf({ nextTitle }: IndicatorSystem, { from, to }: NextPlan): string | undefined {
  return nextTitle?.replaceAll('{from}', String(from)).replaceAll('{to}', String(to));
}

/** Id of the column with a full year's totals; a name that no column has where there is no such period. */
function totalOf({ periods }: IndicatorSystem, year: number): string {
  const period = periods.find((each) => each.year === year && each.months === 12);
  return `${period?.id ?? year}.total`;
}

function newBase(
  { measure, totals }: Indicator,
  text: string | undefined,
  old: IndicatorSystem,
): NewBase {
  if (totals === 'rate' || measure === 'cumulative') return { kind: 'none' };
  const quantity = parseQuantity(text ?? '', vocabularyOf(old));
  if (text === undefined || quantity.kind !== 'figure') return { kind: 'blank' };
  return { kind: 'taken', text, final: !isEstimate(quantity) };
}

const isEstimate = ({ before, after }: Figure): boolean =>
  [...before, ...after].some(({ kind }) => kind === 'estimate');

function withoutTarget(indicator: Indicator, base: NewBase): Indicator {
  const { base: old, target: _, rate: __, ...rest } = indicator;
  if (base.kind === 'taken') return { ...rest, base: base.text };
  return base.kind === 'none' && old !== undefined ? { ...rest, base: old } : rest;
}

function movedPeriod(
  period: Period,
  rename: (text: string) => string,
  moved: (year: number) => number,
): Period {
  return {
    ...period,
    id: rename(period.id),
    label: rename(period.label),
    year: moved(period.year),
  };
}

function movedColumn(
  column: Column,
  rename: (text: string) => string,
  ids: ReadonlyMap<string, string>,
): Column[] {
  const head = column.head.map(rename);
  if (column.period === undefined) return [{ ...column, head }];
  const period = ids.get(column.period);
  return period === undefined ? [] : [{ ...column, period, head }];
}

/** Rules that name columns of a period follow it; one whose columns are all gone goes as well. */
function movedRules(
  { rules }: IndicatorSystem,
  ids: ReadonlyMap<string, string>,
): Pick<IndicatorSystem, 'rules'> {
  if (rules === undefined) return {};
  const movedName = (name: string): string[] => {
    const [period = '', role] = name.split('.');
    if (role === undefined) return [name];
    const id = ids.get(period);
    return id === undefined ? [] : [`${id}.${role}`];
  };
  return {
    rules: rules.flatMap((rule) => {
      const columns = rule.scope?.columns?.flatMap(movedName);
      if (columns === undefined) return [rule];
      return columns.length === 0 ? [] : [{ ...rule, scope: { ...rule.scope, columns } }];
    }),
  };
}

/** The id with its years moved on; one without years loses the old plan's ordinal and says the new years. */
function newId(old: string, renamed: string, years: string): string {
  return renamed === old ? `${old.replace(/-\d+(?:st|nd|rd|th)(?=-|$)/, '')}-${years}` : renamed;
}
