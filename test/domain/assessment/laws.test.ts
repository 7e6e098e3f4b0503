import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Displayed,
  type PeriodRate,
  type RowInput,
  assessRow,
  loadProfile,
  targetKinds,
} from '../../../src/domain/assessment';
import { requiredGrowth } from '../../../src/domain/growth';
import { ordinaryRate } from '../growth/arbitraries';
import { profile, profiles, row } from './support';

const principled = profile('principled');

const exact = (value: number): Displayed => ({ value, decimals: 12 });
const yearly = (rates: readonly number[]): PeriodRate[] =>
  rates.map((value) => ({ value, decimals: 12, years: 1 }));
const repeated = (value: number, times: number): PeriodRate[] =>
  yearly(Array.from({ length: times }, () => value));

const plan = fc
  .record({ total: fc.integer({ min: 2, max: 15 }), part: fc.integer({ min: 1, max: 14 }) })
  .map(({ total, part }) => ({ total, elapsed: 1 + (part % (total - 1)) }));

const base = fc.double({ min: 1, max: 1e6, noNaN: true });
/** Far enough from one that there is a way to go. */
const ratio = fc
  .double({ min: 1.05, max: 5, noNaN: true })
  .chain((up) => fc.constantFrom(up, 1 / up));

describe('the pace is 1 on the required path', () => {
  const expectOnSchedule = (input: RowInput): void => {
    const { pace, forecast, requiredIs } = assessRow(input, principled);
    expect(pace).toBeCloseTo(1, 7);
    if (requiredIs !== 'none') expect(forecast / (input.target ?? NaN)).toBeCloseTo(1, 6);
  };
  const direction = (times: number) => (times > 1 ? 'up' : 'down');

  it('of an amount', () => {
    fc.assert(
      fc.property(plan, base, ratio, ({ elapsed, total }, start, times) => {
        const latest = exact(start * times ** (elapsed / total));
        const target = start * times;
        const from = exact(start);
        expectOnSchedule(
          row({ direction: direction(times), elapsed, total, base: from, latest, target }),
        );
      }),
    );
  });

  it('of a share', () => {
    fc.assert(
      fc.property(plan, base, ratio, ({ elapsed, total }, start, times) => {
        const target = start * times;
        const latest = exact(start + ((target - start) * elapsed) / total);
        const from = exact(start);
        const moving = { direction: direction(times), elapsed, total, base: from } as const;
        expectOnSchedule(row({ kind: 'share', ...moving, latest, target }));
      }),
    );
  });

  it('of a count', () => {
    fc.assert(
      fc.property(plan, base, ({ elapsed, total }, each) => {
        const counts = Array.from({ length: elapsed }, () => exact(each));
        expectOnSchedule(row({ kind: 'count', elapsed, total, counts, target: each * total }));
      }),
    );
  });

  const moving = ordinaryRate.filter((rate) => Math.abs(rate) > 0.001);

  it('of a growth rate', () => {
    fc.assert(
      fc.property(plan, moving, ({ elapsed, total }, target) => {
        const rates = repeated(target, elapsed);
        expectOnSchedule(row({ kind: 'growthRate', elapsed, total, rates, target }));
      }),
    );
  });

  it('of a cumulative change', () => {
    fc.assert(
      fc.property(plan, moving, ({ elapsed, total }, target) => {
        const rates = repeated((1 + target) ** (1 / total) - 1, elapsed);
        expectOnSchedule(row({ kind: 'cumulative', elapsed, total, rates, target }));
      }),
    );
  });

  it('of keeping pace with economic growth', () => {
    const growing = fc.array(fc.double({ min: 0.01, max: 0.3, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(growing, (economy) => {
        const rates = yearly(economy);
        const elapsed = economy.length;
        const input = row({ kind: 'withGrowth', elapsed, total: elapsed + 1, rates });
        expectOnSchedule({ ...input, reference: rates, samePrices: true });
      }),
    );
  });
});

describe('what is required', () => {
  it('brings the target within the years that are left', () => {
    fc.assert(
      fc.property(plan, base, ratio, ratio, ({ elapsed, total }, start, times, so) => {
        const latest = exact(start * so);
        const input = row({ elapsed, total, base: exact(start), latest, target: start * times });
        const { required, requiredIs } = assessRow(input, principled);
        fc.pre(requiredIs === 'growth');
        const reached = start * so * (1 + required) ** (total - elapsed);
        expect(reached / (start * times)).toBeCloseTo(1, 9);
        expect(required).toBe(requiredGrowth(start * so, start * times, total - elapsed));
      }),
    );
  });
});

const number = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), fc.constant(0));
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(some, { nil: undefined });
const displayed = fc.record({ value: number, decimals: number });
const rate = fc.record({ value: number, decimals: number, years: number });
const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[] | undefined> =>
  maybe(fc.array(item, { maxLength: 5 }));
