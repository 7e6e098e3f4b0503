import { afterEach, describe, expect, it } from 'vitest';
import { column, isError, result, speak, spill } from './support';

afterEach(() => speak('zh-CN'));

describe('the pace', () => {
  it.each([
    ['比重', 9.8125],
    ['share', 9.8125],
    ['linear', 9.8125],
    ['总量', 9.577],
    ['amount', 9.577],
    [null, 9.577],
    ['', 9.577],
  ])('is measured by the method %s', (method, pace) => {
    expect(result('PACE', 69.8, 71, 74.51, 2, null, method)).toBeCloseTo(pace, 2);
  });

  it('of percentages in words is that of a share', () => {
    expect(result('PACE', '69.8%', '71%', '74.51%', 2)).toBeCloseTo(9.8125, 4);
  });

  it.each([
    [[0, 5, 1, 2], '基数为 0（在旧版 Excel 中，空白单元格按 0 传入）。'],
    [[5, 5, 5, 2], '目标值等于基数，是应保持的水平，没有进度。'],
    [[5, '4.5以内', 5, 2], '这类目标只有达到与未达到，没有进度。'],
    [[5, 6, 5, 0], '年数须大于 0。'],
  ])('of %j is explained as missing', (args, message) => {
    const found = result('PACE', ...args);
    expect(isError(found) && `${found.code} ${found.message}`).toBe(`#N/A ${message}`);
  });

  it('refuses a method it does not know, and lists those it does', () => {
    const found = result('PACE', 1, 2, 3, 4, 5, '几何');
    expect(isError(found) && found.message).toMatch(/^“方法”“几何”不可用，可用：amount、/);
  });

  it('sends words that stand for a target to ZB.ASSESS', () => {
    const found = result('PACE', 1, '与经济增长同步', 3, 2);
    expect(isError(found) && found.message).toContain('请用 ZB.ASSESS');
  });
});

describe('the status', () => {
  it.each([
    ['principled', '提前完成'],
    ['原则口径', '提前完成'],
    ['Principled scale', '提前完成'],
    ['xianan-2023', '超前'],
    ['ndrc-2023', '提前实现'],
    ['eurostat', '已达目标'],
    ['unsd', '可实现或已实现'],
    [null, '提前完成'],
  ])('speaks the words of the profile %s', (profile, status) => {
    expect(result('STATUS', 69.8, 71, 74.51, 2, 5, profile)).toBe(status);
  });

  it('speaks the language of the user', () => {
    speak('en-US');
    expect(result('STATUS', 21.78, 30, 22.44, 2)).toBe('Behind');
    expect(result('GROWTHSTATUS', 0.07, [[0.2, 0.2]])).toBe('Ahead');
  });

  it('of a missing figure is the class that the profile has for it', () => {
    const missing = column('—', 21.78, 21.78);
    const targets = column(22.5, '—', 22.5);
    const now = column(22.44, 22.44, '');
    expect(spill('STATUS', missing, targets, now, 2).flat()).toEqual([
      '数据不足',
      '数据不足',
      '数据不足',
    ]);
    expect(spill('STATUS', missing, targets, now, 2, 5, 'xianan-2023').flat()).toEqual([
      '正常',
      '正常',
      '正常',
    ]);
  });

  it.each([
    [4.4, '正常'],
    [4.5, '正常'],
    [4.6, '滞后'],
  ])('of %d against 4.5以内 is %s', (now, status) => {
    expect(result('STATUS', 5, '4.5以内', now, 2)).toBe(status);
  });

  it('of a figure that is to fall counts its fall', () => {
    expect(result('STATUS', 100, 80, 88, 2)).toBe('超前');
    expect(result('STATUS', 100, 80, 99, 2)).toBe('滞后');
  });

  it('refuses a profile it does not know, in both languages', () => {
    const zh = result('STATUS', 1, 2, 3, 4, 5, '我的口径');
    expect(isError(zh) && zh.message).toMatch(/^“口径”“我的口径”不可用，可用：principled、/);
    speak('en-US');
    const en = result('STATUS', 1, 2, 3, 4, 5, 'mine');
    expect(isError(en) && en.message).toMatch(/^“mine” is not a “profile”; use principled, /);
  });
});

describe('the status of growth', () => {
  it('reads the table’s own cell, which holds 7 and shows 7以上', () => {
    expect(spill('GROWTHSTATUS', column(7, 0.07, '7以上', '7%'), [[0.114, 0.039]]).flat()).toEqual([
      '#VALUE!',
    ]);
    const rates = [0.114, 0.039];
    expect(
      spill('GROWTHSTATUS', column(7, 0.07, '7以上', '7%'), [rates, rates, rates, rates]).flat(),
    ).toEqual(['正常', '正常', '正常', '正常']);
  });

  it('takes brackets for a change accumulated over the plan', () => {
    expect(result('GROWTHSTATUS', '[-19]', [[-0.277, -0.0439]])).toBe('超前');
    expect(result('GROWTHSTATUS', '[-14]', [[-0.03, 0.0022]])).toBe('滞后');
  });

  it('of years that have not come is that of the years before', () => {
    expect(result('GROWTHSTATUS', 0.07, [[0.114, 0.039, '', '', '']])).toBe('正常');
  });
});
