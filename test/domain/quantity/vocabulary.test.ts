import { describe, expect, it } from 'vitest';
import { parseQuantity, readQuantity, vocabularyWith } from '../../../src/domain/quantity';
import { inShort } from './inShort';

describe('words that stand for a figure', () => {
  it.each<[string, string]>([
    ['—', 'missing'],
    ['-', 'missing'],
    ['–', 'missing'],
    ['－', 'missing'],
    ['/', 'missing'],
    ['无', 'missing'],
    ['无数据', 'missing'],
    ['暂无数据', 'missing'],
    ['无半年数据', 'missing'],
    ['未统计', 'missing'],
    ['N/A', 'missing'],
    ['完成当年目标', 'met'],
    ['完成半年目标', 'met'],
    ['未完成当年目标', 'notMet'],
    ['未完成半年目标', 'notMet'],
    ['省定指标未下达', 'notIssued'],
    ['完成省定目标', 'superior'],
    ['完成上级下达目标', 'superior'],
    ['与经济增长同步', 'withGrowth'],
    ['与经济增长基本同步', 'withGrowth'],
    ['各年度视情提出', 'yearly'],
    ['', 'blank'],
  ])('%s: %s', (text, meaning) => {
    expect(inShort(parseQuantity(text))).toBe(meaning);
  });

  it('come from the system too, and override the standard ones', () => {
    const vocabulary = vocabularyWith([
      ['另行公布', 'missing'],
      ['100%达标', 'met'],
      ['无', 'met'],
    ]);
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