const progress = fc.record({
  elapsed: number,
  latest: maybe(displayed),
  rates: list(rate),
  counts: list(displayed),
  reference: list(rate),
});
const anyRow: fc.Arbitrary<RowInput> = fc
  .record({
    progress,
    kind: fc.constantFrom(...targetKinds),
    attribute: maybe(fc.constantFrom('binding' as const, 'indicative' as const)),
    direction: fc.constantFrom('up' as const, 'down' as const),
    total: number,
    base: maybe(displayed),
    target: maybe(number),
    exclusive: maybe(fc.boolean()),
    samePrices: maybe(fc.boolean()),
    verdicts: list(fc.constantFrom('met' as const, 'notMet' as const, 'notIssued' as const)),
    provisionalBase: maybe(fc.record({ value: number, decimals: number, elapsed: number })),
    supplement: maybe(progress),
  })
  .map(({ progress: figures, ...rest }) => ({ ...rest, ...figures }));

describe('whatever the figures', () => {
  it('nothing is thrown, and a status is always one of the profile', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...profiles), (input, by) => {
        const { status } = assessRow(input, by);
        expect(by.classes.map(({ id }) => id)).toContain(status);
      }),
      { numRuns: 1000 },
    );
  });

  it('an interval holds its pace', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...profiles), (input, by) => {
        const { pace, interval, measure, measureInterval, supplement } = assessRow(input, by);
        for (const [value, range] of [
          [pace, interval],
          [measure, measureInterval],
          [supplement?.pace ?? NaN, supplement?.interval],
        ] as const) {
          expect(range === undefined).toBe(Number.isNaN(value));
          if (range === undefined) continue;
          expect(range.low).toBeLessThanOrEqual(value);
          expect(range.high).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('there is a pace or a reason why not', () => {
    fc.assert(
      fc.property(anyRow, (input) => {
        const { pace, problem } = assessRow(input, principled);
        expect(problem === undefined).toBe(!Number.isNaN(pace));
      }),
      { numRuns: 1000 },
    );
  });

  it('a row without a pace, a level or a verdict is never judged on the principled scale', () => {
    fc.assert(
      fc.property(anyRow, (input) => {
        const { by, meaning } = assessRow(input, principled);
        expect(by === undefined).toBe(meaning === 'insufficient');
      }),
      { numRuns: 1000 },
    );
  });

  it('loading a profile throws nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(loadProfile(data).ok).toBe(false);
      }),
    );
  });
});

describe('the interval of a pace', () => {
  const places = fc.integer({ min: 0, max: 3 });
  const spread = fc.double({ min: -0.499, max: 0.499, noNaN: true });

  it.each(['amount', 'share'] as const)(
    'holds the pace of every %s that is displayed so',
    (kind) => {
      const figure = fc.integer({ min: 2000, max: 90000 });
      fc.assert(
        fc.property(figure, figure, figure, places, spread, spread, (a, b, c, decimals, s, t) => {
          const unit = 10 ** -decimals;
          const [from, now] = [a * unit, b * unit];
          fc.pre(Math.abs(a - c) > 1);
          const target = c * unit;
          const direction = c > a ? 'up' : 'down';
          const shown = row({
            kind,
            direction,
            base: { value: from, decimals },
            latest: { value: now, decimals },
            target,
          });
          const meant = { base: exact(from + s * unit), latest: exact(now + t * unit) };
          const { interval } = assessRow(shown, principled);
          const { pace } = assessRow({ ...shown, ...meant }, principled);
          fc.pre(interval !== undefined && !Number.isNaN(pace));
          const slack = 1e-9 * Math.max(1, Math.abs(pace));
          expect(pace).toBeGreaterThanOrEqual(interval.low - slack);
          expect(pace).toBeLessThanOrEqual(interval.high + slack);
        }),
      );
    },
  );
});
