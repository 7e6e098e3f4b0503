import { growthInterval, meets, roundingInterval } from './interval';

/**
 * Whether a reported growth rate can be the change between two displayed levels (增速与水平相符).
 *
 * Formula: with last displayed units u of base a and value b and v of the rate r, the rate agrees
 * if [(b − u/2)/(a + u/2) − 1, (b + u/2)/(a − u/2) − 1] meets [r − v/2, r + v/2]. For growth at
 * constant prices (可比价) and levels at current prices the question has no meaning: do not ask it.
 *
 * @param rate Reported rate as a fraction: 0.022 for 2.20 %.
 * @param rateDecimals Decimals of that fraction, two more than the percentage shows: 4 for 2.20 %.
 * @param base Earlier level as displayed, above zero.
 * @param baseDecimals Decimals displayed of `base`.
 * @param value Later level as displayed, in the unit of `base`.
 * @param valueDecimals Decimals displayed of `value`.
 * @returns True or false; undefined where it cannot be decided (no number, base not above zero).
 * @example agreesWithLevels(0.074, 4, 40755, 0, 43771, 0) // true
 * @example agreesWithLevels(0.022, 4, 21.78, 2, 22.59, 2) // false
 * @example agreesWithLevels(0.022, 4, 0, 2, 22.59, 2) // undefined
 */
export function agreesWithLevels(
  rate: number,
  rateDecimals: number,
  base: number,
  baseDecimals: number,
  value: number,
  valueDecimals: number,
): boolean | undefined {
  const reported = roundingInterval(rate, rateDecimals);
  const from = roundingInterval(base, baseDecimals);
  const to = roundingInterval(value, valueDecimals);
  if (reported === undefined || from === undefined || to === undefined) return undefined;
  const computed = growthInterval(from, to);
  return computed && meets(computed, reported);
}
