import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageGrowth,
  averageGrowthOfRates,
  cumulativeMethodGrowth,
} from '../../../src/domain/growth';
import { requireLibreOffice } from '../../support/libreoffice';
import { calculate } from './spreadsheet';

/** The same rows on every run, so that a difference can be looked at again. */
const sample = <T>(arbitrary: fc.Arbitrary<T>, size: number): T[] =>
  fc.sample(arbitrary, { numRuns: size, seed: 20231 });

const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true, noDefaultInfinity: true });
const ordinary = fc.double({ min: -0.5, max: 1, noNaN: true, noDefaultInfinity: true });

function largestDifference(ours: readonly number[], theirs: readonly number[]): number {
  expect(theirs).toHaveLength(ours.length);
  return ours.reduce((largest, value, index) => {
    const reference = theirs[index] ?? NaN;
    // Nearer to nothing than this, (v/p)^(1/n) − 1 itself has lost the digits to compare.
    const size = Math.max(Math.abs(reference), 1e-3);
    const difference = Math.abs(value - reference) / size;
    return difference > largest || Number.isNaN(difference) ? difference : largest;
  }, 0);
}

describe('LibreOffice, as an outside reference', () => {
  it('gives the same RRI for 10,000 random triples', async (context) => {
    await requireLibreOffice(context);
    const years = fc.integer({ min: 1, max: 50 });
    const triples = sample(fc.tuple(amount, amount, years), 10_000);
    const theirs = await calculate(triples, (row) => `RRI([.C${row}];[.A${row}];[.B${row}])`);
    const ours = triples.map(([start, end, n]) => averageGrowth(start, end, n));
    expect(largestDifference(ours, theirs)).toBeLessThanOrEqual(1e-12);
  });

  it('gives the same GEOMEAN of growth factors', async (context) => {
    await requireLibreOffice(context);
    const rows = sample(fc.array(ordinary, { minLength: 5, maxLength: 5 }), 2_000);
    const factors = rows.map((rates) => rates.map((rate) => 1 + rate));
    const theirs = await calculate(factors, (row) => `GEOMEAN([.A${row}:.E${row}])`);
    const ours = rows.map((rates) => 1 + averageGrowthOfRates(rates));
    expect(largestDifference(ours, theirs)).toBeLessThanOrEqual(1e-12);
  });

  it('finds that the cumulative method satisfies its equation', async (context) => {
    await requireLibreOffice(context);
    const level = fc.double({ min: 1, max: 1e3, noNaN: true });
    const rows = sample(fc.array(level, { minLength: 6, maxLength: 6 }), 2_000);
    // Far below, 1 + r itself would have lost the digits that the equation needs.
    const solved = rows.map(([base = NaN, ...values]) => [
      base,
      ...values,
      cumulativeMethodGrowth(base, values),
    ]);
    const quotient = (row: number) =>
      `[.A${row}]*(${[1, 2, 3, 4, 5].map((n) => `(1+[.G${row}])^${n}`).join('+')})/SUM([.B${row}:.F${row}])`;
    const theirs = await calculate(solved, quotient);
    expect(
      largestDifference(
        rows.map(() => 1),
        theirs,
      ),
    ).toBeLessThanOrEqual(1e-12);
  });
});
