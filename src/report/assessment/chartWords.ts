import type { Language } from '../../domain/language';
import type { RowTexts, RowWords } from './wordRow';

/** What stands in the picture of all rows. */
export interface ChartWords {
  readonly title: string;
  readonly key: string;
  readonly base: string;
  readonly target: string;
  readonly pace: string;
  /** The levels of a row, those that are there. */
  readonly levels: (row: RowWords) => string;
}

const levels =
  (index: string, names: readonly (readonly [keyof RowTexts, string])[]) =>
  (row: RowWords): string => {
    const said = names.flatMap(([key, name]) => (row[key] === '' ? [] : `${name} ${row[key]}`));
    return said.length === 0 ? '' : said.join(' · ') + (row.isIndex ? index : '');
  };

export const chartWords: Readonly<Record<Language, ChartWords>> = {
  zh: {
    title: '各项指标进度：由基数到目标',
    key: '条形为实际完成部分（斜线为滞后），▼ 为时序应达，粗线为目标，细线为舍入区间；箭头表示超出图幅',
    base: '基数',
    target: '目标',
    pace: '评价与进度 R（舍入区间）',
    levels: levels('（指数）', [
      ['base', '基数'],
      ['required', '应达'],
      ['actual', '实际'],
      ['target', '目标'],
    ]),
  },
  en: {
    title: 'Progress of the indicators, from base to target',
    key: 'Bar: part of the way done (hatched: behind); ▼ on schedule; thick line: target; thin line: rounding; arrow: out of sight',
    base: 'Base',
    target: 'Target',
    pace: 'Status, pace R (with rounding)',
    levels: levels(' (index)', [
      ['base', 'base'],
      ['required', 'on schedule'],
      ['actual', 'actual'],
      ['target', 'target'],
    ]),
  },
};
