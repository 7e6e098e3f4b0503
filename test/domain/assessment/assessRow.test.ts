import { describe, expect, it } from 'vitest';
import { type PeriodRate, type RowInput, assessRow } from '../../../src/domain/assessment';
import { profile, row } from './support';

const principled = profile('principled');
const shown = (value: number, decimals = 2) => ({ value, decimals });
const rates = (...values: number[]): PeriodRate[] =>
  values.map((value) => ({ value, decimals: 4, years: 1 }));

describe('a status on the principled scale', () => {
  it.each([
    { says: 'reached', latest: 200, status: 'achieved' },
    { says: 'far above the path', latest: 140, status: 'ahead' },
    { says: 'on the path', latest: 132, status: 'onTrack' },
    { says: 'below the path', latest: 131, status: 'behind' },
    { says: 'below the base', latest: 90, status: 'behind' },
  ])('is $status where an amount is $says', ({ latest, status }) => {
    expect(assessRow(row({ latest: shown(latest) }), principled).status).toBe(status);
  });

  it.each([
    { says: 'reached', latest: 50, status: 'achieved' },
    { says: 'more than half way', latest: 70, status: 'ahead' },
    { says: 'slower than planned', latest: 90, status: 'behind' },
    { says: 'above the base', latest: 110, status: 'behind' },
  ])('is $status where less is better and the level is $says', ({ latest, status }) => {
    const input = row({ direction: 'down', target: 50, latest: shown(latest) });
    expect(assessRow(input, principled).status).toBe(status);
  });

  it('asks for more than a target that itself is not enough', () => {
    const input = row({ latest: shown(200), exclusive: true });
    expect(assessRow(input, principled).status).toBe('ahead');
  });

  it.each([
    { says: 'kept', direction: 'down', latest: 4.2, status: 'onTrack' },
    { says: 'broken', direction: 'down', latest: 4.8, status: 'behind' },
    { says: 'kept exactly', direction: 'down', latest: 4.5, status: 'onTrack' },
  ] as const)('of a limit that is $says is $status, without a pace', (example) => {
    const { direction, latest, status } = example;
    const input = row({ kind: 'limit', direction, target: 4.5, latest: shown(latest, 1) });
    const assessment = assessRow(input, principled);
    expect(assessment).toMatchObject({ status, by: 'limit', problem: 'noPaceForKind' });
    expect(assessment.pace).toBeNaN();
  });

  it.each([
    { says: 'above', base: 93, target: 90, latest: 92, status: 'onTrack' },
    { says: 'below', base: 93, target: 90, latest: 88, status: 'behind' },
    { says: 'at', base: 90, target: 90, latest: 90, status: 'onTrack' },
  ])('of a level to be kept is $status where it is $says the target', (example) => {
    const { base, target, latest, status } = example;
    const input = row({ kind: 'share', base: shown(base), target, latest: shown(latest) });
    expect(assessRow(input, principled)).toMatchObject({
      status,
      kind: 'limit',
      problem: 'targetIsFloor',
      completion: status === 'behind' ? 'effort' : 'onCourse',
    });
  });

  it.each([
    { verdicts: ['met', 'notMet'], status: 'behind' },
    { verdicts: ['notMet', 'met'], status: 'onTrack' },
    { verdicts: ['met', 'notIssued'], status: 'onTrack' },
    { verdicts: ['notIssued'], status: 'insufficient' },
    { verdicts: [], status: 'insufficient' },
  ] as const)('by the verdicts $verdicts is $status', ({ verdicts, status }) => {
    expect(assessRow(row({ kind: 'verdicts', verdicts }), principled).status).toBe(status);
  });
});

describe('a row is not judged', () => {
  const cases: readonly (Partial<RowInput> & { says: string; problem: string })[] = [
    { says: 'without a target', target: undefined, problem: 'noTarget' },
    { says: 'without a figure', latest: undefined, problem: 'noData' },
    {
      says: 'on an estimate',
      latest: undefined,
      missing: 'estimateOnly',
      problem: 'estimateOnly',
    },
    { says: 'without a base', base: undefined, problem: 'noBase' },
    { says: 'from a base of zero', base: shown(0), problem: 'zeroBase' },
    { says: 'from a share of zero', kind: 'share', base: shown(0), problem: 'zeroBase' },
    { says: 'with mixed signs', base: shown(-100), problem: 'mixedSigns' },
    { says: 'with a loss instead of a profit', latest: shown(-3), problem: 'mixedSigns' },
    {
      says: 'as an amount below zero',
      base: shown(-100),
      latest: shown(-80),
      target: -50,
      problem: 'negativeBase',
    },
    { says: 'before a year has passed', elapsed: 0, problem: 'notStarted' },
    { says: 'without yearly rates', kind: 'growthRate', target: 0.07, problem: 'noData' },
    {
      says: 'without economic growth',
      kind: 'withGrowth',
      rates: rates(0.1),
      problem: 'noReference',
    },
    {
      says: 'against an economy that shrinks',
      kind: 'withGrowth',
      rates: rates(0.1),
      reference: rates(-0.02),
      samePrices: true,
      problem: 'referenceNotGrowing',
    },
    { says: 'on no number', latest: shown(NaN), problem: 'outOfRange' },
  ];
  it.each(cases)('$says: $problem', ({ says: _says, problem, ...changes }) => {
    const assessment = assessRow(row(changes), principled);
    expect(assessment).toMatchObject({
      status: 'insufficient',
      by: undefined,
      problem,
      completion: 'undetermined',
    });
  });

  it('unless it has reached its target, for which no base is needed', () => {
    const assessment = assessRow(row({ base: undefined, latest: shown(201) }), principled);
    expect(assessment).toMatchObject({ status: 'achieved', problem: 'noBase' });
  });
});

