import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodId, periodPrefix } from '../../../src/table/locate';

const whole = (year: number) => ({ year, from: 1, to: 12 });

describe('a period at the front of a label', () => {
  it.each([
    ['2021年', whole(2021), ''],
    ['2022', whole(2022), ''],
    ['2021年度', whole(2021), ''],
    ['2021年全年', whole(2021), ''],
    ['2021年末', whole(2021), ''],
    ['二〇二三年', whole(2023), ''],
    ['2023年上半年', { year: 2023, from: 1, to: 6 }, ''],
    ['2023上半年', { year: 2023, from: 1, to: 6 }, ''],
    ['2023H1', { year: 2023, from: 1, to: 6 }, ''],
    ['2023年下半年', { year: 2023, from: 7, to: 12 }, ''],
    ['2021年1-6月', { year: 2021, from: 1, to: 6 }, ''],
    ['2021年1—9月份', { year: 2021, from: 1, to: 9 }, ''],
    ['2021年1月至6月', { year: 2021, from: 1, to: 6 }, ''],
    ['2021年前三季度', { year: 2021, from: 1, to: 9 }, ''],
    ['一季度', { from: 1, to: 3 }, ''],
    ['第二季度', { from: 4, to: 6 }, ''],
    ['2024年Q1', { year: 2024, from: 1, to: 3 }, ''],
    ['2020年基数', whole(2020), '基数'],
    ['2025年目标值是否调整', whole(2025), '目标值是否调整'],
    ['2021年均增速', whole(2021), '年均增速'],
    ['2021-2025年年均增速', undefined, '年均增速'],
    ['“十四五”目标值', undefined, '目标值'],
  ])('of %s is %j', (label, period, rest) => {
    expect(periodPrefix(label)).toEqual(period === undefined ? { rest } : { period, rest });
  });

  it.each(['500亿元', '7以上', '21年', '总量', '20215', '2021.5', '[-14]', '13月', '6-3月', ''])(
    'is not there in %s',
    (label) => expect(periodPrefix(label)).toBeUndefined(),
  );

  it.each([
    [{ year: 2021, from: 1, to: 12 }, '2021'],
    [{ year: 2023, from: 1, to: 6 }, '2023H1'],
    [{ year: 2023, from: 7, to: 12 }, '2023H2'],
    [{ year: 2022, from: 1, to: 3 }, '2022Q1'],
    [{ year: 2022, from: 1, to: 9 }, '2022M1M9'],
    [{ from: 1, to: 12 }, 'year'],
  ])('%j has the id %s', (period, id) => expect(periodId(period)).toBe(id));

  it('is read from every text without a throw, and never invents text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'二〇20年1-69月上半季度H') }), (label) => {
        const found = periodPrefix(label);
        if (found !== undefined) expect(label.endsWith(found.rest)).toBe(true);
      }),
    );
  });
});
