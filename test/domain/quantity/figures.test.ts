import { describe, expect, it } from 'vitest';
import { formatQuantity, parseQuantity } from '../../../src/domain/quantity';
import { inShort } from './inShort';

describe('a figure and the words around it', () => {
  it.each<[string, string]>([
    ['360.60', '360.60'],
    ['-1.50', '-1.50'],
    ['0', '0'],
    ['-0.00', '-0.00'],
    ['.5', '.5'],
    ['1,234,567.80', '1234567.80 grouped'],
    ['11.40%', '11.40 percent'],
    ['+3.2', 'label:+ 3.2'],
    ['500亿元以上', '500 unit:亿元 atLeast:以上'],
    ['7以上', '7 atLeast:以上'],
    ['4.5以内', '4.5 atMost:以内'],
    ['7.5%以上', '7.5 percent atLeast:以上'],
    ['≧22.5万吨', 'atLeast:≧ 22.5 unit:万吨'],
    ['＞7.5', 'above:＞ 7.5'],
    ['>=7', 'atLeast:>= 7'],
    ['＞=7', 'atLeast:＞= 7'],
    ['⩾7', 'atLeast:⩾ 7'],
    ['≤4.5', 'atMost:≤ 4.5'],
    ['＜5', 'below:＜ 5'],
    ['不低于7%', 'atLeast:不低于 7 percent'],
    ['超过7', 'above:超过 7'],
    ['不超过5', 'atMost:不超过 5'],
    ['大于或等于5', 'atLeast:大于或等于 5'],
    ['控制在4.5%以内', 'atMost:控制在 4.5 percent atMost:以内'],
    ['75%及以上', '75 percent atLeast:及以上'],
    ['[-14]', 'cumulative:[ -14 cumulative:]'],
    ['[-14%]', 'cumulative:[ -14 percent cumulative:]'],
    ['[-14]左右', 'cumulative:[ -14 cumulative:] estimate:左右'],
    ['累计增速[-26.6]%', 'measure:累计增速 cumulative:[ -26.6 cumulative:] unit:%'],
    ['年均增速7%以上', 'measure:年均增速 7 percent atLeast:以上'],
    ['增长7%以上', 'measure:增长 7 percent atLeast:以上'],
    ['增长约7%', 'measure:增长 estimate:约 7 percent'],
    ['预计41.575', 'estimate:预计 41.575'],
    ['全年预计4.56', 'label:全年 estimate:预计 4.56'],
    ['预计全年4.56', 'estimate:预计 label:全年 4.56'],
    ['预计-3.2', 'estimate:预计 -3.2'],
    ['41.575（预计）', '41.575 estimate:（预计）'],
    ['7左右', '7 estimate:左右'],
    ['≈7', 'estimate:≈ 7'],
    ['夏粮0.4748', 'label:夏粮 0.4748'],
    ['夏粮约0.4748', 'label:夏粮 estimate:约 0.4748'],
    ['节约5万吨', 'measure:节约 5 unit:万吨'],
    ['31亿元', '31 unit:亿元'],
    ['31亿元以上（含）', '31 unit:亿元 atLeast:以上 label:（含）'],
    ['500多亿元', '500 above:多 unit:亿元'],
    ['1.2个百分点', '1.2 unit:个百分点'],
    ['7‰', '7 unit:‰'],
    ['百分之7', 'unit:百分之 7'],
    ['12kg', '12 unit:kg'],
    ['12m2', '12 unit:m2'],
    ['0.5吨CO2/万元', '0.5 unit:吨CO2/万元'],
    ['1240.74（区域甲）', '1240.74 label:（区域甲）'],
    ['441.71（21位）', '441.71 label:（21位）'],
    ['5（含5以上）', '5 label:（含5以上）'],
    ['413.2亿元（11.4%）', '413.2 unit:亿元 label:（11.4%）'],
    ['11.1年', '11.1 unit:年'],
    ['第5位', 'label:第 5 unit:位'],
  ])('%s', (text, meaning) => {
    expect(inShort(parseQuantity(text))).toBe(meaning);
    expect(formatQuantity(parseQuantity(text))).toBe(text);
  });
});

describe('a range', () => {
  it.each<[string, string]>([
    ['7-8', '7 - 8'],
    ['7~8%', '7 ~ 8 percent'],
    ['7～8%', '7 ～ 8 percent'],
    ['7%-8%', '7 percent - 8 percent'],
    ['6.5%—7%', '6.5 percent — 7 percent'],
    ['6.5——7', '6.5 —— 7'],
    ['4.5至5', '4.5 至 5'],
    ['-3~-1', '-3 ~ -1'],
    ['-3--1', '-3 - -1'],
    ['[7-8]', 'cumulative:[ 7 - 8 cumulative:]'],
    ['[-16]~[-14]', 'cumulative:[ -16 cumulative:] ~ cumulative:[ -14 cumulative:]'],
    ['增长7%–8%左右', 'measure:增长 7 percent – 8 percent estimate:左右'],
    ['7亿元到8亿元', '7 unit:亿元 到 8 unit:亿元'],
    ['1,000-1,200', '1000 grouped - 1200 grouped'],
  ])('%s', (text, meaning) => {
    expect(inShort(parseQuantity(text))).toBe(meaning);
    expect(formatQuantity(parseQuantity(text))).toBe(text);
  });
});
