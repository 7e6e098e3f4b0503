import { expect, it } from 'vitest';
import { assessTable, stationsOf } from '../../../../src/domain/assessment';
import { profile, published } from '../support';

const table = assessTable(published, published.published, profile('xianan-2023'));
const wayOf = (number: number) => {
  const row = table.rows.find(({ indicator }) => indicator.number === number);
  return stationsOf(row!, table);
};

it('a share goes from its base to its target in equal steps, with the years of the table between', () => {
  expect(wayOf(23)).toEqual([
    { year: 2020, required: 43.7, actual: 43.7 },
    { year: 2021, required: expect.closeTo(44.96, 9), actual: 43.2 },
    { year: 2022, required: expect.closeTo(46.22, 9), actual: 41.5 },
    { year: 2023, required: expect.closeTo(47.48, 9), actual: undefined },
    { year: 2024, required: expect.closeTo(48.74, 9), actual: undefined },
    { year: 2025, required: 50, actual: undefined },
  ]);
});

it('growth is chained from the yearly rates, base 100, along equal ratios', () => {
  const way = wayOf(3);
  expect(way.map(({ actual }) => actual)).toEqual([
    100,
    expect.closeTo(110, 9),
    expect.closeTo(110 * 1.061, 9),
    undefined,
    undefined,
    undefined,
  ]);
  const ratios = way.slice(1).map(({ required }, at) => required / way[at]!.required);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(1.085, 9);
});

it('what has no way has no stations', () => {
  expect(wayOf(11)).toEqual([]);
});

it.each(table.rows.filter(({ course }) => course !== undefined))(
  'the way of $indicator.number begins at its base and ends at its target',
  (row) => {
    const way = stationsOf(row, table);
    if (way.length === 0) return;
    expect(way[0]!.required).toBeCloseTo(row.course!.base, 9);
    expect(way.at(-1)!.required).toBeCloseTo(row.course!.target, 9);
    const now = way.find(({ year }) => year === table.year?.year);
    expect(now?.actual).toBeCloseTo(row.course!.actual, 9);
    if (row.course!.due < 1) expect(now?.required).toBeCloseTo(row.course!.required, 9);
  },
);
