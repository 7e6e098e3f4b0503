/**
 * Change of a share, in percentage points (百分点).
 *
 * Formula: (to − from) × 100 / whole. A share that rises from 69.8 % to 74.51 % has risen by
 * 4.71 percentage points, not by 6.7 %.
 *
 * @source National Bureau usage: 比重、率的变化用百分点表示.
 * @param from Earlier share.
 * @param to Later share.
 * @param whole What the whole is written as: 100 for shares in percent, 1 for fractions.
 * @returns Percentage points, or NaN where an argument is no number or `whole` is not above zero.
 * @example percentagePoints(69.8, 74.51) // 4.71
 * @example percentagePoints(0.437, 0.415, 1) // -2.2
 */
export function percentagePoints(from: number, to: number, whole = 100): number {
  if (!(whole > 0)) return NaN;
  const points = (to - from) * (100 / whole);
  return Number.isFinite(points) ? points : NaN;
}
