import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { assessPublished, cellsOf, profile, published, publishedLabel } from './support';
import { table3 } from './table3';

const principled = profile('principled');
const district = profile('xianan-2023');
const numbers = published.indicators.map(({ number }) => number);
const ahead = 'ahead';

/** 提前完成 counts as 超前 where a table knows only 超前, 正常 and 滞后. */
const label = ({ meaning }: Assessment): string => (meaning === 'achieved' ? ahead : meaning);

const isBinding = (number: number): boolean =>
  published.indicators.find((each) => each.number === number)?.attribute === '约束性';

/** Pace of each row to the end of 2022, to the places that the method paper prints. */
const printed = [
  { number: 1, pace: 1.08, places: 2, status: 'onTrack' },
  { number: 2, pace: 2.28, places: 2, status: 'ahead' },
  { number: 3, pace: 0.947, places: 3, status: 'behind' },
  { number: 4, pace: 9.8, places: 1, status: 'ahead' },
  { number: 5, pace: -1.05, places: 2, status: 'behind' },
  { number: 6, pace: 16.1, places: 1, status: 'ahead' },
  { number: 7, pace: 1.67, places: 2, status: 'ahead' },
  { number: 9, pace: 1.23, places: 2, status: 'ahead' },
  { number: 10, pace: 1.37, places: 2, status: 'ahead' },
  { number: 12, pace: 0.7, places: 2, status: 'behind' },
  { number: 15, pace: 3.4, places: 1, status: 'ahead' },
  { number: 16, pace: 3.8, places: 1, status: 'ahead' },
  { number: 17, pace: 0.47, places: 2, status: 'behind' },
  { number: 18, pace: 4.4, places: 1, status: 'ahead' },
  { number: 21, pace: 2.9, places: 1, status: 'ahead' },
  { number: 22, pace: 1.97, places: 2, status: 'ahead' },
  { number: 23, pace: -0.87, places: 2, status: 'behind' },
  { number: 24, pace: 2.29, places: 2, status: 'ahead' },
];

const withoutPace = [
  { number: 8, problem: 'noBase', status: 'insufficient' },
  { number: 11, problem: 'noData', status: 'insufficient' },
  { number: 13, problem: 'noData', status: 'insufficient' },
  { number: 14, problem: 'noBase', status: 'insufficient' },
  { number: 19, problem: 'noPaceForKind', status: 'onTrack' },
  { number: 20, problem: 'noPaceForKind', status: 'behind' },
  { number: 25, problem: 'estimateOnly', status: 'insufficient' },
];

