import { type GrowthProblem, unlessFinite } from './problem';

/** Halving alone settles a bracket of doubles in fewer steps; Newton needs about eight. */
const maxSteps = 2200;

/**
 * Average growth, cumulative method (年均增速, 累计法), in Chinese practice that of fixed-asset
 * investment: the constant rate at which the years together give the total that was reached.
 *
 * Formula: the r that solves Σ_{i=1..n} (1 + r)^i = Σ valueᵢ / base. The sum rises with r from 0
 * without bound, so there is one root for every total of zero or above and none below.
 *
 * @source 统计工作实务: 平均发展速度的累计法 (方程法).
 * @param base Level of the base year, above zero; it is not one of `values`.
 * @param values Levels of the years after it, in the unit of `base`; their total not below zero.
 * @returns A fraction a year, or NaN: see {@link whyNoCumulativeMethodGrowth}.
 * @example cumulativeMethodGrowth(100, [110, 121, 133.1]) // 0.1
 * @example cumulativeMethodGrowth(100, [150, 120]) // 0.21756
 * @example cumulativeMethodGrowth(100, [40, -60]) // NaN
 */
export function cumulativeMethodGrowth(base: number, values: readonly number[]): number {
  const years = values.length;
  if (!(base > 0) || base === Infinity || years === 0) return NaN;
  let multiple = 0;
  for (const value of values) multiple += value / base;
  if (!(multiple >= 0 && multiple < Infinity)) return NaN;
  return solvePowerSum(multiple, years) - 1;
}

/** The q ≥ 0 with q + q² + … + q^years = total, by Newton steps kept inside a bracket. */
function solvePowerSum(total: number, years: number): number {
  const mean = total / years;
  const root = mean ** (1 / years);
  // All terms lie between q and q^years, so their mean does too; and none exceeds the total.
  let low = Math.min(mean, root);
  let high = Math.min(Math.max(mean, root), Math.max(1, total) ** (1 / years));
  let guess = high;
  for (let step = 0; step < maxSteps && low < high; step++) {
    let sum = 0;
    let slope = 0;
    for (let i = 0; i < years; i++) {
      slope = slope * guess + sum + 1;
      sum = (sum + 1) * guess;
    }
    const excess = sum - total;
    if (excess === 0) return guess;
    if (excess > 0) high = guess;
    else low = guess;
    const newton = guess - excess / slope;
    if (newton === guess) return guess;
    const next = newton > low && newton < high ? newton : low + (high - low) / 2;
    if (next === guess || next === low || next === high) return next;
    guess = next;
  }
  return high;
}

/**
 * The reason why {@link cumulativeMethodGrowth} has no result for these arguments.
 *
 * @example whyNoCumulativeMethodGrowth(100, [40, -60]) // "noRoot"
 * @example whyNoCumulativeMethodGrowth(0, [40, 60]) // "baseNotPositive"
 */
export function whyNoCumulativeMethodGrowth(
  base: number,
  values: readonly number[],
): GrowthProblem | undefined {
  if (!Number.isFinite(base) || !values.every(Number.isFinite)) return 'notANumber';
  if (base <= 0) return 'baseNotPositive';
  if (values.length === 0) return 'noFigures';
  const multiple = values.reduce((sum, value) => sum + value / base, 0);
  if (multiple < 0) return 'noRoot';
  return unlessFinite(cumulativeMethodGrowth(base, values));
}
