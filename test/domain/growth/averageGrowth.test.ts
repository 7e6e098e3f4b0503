import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageGrowth,
  averageGrowthOfRates,
  cumulativeGrowth,
  whyNoAverageGrowth,
  whyNoAverageGrowthOfRates,
} from '../../../src/domain/growth';
import { anyNumber, anyNumbers, level, ordinaryRate, rate, years } from './arbitraries';

describe('average growth by the horizontal method', () => {
  it.each([
    { start: 100, end: 121, years: 2, growth: 0.1 },
    { start: 100, end: 100, years: 5, growth: 0 },
    { start: 100, end: 81, years: 2, growth: -0.1 },
    { start: 360.6, end: 441.71, years: 2, growth: 0.106766 },
    { start: 100, end: 0, years: 4, growth: -1 },
    { start: 100, end: 150, years: 2.5, growth: 0.176079 },
  ])('from $start to $end in $years years is $growth', ({ start, end, years: n, growth }) => {
    expect(averageGrowth(start, end, n)).toBeCloseTo(growth, 6);
  });

  it.each([
    { start: 0, end: 10, years: 2, reason: 'baseNotPositive' },
    { start: -5, end: -10, years: 2, reason: 'baseNotPositive' },
    { start: 5, end: -10, years: 2, reason: 'mixedSigns' },
    { start: 5, end: 10, years: 0, reason: 'noYears' },
    { start: NaN, end: 10, years: 2, reason: 'notANumber' },
    { start: 5, end: Infinity, years: 2, reason: 'notANumber' },
    { start: 1e-300, end: 1e300, years: 1, reason: 'tooLarge' },
  ])('from $start to $end in $years years there is none: $reason', (row) => {
    expect(averageGrowth(row.start, row.end, row.years)).toBeNaN();
    expect(whyNoAverageGrowth(row.start, row.end, row.years)).toBe(row.reason);
  });

  it('inverts compounding', () => {
    fc.assert(
      fc.property(level, rate, years, (start, growth, n) => {
        const end = start * (1 + growth) ** n;
        expect(1 + averageGrowth(start, end, n)).toBeCloseTo(1 + growth, 10);
      }),
    );
  });

  it('keeps the digits of a growth that is next to nothing', () => {
    const end = 1e6 + 2 ** -10;
    expect(averageGrowth(1e6, end, 2) / (2 ** -11 / 1e6)).toBeCloseTo(1, 9);
  });

  it('has a reason exactly where it has no value', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (start, end, n) => {
        const none = Number.isNaN(averageGrowth(start, end, n));
        expect(whyNoAverageGrowth(start, end, n) !== undefined).toBe(none);
      }),
    );
  });
});

describe('average growth of yearly rates', () => {
  it('of the research expenditure is -7.29 %, where the arithmetic mean says -7.12 %', () => {
    expect(averageGrowthOfRates([-0.015, -0.1274])).toBeCloseTo(-0.0729, 4);
    expect((-0.015 - 0.1274) / 2).toBeCloseTo(-0.0712, 4);
  });

  it('compounds to the cumulative growth', () => {
    fc.assert(
      fc.property(fc.array(ordinaryRate, { minLength: 1, maxLength: 12 }), (rates) => {
        const compounded = (1 + averageGrowthOfRates(rates)) ** rates.length;
        const chained = 1 + cumulativeGrowth(rates);
        expect(Math.abs(compounded / chained - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('is never above the arithmetic mean', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 12 }), (rates) => {
        const mean = rates.reduce((sum, each) => sum + each, 0) / rates.length;
        expect(averageGrowthOfRates(rates)).toBeLessThanOrEqual(mean + 1e-12);
      }),
    );
  });

  it('has a reason exactly where it has no value', () => {
    fc.assert(
      fc.property(anyNumbers, (rates) => {
        const none = Number.isNaN(averageGrowthOfRates(rates));
        expect(whyNoAverageGrowthOfRates(rates) !== undefined).toBe(none);
      }),
    );
  });

  it('is total loss once a year loses all', () => {
    expect(averageGrowthOfRates([0.5, -1, 3])).toBe(-1);
  });
});
