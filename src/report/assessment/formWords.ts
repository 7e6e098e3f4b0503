import type { Language } from '../../domain/language';
import type { RowTexts } from './wordRow';

/** Heads and headings of an assessment's printed forms. */
export interface FormWords {
  readonly heads: Readonly<Record<keyof RowTexts, string>>;
  readonly basis: (asOf: string, year: string | undefined, profile: string) => string;
  readonly total: (count: number, attributes: string) => string;
  readonly separator: string;
  readonly colon: string;
  /** Under a table of rows. */
  readonly note: string;
  readonly statusTable: string;
  readonly completionTable: string;
  readonly unitTable: string;
  readonly completionHeads: readonly [name: string, count: string, attribute: string, list: string];
  readonly unitHeads: { readonly unit: string; readonly count: string };
  readonly all: string;
  readonly counted: (count: number, name: string) => string;
  readonly chart: string;
}

export const formWords: Readonly<Record<Language, FormWords>> = {
  zh: {
    heads: {
      number: '序号',
      name: '指标',
      unit: '单位',
      attribute: '属性',
      responsible: '责任单位',
      base: '基数',
      required: '时序应达',
      actual: '实际',
      target: '目标',
      pace: '进度R',
      interval: 'R舍入区间',
      status: '测算评价',
      borderline: '临界',
      published: '公布评价',
      agreement: '比较',
      completion: '完成预判',
      forecast: '期末推算',
      needed: '后续每年需',
      reason: '依据',
    },
    basis: (asOf, year, profile) =>
      `评估时点${asOf}${year === undefined ? '' : `，以${year}数据为准`}；口径：${profile}`,
    total: (count, attributes) => `共${count}项${attributes === '' ? '' : `：${attributes}`}`,
    separator: '，',
    colon: '：',
    note: '进度R为已完成进度与时序进度之比，1为与时序同步；增速类指标以基期为100的指数列示。',
    statusTable: '指标评价表',
    completionTable: '规划指标预测可完成情况',
    unitTable: '按责任单位',
    completionHeads: ['分类', '项数', '属性', '指标'],
    unitHeads: { unit: '责任单位', count: '指标数' },
    all: '总计',
    counted: (count, name) => `${count}项${name}`,
    chart: '各项指标进度',
  },
  en: {
    heads: {
      number: 'No',
      name: 'Indicator',
      unit: 'Unit',
      attribute: 'Attribute',
      responsible: 'Responsible',
      base: 'Base',
      required: 'On schedule',
      actual: 'Actual',
      target: 'Target',
      pace: 'Pace R',
      interval: 'R with rounding',
      status: 'Computed',
      borderline: 'Borderline',
      published: 'Published',
      agreement: 'Comparison',
      completion: 'Outlook',
      forecast: 'At present pace',
      needed: 'Needed a year',
      reason: 'Grounds',
    },
    basis: (asOf, year, profile) =>
      `As of ${asOf}${year === undefined ? '' : `, on the figures of ${year}`}; profile: ${profile}`,
    total: (count, attributes) =>
      `Indicators: ${count}${attributes === '' ? '' : ` (${attributes})`}`,
    separator: ', ',
    colon: ': ',
    note: 'Pace R is the part of the way done over the part of the time passed: 1 is on schedule. Growth is shown as an index, base 100.',
    statusTable: 'Status of the indicators',
    completionTable: 'Outlook on completion',
    unitTable: 'By responsible unit',
    completionHeads: ['Class', 'Count', 'Attribute', 'Indicators'],
    unitHeads: { unit: 'Responsible unit', count: 'Indicators' },
    all: 'Total',
    counted: (count, name) => `${count} ${name}`,
    chart: 'Progress of the indicators',
  },
};
