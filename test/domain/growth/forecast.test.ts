import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageGrowth,
  forecast,
  requiredGrowth,
  whyNoForecast,
  whyNoRequiredGrowth,
} from '../../../src/domain/growth';
import { anyNumber, level, years } from './arbitraries';

const multiple = fc.double({ min: 0.05, max: 20, noNaN: true });

describe('required growth', () => {
  it('followed for the years that are left reaches the target', () => {
    fc.assert(
      fc.property(level, multiple, years, (current, times, left) => {
        const target = current * times;
        const nextYear = current * (1 + requiredGrowth(current, target, left));
        expect(forecast(current, nextYear, 1, left - 1) / target).toBeCloseTo(1, 11);
      }),
    );
  });

  it('is negative once the target is passed', () => {
    expect(requiredGrowth(7.22, 5.1, 3)).toBeLessThan(0);
  });

  it.each([
    { current: 0, target: 5, left: 3, reason: 'baseNotPositive' },
    { current: 5, target: -5, left: 3, reason: 'mixedSigns' },
    { current: 5, target: 6, left: 0, reason: 'noYears' },
  ])('from $current to $target in $left years is none: $reason', (row) => {
    expect(requiredGrowth(row.current, row.target, row.left)).toBeNaN();
    expect(whyNoRequiredGrowth(row.current, row.target, row.left)).toBe(row.reason);
  });
});

describe('a forecast', () => {
  it('goes on at the average growth so far', () => {
    fc.assert(
      fc.property(level, multiple, years, years, (base, times, elapsed, ahead) => {
        const growth = averageGrowth(base, base * times, elapsed);
        const level = base * times * (1 + growth) ** ahead;
        fc.pre(Number.isFinite(level) && level > 1e-300);
        expect(forecast(base, base * times, elapsed, ahead) / level).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    { base: 360.6, current: 441.71, elapsed: 2, ahead: 3, level: 598.8 },
    { base: 100, current: 100, elapsed: 2, ahead: 3, level: 100 },
    { base: 100, current: 0, elapsed: 2, ahead: 3, level: 0 },
  ])('from $base by $current is $level after $ahead more years', (row) => {
    expect(forecast(row.base, row.current, row.elapsed, row.ahead)).toBeCloseTo(row.level, 1);
  });

  it('has a reason exactly where it has no value', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (base, current, elapsed, ahead) => {
        const none = Number.isNaN(forecast(base, current, elapsed, ahead));
        expect(whyNoForecast(base, current, elapsed, ahead) !== undefined).toBe(none);
      }),
    );
  });
});
