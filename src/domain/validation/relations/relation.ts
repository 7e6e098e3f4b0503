import type { Interval } from '../../growth';
import type { Rule } from '../../indicator';
import type { Expected, Why } from '../finding';

/** A rule that ties figures of a row together, with the values that each of them may have. */
export interface Relation {
  readonly rule: Rule;
  /** Places of the columns it ties together. */
  readonly columns: readonly number[];
  /** The one that is named where nothing points to another. */
  readonly at: number;
  readonly holds: boolean;
  /** Values of one figure that agree with the others as they stand; undefined where none do. */
  readonly allowed: (column: number) => Interval | undefined;
  readonly expected: (column: number) => Expected;
  readonly why: (column: number) => Why;
}

/** Within the interval, but for the binary form of a decimal. */
export function within({ low, high }: Interval, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return low - slack <= value && value <= high + slack;
}
