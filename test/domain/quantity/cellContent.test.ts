import { describe, expect, it } from 'vitest';
import { cellValue, numberFormat, parseQuantity } from '../../../src/domain/quantity';

const content = (text: string) => {
  const quantity = parseQuantity(text);
  return [cellValue(quantity), numberFormat(quantity)];
};

describe('a number that looks like the paper', () => {
  it.each<[string, number, string]>([
    ['71', 71, '0'],
    ['360.60', 360.6, '0.00'],
    ['-1.50', -1.5, '0.00'],
    ['1,234.5', 1234.5, '#,##0.0'],
    ['.5', 0.5, '.0'],
    ['500亿元以上', 500, '0"亿元以上"'],
    ['11.40%', 0.114, '0.00%'],
    ['7.5%以上', 0.075, '0.0%"以上"'],
    ['[-14]', -14, '"["0"]";"[-"0"]"'],
    ['预计41.575', 41.575, '"预计"0.000;"预计-"0.000'],
    ['年均增速7%以上', 0.07, '"年均增速"0%"以上";"年均增速-"0%"以上"'],
    ['累计增速[-26.6]%', -26.6, '"累计增速["0.0"]%";"累计增速[-"0.0"]%"'],
    ['+3.2', 3.2, '"+"0.0;"+-"0.0'],
    ['-0.00', 0, '0.00;"-"0.00;"-"0.00'],
    ['5"寸"', 5, '0\\""寸"\\"'],
  ])('%s', (text, value, format) => {
    expect(content(text)).toEqual([value, format]);
  });

  it.each([
    ['23.65%', 0.2365],
    ['10.15%', 0.1015],
    ['-0.70%', -0.007],
    ['41.93%', 0.4193],
    ['0.6%', 0.006],
    ['100%', 1],
    ['.5%', 0.005],
    ['0.07%', 0.0007],
    ['14.51%', 0.1451],
    ['77.02%', 0.7702],
    ['8.5%', 0.085],
    ['28.7%', 0.287],
    ['57.3%', 0.573],
  ])('%s is exactly %d', (text, value) => {
    expect(content(text)[0]).toBe(value);
  });

  it('has no minus zero in the cell', () => {
    expect(Object.is(content('-0')[0], 0)).toBe(true);
  });
});

describe('text that stays text', () => {
  it.each(['—', '-', '--', '/', 'N/A', '无半年数据', '与经济增长同步', '待定', '降至5%，增长3%'])(
    '%s needs no format',
    (text) => {
      expect(content(text)).toEqual([text, 'General']);
    },
  );

  it.each([
    '7-8',
    '7~8%',
    '2023-5-1',
    '2023/5',
    '3月5日',
    '1E+05',
    '007',
    '(14)',
    '=A1',
    '+a',
    '@a',
    '#REF!',
    'TRUE',
  ])('%s would become something else, so its cell is text', (text) => {
    expect(content(text)).toEqual([text, '@']);
  });

  it.each([
    ['more digits than a cell keeps', '123456789012345.6', '@'],
    ['more decimals than a cell shows', '0.1234567890123456', '@'],
    ['words longer than a format may be', `${'很'.repeat(300)}5`, 'General'],
    ['half a character', '5\ud800', '@'],
  ])('a figure with %s', (_why, text, format) => {
    expect(content(text)).toEqual([text, format]);
  });

  it('leaves a blank cell empty', () => {
    expect(content('')).toEqual([null, 'General']);
  });
});
