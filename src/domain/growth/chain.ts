import { type GrowthProblem, unlessFinite } from './problem';

/**
 * Two rates of change after one another (环比连乘, chaining).
 *
 * Formula: (1 + first)(1 + second) − 1, written so that small rates keep their digits and
 * a fall to nothing (−1) stays one whatever follows.
 *
 * @param first A fraction, −1 or above.
 * @param second A fraction, −1 or above.
 * @returns The rate over both periods as a fraction; NaN where a rate is below −1 or no number.
 * @example chain(0.1, 0.1) // 0.21
 * @example chain(-0.03, 0.0022) // -0.027866
 */
export function chain(first: number, second: number): number {
  if (!(first >= -1) || !(second >= -1)) return NaN;
  const both =
    Math.abs(first) < Math.abs(second)
      ? first + second * (1 + first)
      : second + first * (1 + second);
  return both < Infinity ? both : NaN;
}

/**
 * Growth over several years from their yearly rates (累计增速, cumulative growth).
 *
 * Formula: Π(1 + rateᵢ) − 1. This is how real growth is accumulated from rates at comparable
 * prices (可比价); nominal levels would mix in the change of prices.
 *
 * @source National Bureau practice for energy use per unit of GDP: yearly rates are chained.
 * @param rates Fractions, −1 or above, in any order; at least one.
 * @returns A fraction, or NaN: see {@link whyNoCumulativeGrowth}.
 * @example cumulativeGrowth([0.114, 0.039]) // 0.157446
 * @example cumulativeGrowth([]) // NaN
 */
export function cumulativeGrowth(rates: readonly number[]): number {
  if (rates.length === 0) return NaN;
  let total = 0;
  for (const rate of rates) total = chain(total, rate);
  return total;
}

/**
 * The reason why {@link cumulativeGrowth} has no result for these rates.
 *
 * @example whyNoCumulativeGrowth([0.114, -1.2]) // "rateBelowMinusOne"
 * @example whyNoCumulativeGrowth([]) // "noFigures"
 * @example whyNoCumulativeGrowth([0.114, 0.039]) // undefined
 */
export function whyNoCumulativeGrowth(rates: readonly number[]): GrowthProblem | undefined {
  return whyNoRates(rates) ?? unlessFinite(cumulativeGrowth(rates));
}

/** What is wrong with yearly rates themselves, whatever is to be computed from them. */
export function whyNoRates(rates: readonly number[]): GrowthProblem | undefined {
  if (rates.length === 0) return 'noFigures';
  if (!rates.every(Number.isFinite)) return 'notANumber';
  return rates.some((rate) => rate < -1) ? 'rateBelowMinusOne' : undefined;
}
