import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessRow,
  paceOfAmount,
  paceOfCumulative,
  paceOfGrowth,
  paceOfShare,
  whyNoPace,
} from '../../../src/domain/assessment';
import { anyNumber, anyNumbers, level, ordinaryRate } from '../growth/arbitraries';
import { profile, row } from './support';

const principled = profile('principled');
const exact = (value: number) => ({ value, decimals: Infinity });

describe('the pace of plain numbers', () => {
  it.each([
    { kind: 'amount', paceOf: paceOfAmount },
    { kind: 'share', paceOf: paceOfShare },
  ] as const)('is that of a whole row: $kind', ({ kind, paceOf }) => {
    fc.assert(
      fc.property(level, level, level, (base, latest, target) => {
        const direction = target > base ? 'up' : 'down';
        const figures = { base: exact(base), latest: exact(latest), target };
        const { pace } = assessRow(row({ kind, direction, ...figures }), principled);
        expect(paceOf(base, latest, target, 2, 5)).toBe(pace);
      }),
    );
  });

  it('is the same for yearly rates and for the levels they lead to', () => {
    const rates = fc.array(ordinaryRate, { minLength: 1, maxLength: 8 });
    const target = fc.double({ min: 0.01, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(rates, target, (yearly, rate) => {
        const latest = yearly.reduce((index, each) => index * (1 + each), 100);
        const end = 100 * (1 + rate) ** 10;
        const pace = paceOfAmount(100, latest, end, yearly.length, 10);
        expect(paceOfGrowth(yearly, rate, 10)).toBeCloseTo(pace, 9);
        expect(paceOfCumulative(yearly, end / 100 - 1, 10)).toBeCloseTo(pace, 9);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(level, level, level, (base, latest, target) => {
        fc.pre(Math.abs(target / base - 1) > 1e-3);
        const [first, second] = [1, 1e4].map((unit) =>
          paceOfAmount(base * unit, latest * unit, target * unit, 2, 5),
        );
        expect(second).toBeCloseTo(first ?? NaN, 6);
      }),
    );
  });

  const nowhere: readonly {
    says: string;
    args: Parameters<typeof paceOfAmount>;
    reason: string;
  }[] = [
    { says: 'no time', args: [100, 110, 120, 0, 5], reason: 'notStarted' },
    { says: 'no plan', args: [100, 110, 120, 2, 0], reason: 'notStarted' },
    { says: 'no number', args: [100, NaN, 120, 2, 5], reason: 'outOfRange' },
    { says: 'a base of zero', args: [0, 110, 120, 2, 5], reason: 'zeroBase' },
    { says: 'a loss', args: [100, -110, 120, 2, 5], reason: 'mixedSigns' },
    { says: 'losses only', args: [-100, -90, -80, 2, 5], reason: 'negativeBase' },
    { says: 'no way to go', args: [100, 110, 100, 2, 5], reason: 'targetIsFloor' },
  ];
  it.each(nowhere)('does not exist with $says: $reason', ({ args, reason }) => {
    expect(paceOfAmount(...args)).toBeNaN();
    expect(whyNoPace('log', ...args)).toBe(reason);
  });

  it('of losses exists where they move by steps', () => {
    expect(paceOfShare(-100, -90, -80, 2, 5)).toBeCloseTo(1.25, 9);
  });

  it.each([
    { scale: 'log', paceOf: paceOfAmount },
    { scale: 'linear', paceOf: paceOfShare },
  ] as const)('has a reason exactly where it has no value: $scale', ({ scale, paceOf }) => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, t, n) => {
        const none = Number.isNaN(paceOf(a, b, c, t, n));
        expect(whyNoPace(scale, a, b, c, t, n) !== undefined).toBe(none);
      }),
    );
  });

  it('of rates never is infinite and never throws', () => {
    fc.assert(
      fc.property(anyNumbers, anyNumber, anyNumber, (rates, target, total) => {
        for (const paceOf of [paceOfGrowth, paceOfCumulative]) {
          expect(Math.abs(paceOf(rates, target, total))).not.toBe(Infinity);
        }
      }),
    );
  });
});
