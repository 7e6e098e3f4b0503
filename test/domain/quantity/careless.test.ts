import { describe, expect, it } from 'vitest';
import { type FormFault, readQuantity } from '../../../src/domain/quantity';

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
    expect({ plain: reading.plain, faults: [...reading.faults].sort() }).toEqual({
      plain,
      faults: [...faults].sort(),
    });
  });
});
