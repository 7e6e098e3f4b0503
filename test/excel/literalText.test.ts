import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalText } from '../../src/excel/literalText';

describe('a string that Excel would take for something else gets an apostrophe', () => {
  const taken = [
    ['a formula', '=A1', '+A1', '@x', '-A1', '-无', ' =1+1', '＝A1'],
    ['an apostrophe that is meant', "'", "'x", "''"],
    ['a number', '1', '-14', '1.5', '1,000', '1e5', ' 5 ', '５００', '.5', '(500)', '1 1/2'],
    ['an amount or percentage', '11.40%', '11.40 %', '¥500', '￥500', '$5', '5€', '％5'],
    ['a date', '1-2', '3/4', '2025-06-30', '2025.6.30', '2025年6月', '6月30日', '2025年6月30日'],
    ['an English date', '5-May', 'May 5', 'March 2020', '1 Jan 2025', 'Jan-20'],
    ['a time', '12:30', '3:20 PM', '下午3时20分', '12:30:05', '3時20分'],
    ['a boolean', 'TRUE', 'false', ' True '],
    ['an error', '#N/A', '#DIV/0!', '#NAME?', '#GETTING_DATA'],
  ];
  for (const [what, ...texts] of taken) {
    it.each(texts)(`${what}: %s`, (text) => {
      expect(literalText(text)).toBe(`'${text}`);
    });
  }
});

describe('a string that stays what it is gets none', () => {
  it.each([
    ...[
      '',
      '-',
      '--',
      '—',
      '——',
      '…',
      '指标名称',
      '500亿元以上',
      '[-14]',
      '7以上',
      '≧22.5万吨',
      '＞7.5',
    ],
    ...[
      '预计41.575',
      '夏粮0.4748',
      '2020年',
      '2020年基数',
      '6月',
      '25～30',
      '1-9月',
      '#1',
      '5 apples',
    ],
    ...[
      '万元/人',
      '%',
      '与经济增长同步',
      'May',
      'maybe 5',
      'e',
      'A1',
      '附件2：《规划》',
      'TRUE 或 FALSE',
    ],
  ])('%s', (text) => {
    expect(literalText(text)).toBe(text);
  });

  it('nothing does in a cell that is formatted as text', () => {
    for (const text of ['=A1', '1-2', 'TRUE', "'x"]) expect(literalText(text, '@')).toBe(text);
  });
});

describe('laws', () => {
  it('every finite number written as text is protected', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(literalText(String(number))).toBe(`'${number}`);
      }),
    );
  });

  it('nothing but a leading apostrophe is ever added', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([text, `'${text}`]).toContain(literalText(text));
      }),
    );
  });
});
