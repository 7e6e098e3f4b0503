/**
 * Why a growth rate, a target or a forecast does not exist. Every numeric function of this folder
 * gives NaN for such data, and the `why…` function beside it names the reason.
 */
export type GrowthProblem =
  /** An argument is empty, text, NaN or infinite. */
  | 'notANumber'
  /** A base of zero or below has no rate. */
  | 'baseNotPositive'
  /** The value is negative while its base is positive. */
  | 'mixedSigns'
  /** No time lies between the two values. */
  | 'noYears'
  /** A yearly rate below −100 %. */
  | 'rateBelowMinusOne'
  /** There is no yearly figure to compute from. */
  | 'noFigures'
  /** No rate satisfies the equation of the cumulative method. */
  | 'noRoot'
  /** The result is too large for a number. */
  | 'tooLarge';

/** Names the problem of a result that all checks of its arguments let pass. */
export function unlessFinite(value: number): GrowthProblem | undefined {
  return Number.isFinite(value) ? undefined : 'tooLarge';
}
