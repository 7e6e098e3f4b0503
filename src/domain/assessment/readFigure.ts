import {
  type Figure,
  bound,
  decimals,
  isCumulative,
  isEstimate,
  numericValue,
  unitOf,
} from '../quantity';
import type { DataProblem, Displayed, PeriodRate } from './input';
import type { Parse } from './parser';

/** Words of change that turn the sign: 下降3% is a rate of −3 %. */
const fall = /下降|降低|减少|降幅|节约/;

const measureWords = ({ before, after }: Figure): string =>
  [...before, ...after]
    .filter(({ kind }) => kind === 'measure')
    .map(({ text }) => text)
    .join('');

/** The figure of a cell, if it is a plain fact that can be computed with. */
function readFigure(text: string | undefined, parse: Parse): Figure | DataProblem {
  const quantity = parse(text);
  if (quantity.kind === 'blank' || quantity.kind === 'token') return 'noData';
  if (quantity.kind === 'unreadable') return 'unreadable';
  if (quantity.kind === 'range') return 'boundOnly';
  if (isEstimate(quantity)) return 'estimateOnly';
  if ([...quantity.before, ...quantity.after].some(({ kind }) => kind === 'label'))
    return 'partOnly';
  return bound(quantity) === null ? quantity : 'boundOnly';
}

/** The level in a cell, in the indicator's own unit; a share stays in percent. */
export function readLevel(
  text: string | undefined,
  unit: string,
  parse: Parse,
): Displayed | DataProblem {
  const figure = readFigure(text, parse);
  return typeof figure === 'string' ? figure : levelIn(figure, unit);
}

export function levelIn(figure: Figure, unit: string): Displayed | DataProblem {
  if (isCumulative(figure) || measureWords(figure) !== '') return 'otherMeasure';
  const own = unitOf(figure);
  if (own !== null && own !== unit) return 'unitDiffers';
  return { value: numericValue(figure), decimals: decimals(figure) };
}

/** The yearly rate in a cell, as a fraction. Rates are written in percent, with the sign or without. */
export function readRate(
  text: string | undefined,
  years: number,
  parse: Parse,
): PeriodRate | DataProblem {
  const figure = readFigure(text, parse);
  if (typeof figure === 'string') return figure;
  if (isCumulative(figure)) return 'otherMeasure';
  const rate = rateIn(figure);
  return typeof rate === 'string' ? rate : { ...rate, years };
}

export function rateIn(figure: Figure): Displayed | DataProblem {
  const unit = unitOf(figure);
  if (unit !== null && unit !== '%') return 'unitDiffers';
  const percent = numericValue(figure);
  const sign = percent > 0 && fall.test(measureWords(figure)) ? -1 : 1;
  return { value: (sign * percent) / 100, decimals: decimals(figure) + 2 };
}

/** The figure is a rate of change in words: 增长7%以上, 年均增速7%. */
export const namesRate = (figure: Figure): boolean => measureWords(figure) !== '';
