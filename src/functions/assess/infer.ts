import type { Indicator } from '../../domain/indicator';
import {
  type Quantity,
  bound,
  isCumulative,
  numericValue,
  parseQuantity,
  unitOf,
} from '../../domain/quantity';
import type { LocatedColumn } from '../../table/locate';
import type { SubmittedRow } from '../../table/read';

/**
 * An indicator that no system knows, as its own cells describe it: a rate as target is growth, one
 * in brackets accumulates, a unit of % is a share, 以内 is a limit, words stand for themselves.
 */
export function inferIndicator(
  row: SubmittedRow,
  columns: readonly LocatedColumn[],
  number: number,
): Indicator {
  const read = (id: string): Quantity => parseQuantity(row.cells[id]?.text ?? '');
  const unit = row.cells['unit']?.text.trim() ?? '';
  const [base, target, rate] = [read('base'), read('target'), read('rate')];
  const measure = measureOf(base, target, rate, unit);
  const isRatio = unit === '%' || unit.includes('/');
  return {
    number,
    name: row.name,
    unit,
    domain: row.cells['domain']?.text.trim() ?? '',
    attribute: row.cells['attribute']?.text.trim() ?? '',
    direction: directionOf(base, target, rate),
    measure,
    nature: isRatio ? 'ratio' : 'flow',
    prices: 'none',
    economy: false,
    totals: totalsOf(row, columns, measure, unit),
    responsible: [],
    ...(hasUnclearRate(row) && { rate: '—' }),
  };
}

function measureOf(
  base: Quantity,
  target: Quantity,
  rate: Quantity,
  unit: string,
): Indicator['measure'] {
  if (rate.kind === 'figure') return isCumulative(rate) ? 'cumulative' : 'growth';
  if (rate.kind === 'token' && rate.meaning !== 'missing') return 'policy';
  if (target.kind === 'figure') {
    if (isCumulative(target)) return 'cumulative';
    if (hasMeasureWord(target)) return 'growth';
    if (isUpper(target)) return 'limit';
    return unit === '%' || unitOf(target) === '%' ? 'share' : 'level';
  }
  if (base.kind === 'figure' && bound(base) !== null) return 'limit';
  return target.kind === 'token' && target.meaning !== 'missing' ? 'policy' : 'level';
}

function hasMeasureWord(quantity: Quantity): boolean {
  return (
    quantity.kind === 'figure' &&
    [...quantity.before, ...quantity.after].some(({ kind }) => kind === 'measure')
  );
}

function isUpper(quantity: Quantity): boolean {
  const side = quantity.kind === 'figure' ? bound(quantity) : null;
  return side === 'atMost' || side === 'below';
}

function directionOf(base: Quantity, target: Quantity, rate: Quantity): Indicator['direction'] {
  const goal = target.kind === 'figure' ? target : undefined;
  if (rate.kind === 'figure') return numericValue(rate) < 0 ? 'down' : 'up';
  if (isUpper(target) || isUpper(base)) return 'down';
  if (goal !== undefined && (isCumulative(goal) || hasMeasureWord(goal))) {
    return numericValue(goal) < 0 ? 'down' : 'up';
  }
  if (goal === undefined || base.kind !== 'figure') return 'up';
  return numericValue(goal) < numericValue(base) ? 'down' : 'up';
}

/** Reductions and growth in % put their yearly rates into the columns of totals. */
function totalsOf(
  row: SubmittedRow,
  columns: readonly LocatedColumn[],
  measure: Indicator['measure'],
  unit: string,
): Indicator['totals'] {
  if ((measure !== 'growth' && measure !== 'cumulative') || unit !== '%') return 'level';
  const hasFigure = (role: LocatedColumn['role']): boolean =>
    columns.some(
      (column) =>
        column.role === role && parseQuantity(row.cells[column.id]?.text ?? '').kind === 'figure',
    );
  return hasFigure('total') && !hasFigure('growth') ? 'rate' : 'level';
}

/** A bare −14 may stand for a year or, its brackets lost, for the plan: nobody can tell. */
export function hasUnclearRate(row: SubmittedRow): boolean {
  const value = row.cells['rate']?.value;
  return typeof value === 'number' && value <= -1;
}
