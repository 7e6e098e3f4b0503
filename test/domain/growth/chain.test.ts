import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, cumulativeGrowth, whyNoCumulativeGrowth } from '../../../src/domain/growth';
import { anyNumbers, rate } from './arbitraries';

const close = (one: number, other: number): void => {
  const size = Math.max(1, Math.abs(one), Math.abs(other));
  expect(Math.abs(one - other) / size).toBeLessThan(1e-13);
};

describe('chaining', () => {
  it.each([
    { rates: [0.114, 0.039], total: 0.157446 },
    { rates: [-0.03, 0.0022], total: -0.027866 },
    { rates: [-0.277, -0.0439], total: -0.3087397 },
    { rates: [0.5, -1, 1e300], total: -1 },
    { rates: [0.07], total: 0.07 },
  ])('$rates gives $total', ({ rates, total }) => {
    expect(cumulativeGrowth(rates)).toBeCloseTo(total, 9);
  });

  it('is associative', () => {
    fc.assert(
      fc.property(rate, rate, rate, (a, b, c) =>
        close(chain(chain(a, b), c), chain(a, chain(b, c))),
      ),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        expect(chain(a, b)).toBe(chain(b, a));
      }),
    );
  });

  it('leaves a rate as it is when nothing follows', () => {
    fc.assert(
      fc.property(rate, (a) => {
        expect(chain(a, 0) + 0).toBe(a + 0);
      }),
    );
  });

  it('may be cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 2, maxLength: 10 }), fc.nat(), (rates, cut) => {
        const at = 1 + (cut % (rates.length - 1));
        const parts = [cumulativeGrowth(rates.slice(0, at)), cumulativeGrowth(rates.slice(at))];
        const whole = 1 + cumulativeGrowth(rates);
        expect(Math.abs(1 + cumulativeGrowth(parts) - whole) / Math.max(1, whole)).toBeLessThan(
          1e-12,
        );
      }),
    );
  });

  it.each([
    { rates: [], reason: 'noFigures' },
    { rates: [0.1, NaN], reason: 'notANumber' },
    { rates: [0.1, -1.01], reason: 'rateBelowMinusOne' },
    { rates: [1e200, 1e200], reason: 'tooLarge' },
  ])('$rates has no result: $reason', ({ rates, reason }) => {
    expect(cumulativeGrowth(rates)).toBeNaN();
    expect(whyNoCumulativeGrowth(rates)).toBe(reason);
  });

  it('has a reason exactly where it has no value', () => {
    fc.assert(
      fc.property(anyNumbers, (rates) => {
        expect(whyNoCumulativeGrowth(rates) !== undefined).toBe(
          Number.isNaN(cumulativeGrowth(rates)),
        );
      }),
    );
  });
});
