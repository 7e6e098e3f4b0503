import { averageGrowth, averageGrowthOfRates, percentagePoints } from '../../domain/growth';
import type { PlanCell } from '../sheetPlan';
import { type FormulaForm, computedCell } from './computedCell';
import { type Expression, and, call, iff, nothing } from './expression';
import { type Operand, levelIn, levelOf, missing, rateIn, rateOf } from './operand';
import { type Reader, type Readings, growsByRates, rateRole } from './readings';
import type { RowPlace } from './rowCells';

/** What a growth cell is computed with. */
export interface GrowthContext extends Reader {
  readonly form: FormulaForm;
  /** Shown behind a change of a share: 个百分点. */
  readonly points: string;
}

/** A figure with what the engine makes of it while the table is planned. */
interface Known extends Operand {
  readonly now: number;
}

const blank: PlanCell = { value: null, format: 'General', text: '' };

/**
 * Growth of one year from the levels of this year and the one before: what a unit's own rate can be
 * held against. The change of a share is in percentage points. Levels at current prices do not give
 * real growth, so an indicator at constant prices has none.
 *
 * @param at Which of the full years.
 */
export function yearlyCell(
  row: RowPlace,
  readings: Readings,
  at: number,
  context: GrowthContext,
): PlanCell {
  const { indicator } = row;
  if (indicator.totals === 'rate' || indicator.prices === 'constant') return blank;
  const { years, baseYear } = context.timeline;
  const isNext = years[at]?.year === (at === 0 ? baseYear : (years[at - 1]?.year ?? 0)) + 1;
  if (!isNext) return blank;
  const before = at === 0 ? baseOf(readings) : levelAt(row, readings, at - 1, context);
  return changeCell(row, before, levelAt(row, readings, at, context), 1, context);
}

/**
 * Average growth since the base (水平法): chained from yearly rates where these are what is reported or
 * asked for, or alone at comparable prices; else from levels.
 */
export function averageCell(row: RowPlace, readings: Readings, context: GrowthContext): PlanCell {
  const { years, chain, elapsed } = context.timeline;
  if (years.length === 0) return blank;
  if (!growsByRates(row.indicator)) {
    const last = levelAt(row, readings, years.length - 1, context);
    return changeCell(row, baseOf(readings), last, elapsed, context);
  }
  if (chain === undefined) return blank;
  const rates = years.map((_, at) => rateAt(row, readings, at, context));
  const average = averageGrowthOfRates(rates.map(({ now }) => now));
  return computedCell(averageFormula(rates, context), average, '0.00%');
}

function averageFormula(rates: readonly Known[], { form }: GrowthContext): Expression {
  const values = rates.map(({ value }) => value);
  const [first = nothing] = values;
  const last = values.at(-1) ?? nothing;
  const known = and(...rates.map((rate) => rate.known));
  if (rates.length === 1) return iff(known, iff(`${first}>=-1`, first, nothing), nothing);
  const areCells = values.every((value) => /^[A-Z]+\d+$/.test(value));
  if (form === 'addin' && areCells) {
    return iff(known, call('ZB.AVGGROWTH', `${first}:${last}`), nothing);
  }
  const index = values.map((value) => `1+${value}`);
  const possible = call('MIN', ...values);
  // GEOMEAN knows no zero: after a fall to nothing the average is −100 %.
  const average = iff(`${possible}>-1`, `${call('GEOMEAN', ...index)}-1`, '-1');
  return iff(known, iff(`${possible}>=-1`, average, nothing), nothing);
}

function changeCell(
  { indicator }: RowPlace,
  from: Known,
  to: Known,
  years: number,
  { form, points }: GrowthContext,
): PlanCell {
  const known = and(from.known, to.known);
  if (indicator.unit === '%') {
    const change = `${to.value}-${from.value}`;
    const formula = iff(known, years === 1 ? change : `(${change})/${years}`, nothing);
    return computedCell(formula, percentagePoints(from.now, to.now) / years, `0.00"${points}"`);
  }
  const native =
    years === 1 ? `${to.value}/${from.value}-1` : call('RRI', years, from.value, to.value);
  const growth = form === 'addin' ? call('ZB.CAGR', from.value, to.value, years) : native;
  const possible = and(`${from.value}>0`, `${to.value}>=0`);
  const formula = iff(known, iff(possible, growth, nothing), nothing);
  return computedCell(formula, averageGrowth(from.now, to.now, years), '0.00%');
}

const baseOf = ({ base, input }: Readings): Known => ({ ...base, now: input.base?.value ?? NaN });

function levelAt(
  row: RowPlace,
  readings: Readings,
  at: number,
  { timeline, parse }: Reader,
): Known {
  const id = `${timeline.years[at]?.id}.total`;
  const operand = readings.areRates ? levelIn(row, id, parse) : (readings.years[at] ?? missing);
  return { ...operand, now: levelOf(row, id, parse) };
}

function rateAt(row: RowPlace, readings: Readings, at: number, { timeline, parse }: Reader): Known {
  const id = `${timeline.years[at]?.id}.${rateRole(row)}`;
  const operand = readings.areRates ? (readings.years[at] ?? missing) : rateIn(row, id, parse);
  return { ...operand, now: rateOf(row, id, parse) };
}
