import { describe, expect, it } from 'vitest';
import { parseQuantity, readQuantity } from '../../../src/domain/quantity';
import { words } from '../../../src/domain/quantity/words';
import { inShort } from './inShort';
import { twoStatements } from './paperTexts';

describe('what is not surely one number is kept as typed', () => {
  it.each([
    ...words(`
      12.3.4 1,23 12,5 1,2345 0,123 5- 5. 5, 5~ 5至 ~5 12.5+ 5/8 5* 5:30 ±5 正负5 --5 +-5
      5½ ①5 十5 5七
    `),
    // dates and times
    ...words(`2023-5-1 2023/5 2023-5 2023-05 3月5日 2023年 2023年5月 5月 1-6月 2021-2025年 2023H1`),
    // leading zeros, scientific notation
    ...words(`007 00.5 1E+05 1e5 1.5E3`),
    // brackets that could say minus, cumulative, or nothing
    ...words(`
      (14) （14） 12（3）4 5（3 (-14) （约14） [14 14] [[14]] -[14] 负[14] 14[万吨] 夏]14
      34[，
    `),
    // names, sums and sentences with a number in them
    ...words(`
      CO2 PM2.5 夏粮—5 -3——1 7%-8 9000万-1亿 降至5%，增长3% 1.2万亿3千万 =5 =A1+5 -预计5
      7%%
    `),
    // gaps that could be more than a gap
    '12 5',
    '7 -8',
    'CO2 350',
    'GDP 350',
    ...twoStatements,
  ])('%s', (text) => {
    expect(readQuantity(text)).toEqual({
      quantity: { kind: 'unreadable', text, problem: 'notOneNumber' },
      plain: text,
      faults: [],
    });
  });

  it.each(['8-7', '8%~7%', '-1至-3', '7--8'])('%s descends', (text) => {
    expect(inShort(parseQuantity(text))).toBe('descendingRange');
  });

  it.each([
    '#REF!',
    '#DIV/0!',
    '#N/A',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#n/a',
    ' #REF! ',
    '####',
    'Err:502',
  ])('%s is an error of the cell', (text) => {
    expect(parseQuantity(text)).toEqual({ kind: 'unreadable', text, problem: 'cellError' });
  });

  it.each(['待定', '十五', 'abc', '？', '。', '以上', '[]', '%', '[-]'])(
    '%s is no known word',
    (text) => {
      expect(inShort(parseQuantity(text))).toBe('unknownWord');
    },
  );
});
