import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, supposedEnd } from '../../../../src/domain/assessment';

/** What each year has to bring. */
const needed = ({ scale, actual, target, left }: Course): number =>
  scale === 'log' ? (target / actual) ** (1 / left) - 1 : (target - actual) / left;

const course = (changed: Partial<Course>): Course => ({
  measuredAs: 'level',
  scale: 'linear',
  base: 50,
  required: 54,
  actual: 56,
  target: 60,
  due: 0.4,
  done: 0.6,
  doneRange: undefined,
  elapsed: 2,
  left: 2,
  ...changed,
});

describe('supposing another pace', () => {
  it('goes on in equal steps, or by equal ratios', () => {
    expect(supposedEnd(course({}), 2)).toEqual({ value: 60, done: 1, reached: true });
    expect(supposedEnd(course({}), 1)).toMatchObject({ value: 58, reached: false });
    const growing = supposedEnd(
      course({ scale: 'log', base: 100, actual: 110, target: 133.1 }),
      0.1,
    );
    expect(growing.value).toBeCloseTo(133.1, 10);
    expect(growing.reached).toBe(true);
  });

  it('knows that lower is better where the target lies below', () => {
    const falling = course({ base: 60, actual: 57, target: 50 });
    expect(supposedEnd(falling, -4)).toMatchObject({ value: 49, reached: true });
    expect(supposedEnd(falling, 4).reached).toBe(false);
  });

  it('by what is needed reaches the target', () => {
    const level = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom('log', 'linear'),
        level,
        level,
        level,
        fc.integer({ min: 1, max: 10 }),
        (scale, base, actual, target, left) => {
          fc.pre(Math.abs(target / base - 1) > 1e-3);
          const way = course({ scale, base, actual, target, left });
          const end = supposedEnd(way, needed(way));
          expect(end.value / target).toBeCloseTo(1, 9);
          expect(end.done).toBeCloseTo(1, 5);
        },
      ),
    );
  });
});
