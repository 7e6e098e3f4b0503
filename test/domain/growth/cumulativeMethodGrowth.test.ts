import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageGrowth,
  cumulativeMethodGrowth,
  whyNoCumulativeMethodGrowth,
} from '../../../src/domain/growth';
import { anyNumber, anyNumbers, level, rate, years } from './arbitraries';

/** Σ (1 + r)^i, the left side of the equation that defines the method. */
const powerSum = (growth: number, n: number): number => {
  let sum = 0;
  for (let i = 1; i <= n; i++) sum += (1 + growth) ** i;
  return sum;
};

describe('average growth by the cumulative method', () => {
  it.each([
    { base: 100, values: [110, 121, 133.1], growth: 0.1 },
    { base: 100, values: [100, 100], growth: 0 },
    { base: 100, values: [50, 25, 12.5], growth: -0.5 },
    { base: 100, values: [0, 0], growth: -1 },
    { base: 100, values: [107], growth: 0.07 },
    { base: 3, values: [1e9, 2e9], growth: 31621.2766 },
  ])('from $base through $values is $growth', ({ base, values, growth }) => {
    expect(cumulativeMethodGrowth(base, values)).toBeCloseTo(growth, 4);
  });

  it('satisfies the equation that defines it', () => {
    fc.assert(
      fc.property(level, fc.array(level, { minLength: 1, maxLength: 30 }), (base, values) => {
        const total = values.reduce((sum, value) => sum + value / base, 0);
        const growth = cumulativeMethodGrowth(base, values);
        const slack = 1e-12 + (1e-15 * values.length) / (1 + growth);
        expect(Math.abs(powerSum(growth, values.length) / total - 1)).toBeLessThan(slack);
      }),
    );
  });

  it('finds the rate of a constant growth, where both methods agree', () => {
    fc.assert(
      fc.property(level, rate, years, (base, growth, n) => {
        const values = Array.from({ length: n }, (_, i) => base * (1 + growth) ** (i + 1));
        expect(1 + cumulativeMethodGrowth(base, values)).toBeCloseTo(1 + growth, 9);
        expect(1 + averageGrowth(base, values[n - 1] ?? NaN, n)).toBeCloseTo(1 + growth, 9);
      }),
    );
  });

  it('depends on the total of the years, not on their order', () => {
    expect(cumulativeMethodGrowth(100, [150, 90, 120])).toBeCloseTo(
      cumulativeMethodGrowth(100, [120, 150, 90]),
      12,
    );
  });

  it.each([
    { base: 100, values: [40, -60], reason: 'noRoot' },
    { base: 0, values: [40], reason: 'baseNotPositive' },
    { base: -3, values: [-4], reason: 'baseNotPositive' },
    { base: 100, values: [], reason: 'noFigures' },
    { base: 100, values: [NaN], reason: 'notANumber' },
    { base: 1e-300, values: [1e300], reason: 'tooLarge' },
  ])('from $base through $values there is none: $reason', ({ base, values, reason }) => {
    expect(cumulativeMethodGrowth(base, values)).toBeNaN();
    expect(whyNoCumulativeMethodGrowth(base, values)).toBe(reason);
  });

  it('has a reason exactly where it has no value', () => {
    fc.assert(
      fc.property(anyNumber, anyNumbers, (base, values) => {
        const none = Number.isNaN(cumulativeMethodGrowth(base, values));
        expect(whyNoCumulativeMethodGrowth(base, values) !== undefined).toBe(none);
      }),
    );
  });
});
