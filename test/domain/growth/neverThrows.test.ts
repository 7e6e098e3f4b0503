import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as growth from '../../../src/domain/growth';
import { anyNumber, anyNumbers } from './arbitraries';

const { averageGrowthOfRates, cumulativeGrowth, whyNoCumulativeGrowth } = growth;
const { cumulativeMethodGrowth, whyNoCumulativeMethodGrowth } = growth;

describe('no function of growth', () => {
  it('throws on any numbers', () => {
    const scalar = [
      growth.averageGrowth,
      growth.whyNoAverageGrowth,
      growth.chain,
      growth.requiredGrowth,
      growth.whyNoRequiredGrowth,
      growth.forecast,
      growth.whyNoForecast,
      growth.percentagePoints,
    ];
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, d) => {
        for (const call of scalar) expect(() => call(a, b, c, d)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(anyNumber, anyNumbers, (base, values) => {
        for (const call of [averageGrowthOfRates, cumulativeGrowth, whyNoCumulativeGrowth]) {
          expect(() => call(values)).not.toThrow();
        }
        for (const call of [cumulativeMethodGrowth, whyNoCumulativeMethodGrowth]) {
          expect(() => call(base, values)).not.toThrow();
        }
      }),
    );
  });

  it('gives an infinite number', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumbers, (a, b, c, list) => {
        const results = [
          growth.averageGrowth(a, b, c),
          growth.chain(a, b),
          growth.forecast(a, b, c, 1),
          averageGrowthOfRates(list),
          cumulativeGrowth(list),
          cumulativeMethodGrowth(a, list),
        ];
        for (const result of results) expect(Math.abs(result)).not.toBe(Infinity);
      }),
    );
  });
});
