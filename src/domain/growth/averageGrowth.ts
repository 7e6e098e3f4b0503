import { type GrowthProblem, unlessFinite } from './problem';

/**
 * Average growth, horizontal method (年均增速, 水平法; compound annual growth rate, CAGR).
 *
 * Formula: (end / start)^(1 / years) − 1. The base year is not counted in `years`.
 * The same as Excel's RRI(years, start, end), but a base of zero or below has no rate here.
 *
 * @source 统计工作实务: 平均发展速度的水平法.
 * @param start Level of the base year; any unit, above zero.
 * @param end Level of the last year, in the unit of `start`; zero or above.
 * @param years Years from base to end, above zero; may be broken (2.5).
 * @returns A fraction a year (0.07 is 7 %), or NaN: see {@link whyNoAverageGrowth}.
 * @example averageGrowth(360.6, 441.71, 2) // 0.106766
 * @example averageGrowth(100, 0, 3) // -1
 * @example averageGrowth(0, 441.71, 2) // NaN
 */
export function averageGrowth(start: number, end: number, years: number): number {
  if (!(start > 0 && start < Infinity && end >= 0 && years > 0 && years < Infinity)) return NaN;
  const change = (end - start) / start;
  // Near a ratio of one the logarithm of the change keeps the digits that the ratio has lost.
  const log = Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(end) - Math.log(start);
  const rate = Math.expm1(log / years);
  return rate < Infinity ? rate : NaN;
}

/**
 * The reason why {@link averageGrowth} has no result for these arguments.
 *
 * @example whyNoAverageGrowth(0, 441.71, 2) // "baseNotPositive"
 * @example whyNoAverageGrowth(100, -5, 2) // "mixedSigns"
 * @example whyNoAverageGrowth(100, 121, 2) // undefined
 */
export function whyNoAverageGrowth(
  start: number,
  end: number,
  years: number,
): GrowthProblem | undefined {
  if (!Number.isFinite(start) || !Number.isFinite(end) || !Number.isFinite(years)) {
    return 'notANumber';
  }
  if (start <= 0) return 'baseNotPositive';
  if (end < 0) return 'mixedSigns';
  if (years <= 0) return 'noYears';
  return unlessFinite(averageGrowth(start, end, years));
}
