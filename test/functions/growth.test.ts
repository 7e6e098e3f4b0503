import { describe, expect, it } from 'vitest';
import { call, column, isError, result, spill } from './support';

describe('blank cells', () => {
  it('give a blank where the whole row is blank, and #N/A where a figure is missing', () => {
    const starts = column(100, null, 100, '', '—');
    const ends = column(121, null, '', 121, 121);
    expect(spill('CAGR', starts, ends, 2).flat().slice(1)).toEqual(['', '#N/A', '#N/A', '#N/A']);
  });

  it('are explained where an older Excel passes them as 0', () => {
    const found = result('CAGR', 0, 121, 2);
    expect(isError(found) && found.message).toBe(
      '“起点值”为 0，须大于 0（在旧版 Excel 中，空白单元格按 0 传入）。',
    );
  });

  it('at the end of a series are years that have not come', () => {
    expect(result('AVGGROWTH', [[0.1, 0.1, '', null, '—']])).toBeCloseTo(0.1, 12);
  });

  it('in the midst of a series are a gap', () => {
    const found = result('CUMGROWTH', [[0.1, '—', 0.1]]);
    expect(isError(found) && `${found.code} ${found.message}`).toBe(
      '#N/A “各年增速”第 2 个为空或没有数，其后却有数：请补齐各年，或只选连续有数的年份。',
    );
  });
});

describe('rates', () => {
  it('are fractions as numbers and percentages in words', () => {
    const forms = [0.07, '7%', '7', '7以上', '７％', ' 7 % '];
    expect(forms.map((rate) => result('CUMGROWTH', rate))).toEqual(forms.map(() => 0.07));
  });

  it('below −100 % are explained as percentages that lost their sign', () => {
    const found = result('AVGGROWTH', [[-3, 0.0022]]);
    expect(isError(found) && found.message).toBe(
      '“各年增速”中有 -3，低于 −100%。若表示 -3%，请写成 -3% 或除以 100。',
    );
  });

  it('of a column or a row are those of one indicator, of a block those of its rows', () => {
    expect(call('AVGGROWTH', column(0.1, 0.1))).toHaveLength(1);
    expect(call('AVGGROWTH', [[0.1, 0.1]])).toHaveLength(1);
    expect(
      call('AVGGROWTH', [
        [0.1, 0.1],
        [0.2, 0.2],
        [0.3, 0.3],
      ]),
    ).toHaveLength(3);
  });
});

describe('ranges of different sizes', () => {
  it('are named with their sizes', () => {
    const found = result('CAGR', column(1, 2, 3), column(1, 2), 1);
    expect(isError(found) && found.message).toContain('“起点值”3 行 1 列，“终点值”2 行 1 列');
  });

  it('are told where a base does not fit its rows of values', () => {
    const found = result('CUMAVG', column(1, 2, 3), [
      [1, 2],
      [3, 4],
    ]);
    expect(isError(found) && found.code).toBe('#VALUE!');
  });

  it('may be a row against a column, as in a table of two entries', () => {
    expect(call('CAGR', column(100, 200), [[121, 242]], 2)).toEqual([
      [expect.closeTo(0.1, 12), expect.closeTo(0.5556, 4)],
      [expect.closeTo(-0.2222, 4), expect.closeTo(0.1, 12)],
    ]);
  });
});

describe('the cumulative method', () => {
  it('takes one value for each base where both are columns', () => {
    expect(spill('CUMAVG', column(100, 100), column(110, 120))).toEqual([
      [expect.closeTo(0.1, 12)],
      [expect.closeTo(0.2, 12)],
    ]);
  });

  it('says so where there is no root', () => {
    const found = result('CUMAVG', 100, [[40, -60]]);
    expect(isError(found) && found.message).toBe('“各年数值”合计为负，累计法无解。');
  });
});
