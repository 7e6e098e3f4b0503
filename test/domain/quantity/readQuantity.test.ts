import { describe, expect, it } from 'vitest';
import { type FormFault, formatQuantity, parseQuantity, type Quantity, readQuantity, vocabularyWith } from '../../../src/domain/quantity';
import { twoStatements } from './paperTexts';

/** One line for a quantity: `digits` with its words, each as kind:text. */
function inShort(quantity: Quantity): string {
  if (quantity.kind === 'range') return `${inShort(quantity.low)} ${quantity.separator} ${inShort(quantity.high)}`;
  if (quantity.kind === 'token') return quantity.meaning;
  if (quantity.kind === 'unreadable') return quantity.problem;
  if (quantity.kind === 'blank') return 'blank';
  const words = (side: typeof quantity.before) => side.map(({ kind, text }) => `${kind}:${text}`);
  const number = quantity.digits + (quantity.grouped ? ' grouped' : '') + (quantity.percent ? ' percent' : '');
  return [...words(quantity.before), number, ...words(quantity.after)].join(' ');
}

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

describe('a careless form is read, and said to be one', () => {
  it.each<[string, string, FormFault[]]>([
    ['１２．５', '12.5', ['fullWidth']],
    ['７５％', '75%', ['fullWidth']],
    ['５ｋｇ', '5kg', ['fullWidth']],
    ['１２。５', '12.5', ['fullWidth', 'chineseFullStop']],
    ['12。5', '12.5', ['chineseFullStop']],
    [' 12.5 ', '12.5', ['spaces']],
    ['\u00a012.5\u3000亿元\u200b', '12.5亿元', ['spaces']],
    ['12\u200b5', '125', ['spaces']],
    ['12.5\n亿元', '12.5亿元', ['spaces']],
    ['75 %', '75%', ['spaces']],
    ['7 - 8', '7-8', ['spaces']],
    ['1，234.5', '1,234.5', ['thousandsSeparator']],
    ["1'234", '1,234', ['thousandsSeparator']],
    ['1\u2019234\u2019567', '1,234,567', ['thousandsSeparator']],
    ['1 234 567', '1,234,567', ['thousandsSeparator']],
    ['1\u00a0234', '1,234', ['thousandsSeparator']],
    ['−3.2', '-3.2', ['minusSign']],
    ['–3.2', '-3.2', ['minusSign']],
    ['－3.2', '-3.2', ['minusSign']],
    ['﹣3.2', '-3.2', ['minusSign']],
    ['—3.2', '-3.2', ['minusSign']],
    ['负3.2', '-3.2', ['minusSign']],
    ['- 3.2', '-3.2', ['spaces']],
    ['［-14］', '[-14]', ['bracket']],
    ['【－14】', '[-14]', ['bracket', 'minusSign']],
    ['〔-14〕', '[-14]', ['bracket']],
    ['＋3.2', '+3.2', ['fullWidth']],
    ['万元／人', '万元／人', []],
    ['3万元／人', '3万元/人', ['fullWidth']],
    ['无 半年数据', '无半年数据', ['spaces']],
    ['Ｎ／Ａ', 'N/A', ['fullWidth']],
    ['  ', '', ['spaces']],
  ])('%j is %j', (text, plain, faults) => {
    const reading = readQuantity(text);
    expect({ plain: reading.plain, faults: [...reading.faults].sort() }).toEqual({ plain, faults: [...faults].sort() });
  });
});

describe('what is not surely one number is kept as typed', () => {
  it.each([
    '12.3.4', '1,23', '12,5', '1,2345', '0,123', '12 5', '7 -8', '5-', '5.', '5,', '5~', '5至', '~5',
    '12.5+', '5/8', '5*', '5:30', '±5', '正负5', '--5', '+-5', '5½', '①5', '十5', '5七',
    // dates and times
    '2023-5-1', '2023/5', '2023-5', '2023-05', '3月5日', '2023年', '2023年5月', '5月', '1-6月', '2021-2025年', '2023H1',
    // leading zeros, scientific notation
    '007', '00.5', '1E+05', '1e5', '1.5E3',
    // brackets that could say minus, cumulative, or nothing
    '(14)', '（14）', '12（3）4', '5（3', '(-14)', '（约14）', '[14', '14]', '[[14]]', '-[14]', '负[14]', '14[万吨]', '夏]14', '34[，',
    // names with a number in them
    'CO2', 'PM2.5', 'CO2 350', 'GDP 350',
    '夏粮—5', '-3——1', '7%-8', '9000万-1亿', '降至5%，增长3%', '1.2万亿3千万', '=5', '=A1+5', '-预计5', '7%%',
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

  it.each(['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#n/a', ' #REF! ', '####', 'Err:502'])(
    '%s is an error of the cell',
    (text) => {
      expect(parseQuantity(text)).toEqual({ kind: 'unreadable', text, problem: 'cellError' });
    },
  );

  it.each(['待定', '十五', 'abc', '？', '。', '以上', '[]', '%', '[-]'])('%s is no known word', (text) => {
    expect(inShort(parseQuantity(text))).toBe('unknownWord');
  });
});

describe('words that stand for a figure', () => {
  it.each<[string, string]>([
    ['—', 'missing'], ['-', 'missing'], ['–', 'missing'], ['－', 'missing'], ['/', 'missing'], ['无', 'missing'],
    ['无数据', 'missing'], ['暂无数据', 'missing'], ['无半年数据', 'missing'], ['未统计', 'missing'], ['N/A', 'missing'],
    ['完成当年目标', 'met'], ['完成半年目标', 'met'], ['未完成当年目标', 'notMet'], ['未完成半年目标', 'notMet'],
    ['省定指标未下达', 'notIssued'], ['完成省定目标', 'superior'], ['完成上级下达目标', 'superior'],
    ['与经济增长同步', 'withGrowth'], ['与经济增长基本同步', 'withGrowth'], ['各年度视情提出', 'yearly'],
    ['', 'blank'],
  ])('%s: %s', (text, meaning) => {
    expect(inShort(parseQuantity(text))).toBe(meaning);
  });

  it('come from the system too, and override the standard ones', () => {
    const vocabulary = vocabularyWith([['另行公布', 'missing'], ['100%达标', 'met'], ['无', 'met']]);
    expect(inShort(parseQuantity('另行公布', vocabulary))).toBe('missing');
    expect(inShort(parseQuantity('１００％达标', vocabulary))).toBe('met');
    expect(inShort(parseQuantity('无', vocabulary))).toBe('met');
    expect(inShort(parseQuantity('7以上', vocabulary))).toBe('7 atLeast:以上');
    expect(inShort(parseQuantity('另行公布'))).toBe('unknownWord');
  });

  it('are found behind a careless form of their number', () => {
    const vocabulary = vocabularyWith([['-5', 'missing']]);
    expect(readQuantity('−5', vocabulary)).toEqual({
      quantity: { kind: 'token', text: '-5', meaning: 'missing' },
      plain: '-5',
      faults: ['minusSign'],
    });
  });
});
