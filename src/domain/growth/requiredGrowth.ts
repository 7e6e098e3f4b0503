import { averageGrowth, whyNoAverageGrowth } from './averageGrowth';
import type { GrowthProblem } from './problem';

/**
 * Growth a year that is still needed to reach the target (后续年均需增长, required growth).
 *
 * Formula: (target / current)^(1 / yearsLeft) − 1.
 *
 * @source UN ESCAP and Eurostat progress methods: required growth over the years that are left.
 * @param current Latest level, above zero.
 * @param target Level of the plan's last year, in the unit of `current`; zero or above.
 * @param yearsLeft Years from the latest level to the plan's last year, above zero.
 * @returns A fraction a year; below zero where the target is already behind. NaN: see
 * {@link whyNoRequiredGrowth}.
 * @example requiredGrowth(441.71, 500, 3) // 0.0422
 * @example requiredGrowth(441.71, 500, 0) // NaN
 */
export function requiredGrowth(current: number, target: number, yearsLeft: number): number {
  return averageGrowth(current, target, yearsLeft);
}

/**
 * The reason why {@link requiredGrowth} has no result for these arguments.
 *
 * @example whyNoRequiredGrowth(441.71, 500, 0) // "noYears"
 */
export function whyNoRequiredGrowth(
  current: number,
  target: number,
  yearsLeft: number,
): GrowthProblem | undefined {
  return whyNoAverageGrowth(current, target, yearsLeft);
}
