import { describe, expect, it } from 'vitest';
import { builtInReportTables } from '../../../seeds/reportTables';
import {
  type ReportTable,
  checkReportTable,
  loadReportTable,
  readFigure,
} from '../../../src/domain/reportTable';
import { published } from '../assessment/support';

function loaded(at: number): ReportTable {
  const result = loadReportTable(builtInReportTables[at]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const [projects, ranking] = [loaded(0), loaded(1)];
const annex = (_: string, indicator: number, column: string) =>
  published.published[indicator]?.[column];

function found(table: ReportTable, changes: Record<string, Record<string, string>> = {}) {
  const cells = Object.fromEntries(
    table.rows.map(({ id }) => [id, { ...table.published[id], ...changes[id] }]),
  );
  const { findings, undecidable } = checkReportTable(table, cells, annex);
  const short = findings.map(
    ({ rule, row, column, expected }) => `${rule.id} ${row.id}.${column} ${expected}`,
  );
  return { short, undecidable };
}

describe('the tables of the report', () => {
  it('hold what is really wrong in them, and nothing else', () => {
    expect(found(projects)).toEqual({
      short: ['sum-of-yearly city-done.total 149.72'],
      undecidable: 0,
    });
    expect(found(ranking)).toEqual({
      short: ['stated-gdp-rank gdp.actual 20', 'stated-investment investment.actual 17.8'],
      undecidable: 0,
    });
  });

  it.each([
    [projects, 'city-count', 'note', '扣除6个重复计算', 'sum-of-counts city-count.total 62'],
    [projects, 'province-planned', '2022', '19.6', 'sum-of-yearly province-planned.total 46.10'],
    [projects, 'city-whole', 'total', '500', 'sum-without-repeats city-whole.total 493.33'],
    [ranking, 'gdp', 'growth', '3.8（20位）', 'same-gdp-growth gdp.growth 3.90%'],
    [
      ranking,
      'urbanization',
      'actual',
      '74.15（7位）',
      'same-urbanization-actual urbanization.actual 74.51',
    ],
    [ranking, 'exports', 'mean', '459', 'mean-within exports.mean 315.2'],
    [ranking, 'culture', 'actual', '100（2位）', 'rank-of-actual culture.actual 1'],
    [ranking, 'income-ratio', 'actual', '199.89（1位）', 'rank-of-actual income-ratio.actual 23'],
    [ranking, 'energy', 'actual', '0.22（50位）', 'rank-of-actual energy.actual 23'],
  ] as const)('%#: a mistake is found', (table, row, column, text, expected) => {
    const before = new Set(found(table).short);
    const after = found(table, { [row]: { [column]: text } }).short;
    expect(after.filter((each) => !before.has(each))).toEqual([expected]);
  });

  it('pass what rounding alone explains, and never what is missing', () => {
    const { short, undecidable } = found(projects, { 'province-done': { '2021': '' } });
    expect(short).toEqual(['sum-of-yearly city-done.total 149.72']);
    expect(undecidable).toBe(1);
  });

  it('are data whose faults are named with their place', () => {
    const data = structuredClone(builtInReportTables[0]) as { rules: { total: string }[] };
    data.rules[0]!.total = 'totl';
    expect(loadReportTable(data)).toEqual({
      ok: false,
      problems: [
        {
          path: '$.rules[0]',
          code: 'unknownReference',
          found: '"totl"',
          expected: projects.columns.map(({ id }) => id),
          suggestion: 'total',
        },
      ],
    });
  });
});

describe('a figure of a report table', () => {
  it.each([
    ['441.71（21位）', { value: 441.71, decimals: 2, remark: '（21位）', rank: 21 }],
    ['-0.9（第17位）', { value: -0.9, decimals: 1, remark: '（第17位）', rank: 17 }],
    ['1240.74（黄陂区）', { value: 1240.74, decimals: 2, remark: '（黄陂区）' }],
    ['3', { value: 3, decimals: 0, remark: '' }],
    ['约3', undefined],
  ])('%s', (text, figure) => {
    expect(readFigure(text)).toEqual(figure);
  });
});
