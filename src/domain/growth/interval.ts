/** All values from `low` to `high`, both included. An end may be infinite, none is NaN. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The values that a displayed figure may stand for (舍入区间, rounding interval).
 *
 * Formula: [value − u/2, value + u/2], u = 10^−decimals the unit of the last displayed place.
 *
 * @source GB/T 8170 数值修约规则与极限数值的表示和判定.
 * @param value The figure as displayed.
 * @param decimals Decimals displayed, counted in the text: 2 for `413.20`.
 * @returns The interval; undefined where `value` or `decimals` is no finite number.
 * @example roundingInterval(413.2, 2) // {"low": 413.195, "high": 413.205}
 */
export function roundingInterval(value: number, decimals: number): Interval | undefined {
  const half = 0.5 * 10 ** -decimals;
  const low = value - half;
  const high = value + half;
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

/** Whether a value lies in the interval, its ends included. */
export function holds({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}

/**
 * Whether two intervals have a value in common. Ends that differ only by the binary form of the
 * same decimal count as meeting.
 */
export function meets(one: Interval, other: Interval): boolean {
  const slack = 1e-12 * Math.max(1, Math.abs(one.low), Math.abs(other.low));
  return one.low <= other.high + slack && other.low <= one.high + slack;
}

/**
 * The growth rates that two rounded levels allow (由舍入水平推算的增速区间).
 *
 * Formula: [(value.low / base.high) − 1, (value.high / base.low) − 1]; for a negative value the
 * ends of the base change places.
 *
 * @param base Interval of the earlier level, wholly above zero.
 * @param value Interval of the later level.
 * @returns Fractions; undefined where the base may be zero or below.
 * @example growthInterval({"low": 99.5, "high": 100.5}, {"low": 109.5, "high": 110.5}) // {"low": 0.0896, "high": 0.1106}
 */
export function growthInterval(base: Interval, value: Interval): Interval | undefined {
  if (!(base.low > 0)) return undefined;
  const low = value.low / (value.low < 0 ? base.low : base.high) - 1;
  const high = value.high / (value.high < 0 ? base.high : base.low) - 1;
  return low <= high ? { low, high } : undefined;
}
