import type { Course } from './model';

/** The end of a plan, supposed. */
export interface SupposedEnd {
  /** In the course's own measure: a level, or an index with 100 at the base. */
  readonly value: number;
  /** Part of the way from base to target that is done then: 1 and more reaches the target. */
  readonly done: number;
  readonly reached: boolean;
}

/**
 * Where a row ends if each year that is left brings so much (情景测算).
 *
 * Formula: now (1+g)^left for what grows by ratios, now + step · left otherwise.
 *
 * @param perYear A fraction a year on the log scale, else a step in the row's unit.
 * @example supposedEnd({ scale: 'linear', base: 50, actual: 56, target: 60, left: 2, … }, 2) // 60, reached
 */
export function supposedEnd(course: Course, perYear: number): SupposedEnd {
  const { scale, base, actual, target, left } = course;
  const value = scale === 'log' ? actual * (1 + perYear) ** left : actual + perYear * left;
  const done =
    scale === 'log'
      ? Math.log(value / base) / Math.log(target / base)
      : (value - base) / (target - base);
  return { value, done, reached: done >= 1 - slack };
}

/** A target that is met to the last digit is met, whatever the binary form makes of it. */
const slack = 1e-9;
