import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreesWithLevels,
  growthInterval,
  holds,
  meets,
  percentagePoints,
  roundingInterval,
} from '../../../src/domain/growth';
import { anyNumber } from './arbitraries';

const decimals = fc.integer({ min: 0, max: 4 });
const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
const displayed = (value: number, places: number): number => Number(value.toFixed(places));

describe('a rounding interval', () => {
  it.each([
    { value: 413.2, decimals: 2, low: 413.195, high: 413.205 },
    { value: 78, decimals: 0, low: 77.5, high: 78.5 },
    { value: -3, decimals: 1, low: -3.05, high: -2.95 },
    { value: 12000, decimals: -3, low: 11500, high: 12500 },
  ])('of $value with $decimals decimals is [$low, $high]', (row) => {
    const interval = roundingInterval(row.value, row.decimals);
    expect(interval?.low).toBeCloseTo(row.low, 9);
    expect(interval?.high).toBeCloseTo(row.high, 9);
  });

  it('holds every figure that is displayed so', () => {
    fc.assert(
      fc.property(amount, decimals, (value, places) => {
        const interval = roundingInterval(displayed(value, places), places);
        expect(interval && meets(interval, { low: value, high: value })).toBe(true);
      }),
    );
  });

  it('of no number does not exist', () => {
    expect(roundingInterval(NaN, 2)).toBeUndefined();
    expect(roundingInterval(1, NaN)).toBeUndefined();
  });
});

describe('the growth of intervals', () => {
  it('holds the growth of every pair of values in them', () => {
    const spread = fc.double({ min: 0, max: 1, noNaN: true });
    const later = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(amount, later, decimals, spread, spread, (a, b, places, s, t) => {
        const base = roundingInterval(a + 1, places);
        const value = roundingInterval(b, places);
        if (base === undefined || value === undefined) throw new Error('finite by construction');
        const from = base.low + s * (base.high - base.low);
        const to = value.low + t * (value.high - value.low);
        const growth = growthInterval(base, value);
        expect(growth && meets(growth, { low: to / from - 1, high: to / from - 1 })).toBe(true);
      }),
    );
  });

  it('does not exist where the base may be nothing', () => {
    expect(growthInterval({ low: 0, high: 1 }, { low: 1, high: 2 })).toBeUndefined();
  });
});

describe('a reported rate', () => {
  it.each([
    { rate: 0.114, places: 4, base: 36585, value: 40755, levelPlaces: 0, agrees: true },
    { rate: 0.074, places: 4, base: 40755, value: 43771, levelPlaces: 0, agrees: true },
    { rate: 0.131, places: 3, base: 17904, value: 20257, levelPlaces: 0, agrees: true },
    { rate: 0.131, places: 4, base: 17904, value: 20257, levelPlaces: 0, agrees: false },
    { rate: 0.022, places: 4, base: 21.78, value: 22.59, levelPlaces: 2, agrees: false },
    { rate: -0.007, places: 4, base: 22.59, value: 22.44, levelPlaces: 2, agrees: true },
    { rate: 0.114, places: 4, base: 360.6, value: 413.2, levelPlaces: 2, agrees: false },
    { rate: 0.5, places: 2, base: 0, value: 3, levelPlaces: 0, agrees: undefined },
    { rate: NaN, places: 2, base: 2, value: 3, levelPlaces: 0, agrees: undefined },
  ])('of $rate from $base to $value agrees: $agrees', (row) => {
    const { rate, places, base, value, levelPlaces } = row;
    expect(agreesWithLevels(rate, places, base, levelPlaces, value, levelPlaces)).toBe(row.agrees);
  });

  it('computed from the true levels always agrees with the displayed ones', () => {
    fc.assert(
      fc.property(amount, amount, decimals, decimals, (a, b, places, ratePlaces) => {
        const from = a + 10;
        const rate = displayed(b / from - 1, ratePlaces);
        const base = displayed(from, places);
        const value = displayed(b, places);
        expect(agreesWithLevels(rate, ratePlaces, base, places, value, places)).toBe(true);
      }),
    );
  });
});

describe('intervals and shares on any numbers', () => {
  it('throw nothing and give no NaN away as an interval', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, d) => {
        const interval = roundingInterval(a, b);
        if (interval !== undefined) expect(holds(interval, a)).toBe(true);
        const growth = growthInterval({ low: a, high: b }, { low: c, high: d });
        if (growth !== undefined) expect(growth.low).toBeLessThanOrEqual(growth.high);
        agreesWithLevels(a, b, c, d, a, b);
        expect(percentagePoints(a, b, c)).not.toBe(Infinity);
      }),
    );
  });
});
