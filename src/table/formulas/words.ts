import type { Rule } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import type { ProblemWord } from './problemWord';

/** What the computed columns say. None of their heads is a word that a table's own column has. */
export interface FormulaWords {
  readonly note: string;
  readonly base: string;
  readonly target: string;
  readonly figure: (period: string) => string;
  readonly growth: (period: string) => string;
  readonly average: (from: number, to: number) => string;
  readonly status: string;
  readonly pace: string;
  readonly reason: string;
  readonly separator: string;
  readonly by: Readonly<Record<Rule['by'], string>>;
  readonly mixedPrices: string;
  readonly problems: Readonly<Record<ProblemWord, string>>;
  /** Shown behind a number that is a change of a share. */
  readonly points: string;
}

export const formulaWords: Readonly<Record<Language, FormulaWords>> = {
  zh: {
    note: '以下各列由公式测算，供参考，不是上报数据',
    base: '测算用基数',
    target: '测算用目标',
    figure: (period) => `${period}测算用数`,
    growth: (period) => `${period}测算增速（现价）或增减`,
    average: (from, to) => `${from}—${to}测算年均（水平法）`,
    status: '建议评价',
    pace: '进度R',
    reason: '评价依据',
    separator: '；',
    by: {
      held: '现已达到目标值',
      pace: '按进度 R 评价',
      growthRatio: '按实际增速与所需增速之比评价',
      reach: '按现有速度推算到期末评价',
      limit: '按是否达到目标评价',
      lastVerdict: '按最近一次考核结论评价',
      verdictShare: '按各期考核结论评价',
      noData: '无法计算，按口径归类',
    },
    mixedPrices: '现价增速与不变价经济增长相比',
    problems: {
      noTarget: '没有可计算的目标值',
      noFigure: '没有可计算的实际数',
      noBase: '没有基数',
      zeroBase: '基数为 0',
      signs: '基数、目标值或现值的正负不能计算',
      keeps: '目标是应保持的水平，没有进度',
      noPace: '这类目标只有达到与未达到，没有进度',
      noReference: '没有经济增长数据可比较',
      mixedPrices: '现价增速不能与不变价经济增长比较',
      referenceNotGrowing: '经济没有增长，无法比较',
      notStarted: '表中没有规划期内的完整年度',
      rateSeries: '该口径不适用于本身是增速的指标',
      outOfRange: '数值超出可计算范围',
    },
    points: '个百分点',
  },
  en: {
    note: 'The columns below are computed by formulas, for reference; they are not reported figures',
    base: 'Base used',
    target: 'Target used',
    figure: (period) => `${period}: figure used`,
    growth: (period) => `${period}: computed growth (current prices) or change`,
    average: (from, to) => `${from}–${to}: computed average a year`,
    status: 'Suggested status',
    pace: 'Pace R',
    reason: 'Grounds',
    separator: '; ',
    by: {
      held: 'The target level is held now',
      pace: 'By pace R',
      growthRatio: 'By the ratio of actual to required growth',
      reach: 'By the level expected at the end of the plan',
      limit: 'By whether the target is met',
      lastVerdict: 'By the last yearly verdict',
      verdictShare: 'By the yearly verdicts',
      noData: 'Not computable; classed as the profile says',
    },
    mixedPrices: 'growth at current prices against economic growth at constant prices',
    problems: {
      noTarget: 'no target in numbers',
      noFigure: 'no figure to compute with',
      noBase: 'no base',
      zeroBase: 'the base is 0',
      signs: 'the signs of base, target or current value rule it out',
      keeps: 'the target is a level to keep, which has no pace',
      noPace: 'such a target is met or not met; it has no pace',
      noReference: 'no economic growth to compare with',
      mixedPrices: 'growth at current prices is not compared with growth at constant prices',
      referenceNotGrowing: 'the economy has not grown',
      notStarted: 'the table has no full year of the plan',
      rateSeries: 'this profile is not for series that are rates themselves',
      outOfRange: 'out of the range that can be computed',
    },
    points: ' points',
  },
};
