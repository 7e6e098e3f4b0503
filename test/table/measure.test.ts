import { describe, expect, it } from 'vitest';
import { lineCount, textWidth } from '../../src/table/measure';

describe('the room that a text takes', () => {
  it.each([
    ['', 0],
    ['GDP', 3],
    ['地区生产总值', 12],
    ['≧500亿元', 9],
    ['每千人口拥有0-3岁婴幼儿托位数', 29],
    ['Ⅲ类', 4],
  ])('of %s is %i half-width characters', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it.each([
    ['', 10, 1],
    ['完成省定目标', 12, 1],
    ['未完成当年目标', 12, 2],
    ['市生态环境局咸安分局', 12, 2],
    ['数字经济核心产业增加值占GDP比重', 22, 2],
    ['Internationalization', 8, 3],
  ])('%s takes, in %i characters, %i lines', (text, characters, lines) => {
    expect(lineCount(text, characters)).toBe(lines);
  });
});