describe('a status is borderline', () => {
  it.each([
    { says: 'where the rounding crosses a cut', latest: 132, decimals: 0, borderline: true },
    { says: 'not where it is known well enough', latest: 133, decimals: 2, borderline: false },
    { says: 'where the target may be reached or not', latest: 200, decimals: 0, borderline: true },
    { says: 'not where the target is surely reached', latest: 201, decimals: 0, borderline: false },
  ])('$says', ({ latest, decimals, borderline }) => {
    const input = row({ latest: shown(latest, decimals) });
    expect(assessRow(input, principled).borderline).toBe(borderline);
  });

  it('where the base may be the target, and its pace is bounded on one side only', () => {
    const input = row({ kind: 'share', base: shown(78, 0), latest: shown(78.14), target: 78.5 });
    const { interval, borderline } = assessRow(input, principled);
    expect(borderline).toBe(true);
    expect(interval?.low).toBe(-Infinity);
    expect(interval?.high).toBeCloseTo(1.61, 2);
  });
});

describe('the outlook', () => {
  it.each([
    { kind: 'amount', forecast: 231.91, required: 0.1262, requiredIs: 'growth' },
    { kind: 'share', forecast: 200, required: 20, requiredIs: 'change' },
  ] as const)('of a level goes on as before: $kind', ({ kind, forecast, required, requiredIs }) => {
    const assessment = assessRow(row({ kind }), principled);
    expect(assessment.forecast).toBeCloseTo(forecast, 2);
    expect(assessment.required).toBeCloseTo(required, 3);
    expect(assessment.requiredIs).toBe(requiredIs);
  });

  it('of a growth rate is the average so far', () => {
    const input = row({ kind: 'growthRate', target: 0.07, rates: rates(0.114, 0.039) });
    const { forecast, required } = assessRow(input, principled);
    expect(forecast).toBeCloseTo(0.0758, 4);
    expect(required).toBeCloseTo(0.0661, 4);
  });

  it('of a reduction is what the plan will have saved', () => {
    const input = row({ kind: 'cumulative', target: -0.14, rates: rates(-0.03, 0.0022) });
    const { forecast, required } = assessRow(input, principled);
    expect(forecast).toBeCloseTo(-0.0682, 4);
    expect(required).toBeCloseTo(-0.04, 4);
  });

  it('of counts adds up', () => {
    const counts = [shown(900, 0), shown(1300, 0)];
    const { pace, forecast, required } = assessRow(
      row({ kind: 'count', counts, target: 5000 }),
      principled,
    );
    expect(pace).toBeCloseTo(1.1, 9);
    expect(forecast).toBe(5500);
    expect(required).toBeCloseTo(933.33, 2);
  });

  it('has nothing required in the last year', () => {
    expect(assessRow(row({ elapsed: 5 }), principled).required).toBeNaN();
  });
});

describe('other houses', () => {
  it.each([
    { says: 'nearly the required growth', latest: 131.5, status: 'onTrack' },
    { says: 'two thirds of it', latest: 120, status: 'moderate' },
    { says: 'a third of it', latest: 110, status: 'limited' },
    { says: 'a fall', latest: 99, status: 'away' },
    { says: 'the target', latest: 205, status: 'achieved' },
  ])('Eurostat calls $says $status', ({ latest, status }) => {
    expect(assessRow(row({ latest: shown(latest) }), profile('eurostat')).status).toBe(status);
  });

  it.each([
    { says: 'a reach of nearly all', latest: 131.5, status: 'onTrack' },
    { says: 'a reach of a part', latest: 110, status: 'fair' },
    { says: 'a reach of next to nothing', latest: 101, status: 'limited' },
  ])('UNSD calls $says $status', ({ latest, status }) => {
    expect(assessRow(row({ latest: shown(latest) }), profile('unsd')).status).toBe(status);
  });

  it('UNSD does not judge series that are rates', () => {
    const input = row({ kind: 'growthRate', target: 0.07, rates: rates(0.114, 0.039) });
    expect(assessRow(input, profile('unsd'))).toMatchObject({
      status: 'insufficient',
      problem: 'seriesIsARate',
    });
  });

  it.each([
    { latest: 200, zh: '提前实现' },
    { latest: 140, zh: '快于预期' },
    { latest: 132, zh: '基本符合' },
    { latest: 120, zh: '滞后' },
  ])('the national evaluation calls $latest $zh', ({ latest, zh }) => {
    const national = profile('ndrc-2023');
    const { status } = assessRow(row({ latest: shown(latest) }), national);
    expect(national.classes.find(({ id }) => id === status)?.zh).toBe(zh);
  });

  it.each([
    { attribute: 'indicative', latest: 120, status: 'onTrack' },
    { attribute: 'binding', latest: 120, status: 'behind' },
    { attribute: 'binding', latest: 150, status: 'onTrack' },
    { attribute: 'indicative', latest: 150, status: 'ahead' },
    { attribute: 'binding', latest: 200, status: 'ahead' },
  ] as const)('the district calls a $attribute $latest $status', (example) => {
    const { attribute, latest, status } = example;
    const input = row({ attribute, latest: shown(latest) });
    expect(assessRow(input, profile('xianan-2023')).status).toBe(status);
  });
});
