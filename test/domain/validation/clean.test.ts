import { describe, expect, it } from 'vitest';
import { confront } from '../../../src/domain/validation';
import { shippedSystem } from '../../support/systems';
import { type Form, inShort, publishedTable, shippedContext, shippedRules } from './support';

/** Every finding on the published table is true; each with the reason why a statistician should look. */
const trueFindings: readonly (readonly [finding: string, reason: string])[] = [
  ['3 base info mixed-dashes', '`-` here, `—` everywhere else'],
  ['5 2021.total info rate-in-total', 'rows 5, 17, 18, 21, 22 carry yearly rates as totals'],
  [
    '4 2021.total warning step-urbanization',
    '+4.01 points in a year; the plan asks for 1.2 in five',
  ],
  ['4 expected warning adjustment', 'not adjusted, yet 75 % is expected and 71 was set'],
  ['4 expected info percent-form', '75% beside 71, 73.81'],
  ['5 expected info percent-form', '7.5%以上 beside 7.5以上, -1.50'],
  ['6 2022.total warning jump', '5.23 to 7.22 is +38 %'],
  ['6 expected warning adjustment', 'not adjusted, yet ＞7.5 is expected and 5.1 was set'],
  ['8 target info percent-form', '10% beside 10'],
  ['8 2022.total warning jump', '3 to 7 is +133 %, then 5 in the half-year'],
  ['11 base info bound-in-base', '4.5以内 is a limit, not a base'],
  [
    '12 2023H1.total warning repeated',
    '78.14 again: a half-year has no life expectancy of its own',
  ],
  ['14 expected info percent-form', '95% beside 95'],
  ['15 2021.total warning jump', '1.92 to 3.1 is +61 %'],
  ['15 expected warning adjustment', 'not adjusted, yet ＞3.5 is expected and 3 was set'],
  ['16 2021.total warning jump', '0.92 to 4.1 is +346 %'],
  ['16 2022.total warning jump', '4.1 to 5.6 is +37 %'],
  ['16 expected warning adjustment', 'not adjusted, yet 6 is expected and 4 was set'],
  ['18 status warning cumulative', '−30.9 % chained, past −19, called 正常'],
  ['21 status warning cumulative', '−18.2 % chained, past −16, called 正常'],
  ['23 2023H1.total info not-final', 'an estimate: 预计41.575'],
  ['23 expected info percent-form', '50% beside 50'],
  ['24 2021.growth warning growth', '+2.20 % against 22.59/21.78 = +3.72 %'],
  ['24 2023H1.total info part-only', 'the summer crop only: 夏粮0.4748'],
  ['25 2023H1.total info not-final', 'a whole year’s estimate in a half-year: 全年预计4.56'],
];

const findingsOf = (form: Form, at = 0) => {
  const system = shippedSystem(at);
  const table = publishedTable(system, form);
  return confront(table, system, shippedRules(system), shippedContext).findings;
};

describe('the published table', () => {
  it('has true findings only, each worth a minute', () => {
    expect(findingsOf('native').map(inShort)).toEqual(trueFindings.map(([finding]) => finding));
  });

  it('as text has the same, and that it is text is said once', () => {
    const found = findingsOf('text').map(inShort);
    expect(found).toContain('info stored-as-text');
    expect(found.filter((each) => each !== 'info stored-as-text')).toEqual(
      trueFindings.map(([finding]) => finding),
    );
  });

  it('is not reproached with real growth that differs from nominal levels', () => {
    const gdp = findingsOf('native').filter(({ cells }) => cells[0]?.indicator === 1);
    expect(gdp).toEqual([]);
  });

  it('computes what it shows: grain grew by 3.72 %', () => {
    const grain = findingsOf('native').find(({ rule }) => rule === 'growth')!;
    expect(grain.why.computed).toBeCloseTo(3.72, 2);
    expect(grain.expected).toMatchObject({ kind: 'between', unit: '%' });
  });

  it('of the yearly targets has one growth rate to explain', () => {
    expect(findingsOf('native', 1).map(inShort)).toEqual(['12 2024.growth warning jump']);
  });
});
