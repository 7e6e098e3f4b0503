import { whyNoRates } from './chain';
import { type GrowthProblem, unlessFinite } from './problem';

/**
 * Average growth from yearly rates (年均增速, 由各年增速按水平法计算).
 *
 * Formula: (Π(1 + rateᵢ))^(1/n) − 1, in Excel GEOMEAN of 1 + rate, less 1. The arithmetic mean
 * of the rates is larger and is not an average growth rate.
 *
 * @source 统计工作实务: 平均发展速度的水平法.
 * @param rates Fractions, −1 or above, one for each year; at least one.
 * @returns A fraction a year, or NaN: see {@link whyNoAverageGrowthOfRates}.
 * @example averageGrowthOfRates([-0.015, -0.1274]) // -0.0729
 * @example averageGrowthOfRates([0.07, 0.07, 0.07]) // 0.07
 * @example averageGrowthOfRates([0.07, -1.5]) // NaN
 */
export function averageGrowthOfRates(rates: readonly number[]): number {
  if (rates.length === 0) return NaN;
  let logs = 0;
  for (const rate of rates) {
    if (!(rate >= -1 && rate < Infinity)) return NaN;
    logs += Math.log1p(rate);
  }
  const average = Math.expm1(logs / rates.length);
  return average < Infinity ? average : NaN;
}

/**
 * The reason why {@link averageGrowthOfRates} has no result for these rates.
 *
 * @example whyNoAverageGrowthOfRates([0.07, -1.5]) // "rateBelowMinusOne"
 * @example whyNoAverageGrowthOfRates([0.07, 0.08]) // undefined
 */
export function whyNoAverageGrowthOfRates(rates: readonly number[]): GrowthProblem | undefined {
  return whyNoRates(rates) ?? unlessFinite(averageGrowthOfRates(rates));
}