describe('the published table on the principled scale', () => {
  it('is covered row by row', () => {
    const rows = [...printed, ...withoutPace].map(({ number }) => number);
    expect(rows.sort((a, b) => a - b)).toEqual(numbers);
  });

  it.each(printed)('row $number has the pace $pace and is $status', (expected) => {
    const assessment = assessPublished(expected.number, principled);
    expect(assessment.pace.toFixed(expected.places)).toBe(expected.pace.toFixed(expected.places));
    expect(label(assessment)).toBe(expected.status);
    expect(assessment.problem).toBeUndefined();
  });

  it.each(withoutPace)('row $number has no pace ($problem) and is $status', (expected) => {
    const assessment = assessPublished(expected.number, principled);
    expect(assessment.pace).toBeNaN();
    expect(assessment.problem).toBe(expected.problem);
    expect(assessment.status).toBe(expected.status);
  });

  it('agrees with 14 of the 25 printed labels, and differs from 11 for three reasons', () => {
    const reasons = new Map<string, number[]>();
    for (const number of numbers) {
      const reason = whyDifferent(number, assessPublished(number, principled));
      reasons.set(reason, [...(reasons.get(reason) ?? []), number]);
    }
    expect(Object.fromEntries(reasons)).toEqual({
      agrees: [1, 2, 3, 4, 5, 6, 7, 9, 10, 15, 16, 17, 19, 23],
      'no data': [8, 11, 13, 14, 25],
      'pace not met': [12, 20],
      'binding never ahead': [18, 21, 22, 24],
    });
  });

  it('has reached the target level in rows 4, 6, 15 and 16', () => {
    const achieved = numbers.filter(
      (number) => assessPublished(number, principled).status === 'achieved',
    );
    expect(achieved).toEqual([4, 6, 15, 16]);
  });

  it('marks only life expectancy as borderline, because its base shows no decimals', () => {
    const borderline = numbers.filter((number) => assessPublished(number, principled).borderline);
    expect(borderline).toEqual([12]);
  });

  it.each([
    { number: 8, pace: 2.29 },
    { number: 14, pace: 1 },
  ])('would give row $number the pace $pace from a provisional base, but does not', (expected) => {
    const lenient = { ...principled, provisionalBase: true };
    const assessment = assessPublished(expected.number, lenient);
    expect(assessment.pace).toBeCloseTo(expected.pace, 2);
    expect(assessment.caveats).toEqual(['provisionalBase']);
    expect(assessPublished(expected.number, principled).status).toBe('insufficient');
  });

  it.each([9, 10])('says of row %i that nominal income was held against real growth', (number) => {
    expect(assessPublished(number, principled).caveats).toEqual(['mixedPrices']);
    const strict = { ...principled, mixedPrices: 'refuse' } as const;
    expect(assessPublished(number, strict)).toMatchObject({
      status: 'insufficient',
      problem: 'mixedPrices',
    });
  });
});

describe('the half-year beside the assessment', () => {
  it.each([
    { number: 3, pace: 0.953 },
    { number: 12, pace: 0.56 },
    { number: 15, pace: 2.926 },
  ])('gives row $number a supplementary pace of $pace at half time', ({ number, pace }) => {
    const { supplement } = assessPublished(number, principled);
    expect(supplement?.elapsed).toBe(2.5);
    expect(supplement?.pace).toBeCloseTo(pace, 3);
  });

  it.each([23, 24, 25])('leaves estimates and half flows of row %i alone', (number) => {
    expect(assessPublished(number, principled).supplement).toBeUndefined();
  });

  it('counts with its verdict, which a year earlier is not there yet', () => {
    expect(assessPublished(19, principled, '2022').status).toBe('behind');
    expect(assessPublished(19, principled, '2023H1').status).toBe('onTrack');
  });
});

describe("the published table by the district's practice", () => {
  it('gives 25 of 25 printed labels', () => {
    const computed = numbers.map((number) => assessPublished(number, district).meaning);
    expect(computed).toEqual(numbers.map(publishedLabel));
  });

  it('gives the completion classes of table 3: 4, 17 and 4', () => {
    const classes = { achieved: [], onCourse: [], effort: [], undetermined: [] };
    const lists: Record<string, number[]> = classes;
    for (const number of numbers) {
      lists[assessPublished(number, district).completion]?.push(number);
    }
    expect(lists).toEqual({
      achieved: [4, 6, 15, 16],
      onCourse: [1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 18, 19, 20, 21, 22, 24, 25],
      effort: [3, 5, 17, 23],
      undetermined: [],
    });
  });

  it.each(table3)('lists under $completion the $attribute indicators of table 3', (expected) => {
    const names = published.indicators
      .filter(({ attribute }) => attribute === expected.attribute)
      .filter(({ number }) => assessPublished(number, district).completion === expected.completion)
      .map(({ name }) => name);
    expect(names.sort()).toEqual([...expected.names].sort());
  });
});

function whyDifferent(number: number, assessment: Assessment): string {
  if (label(assessment) === publishedLabel(number)) return 'agrees';
  if (assessment.meaning === 'insufficient') return 'no data';
  if (isBinding(number) && label(assessment) === ahead) return 'binding never ahead';
  return assessment.meaning === 'behind'
    ? 'pace not met'
    : `unexplained: ${cellsOf(number)['status']}`;
}
