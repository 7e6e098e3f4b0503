import { expect, it } from 'vitest';
import {
  type Bound,
  bound,
  decimals,
  type Figure,
  isCumulative,
  isEstimate,
  numericValue,
  parseQuantity,
  unitOf,
} from '../../../src/domain/quantity';

function figure(text: string): Figure {
  const quantity = parseQuantity(text);
  if (quantity.kind !== 'figure') throw new Error(`${text} is no figure`);
  return quantity;
}

it.each<[string, Bound | null]>([
  ['500亿元以上', 'atLeast'],
  ['≧5', 'atLeast'],
  ['＞7.5', 'above'],
  ['4.5以内', 'atMost'],
  ['不超过5', 'atMost'],
  ['低于5', 'below'],
  ['7', null],
  ['预计7', null],
  ['控制在4.5以内', 'atMost'],
  ['控制在5以上', 'atLeast'],
  ['控制在5', 'atMost'],
])('%s is bounded: %s', (text, expected) => {
  expect(bound(figure(text))).toBe(expected);
});

it.each<[string, boolean]>([
  ['[-14]', true],
  ['累计增速[-26.6]%', true],
  ['累计下降14%', true],
  ['年均增速7%', false],
  ['-14', false],
])('%s is cumulative: %s', (text, expected) => {
  expect(isCumulative(figure(text))).toBe(expected);
});

it.each<[string, boolean]>([
  ['预计41.575', true],
  ['全年预计4.56', true],
  ['约7', true],
  ['7左右', true],
  ['41.575（预计）', true],
  ['夏粮0.4748', false],
])('%s is an estimate: %s', (text, expected) => {
  expect(isEstimate(figure(text))).toBe(expected);
});

it.each<[string, string | null]>([
  ['500亿元以上', '亿元'],
  ['11.40%', '%'],
  ['[-26.6]%', '%'],
  ['百分之7', '%'],
  ['7个百分点', '个百分点'],
  ['9.75万元/人', '万元/人'],
  ['7以上', null],
  ['5亿元，', '亿元'],
  ['夏粮0.4748', null],
])('the unit of %s is %s', (text, expected) => {
  expect(unitOf(figure(text))).toBe(expected);
});

it.each<[string, number, number]>([
  ['11.40%', 11.4, 2],
  ['[-14]', -14, 0],
  ['预计41.575', 41.575, 3],
  ['1,234.50', 1234.5, 2],
  ['.5', 0.5, 1],
  ['下降14%', 14, 0],
])('%s shows the number %d with %i decimals', (text, value, count) => {
  expect(numericValue(figure(text))).toBe(value);
  expect(decimals(figure(text))).toBe(count);
});
