import type { Agreement, Caveat, Completion, PaceProblem, Rule } from '../../domain/assessment';
import type { Language } from '../../domain/language';

/** What an assessment says in every form that it takes. */
export interface AssessmentWords {
  readonly by: Readonly<Record<Rule['by'], string>>;
  readonly problem: Readonly<Record<PaceProblem, string>>;
  readonly completion: Readonly<Record<Completion, string>>;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly caveat: Readonly<Record<Caveat, string>>;
  /** A person decided otherwise, and why. */
  readonly override: (decided: string, computed: string, reason: string, by: string) => string;
  readonly borderline: string;
  readonly interval: (low: string, high: string) => string;
  /** Rounding leaves everything open. */
  readonly open: string;
  readonly points: string;
  /** A year of the plan, as people write it. */
  readonly year: (year: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly separator: string;
  readonly listSeparator: string;
}

export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  zh: {
    by: {
      held: '现已达到目标值',
      pace: '按进度R评价',
      growthRatio: '按实际增速与所需增速之比评价',
      reach: '按现有速度推算到期末评价',
      limit: '按是否保持在目标内评价',
      lastVerdict: '按最近一次考核结论评价',
      verdictShare: '按各期考核结论评价',
      noData: '无法测算，按口径归类',
    },
    problem: {
      noData: '表中没有可用的数据',
      estimateOnly: '只有预计数',
      boundOnly: '只有上下限或区间，没有确数',
      partOnly: '只有部分数，不是全部',
      otherMeasure: '数与本栏口径不同',
      unitDiffers: '单位与本指标不同',
      unreadable: '数读不出来',
      noTarget: '没有可计算的目标值',
      noBase: '没有基数',
      zeroBase: '基数为零',
      negativeBase: '基数为负',
      mixedSigns: '基数、目标值与现值正负不一',
      targetIsFloor: '目标是应保持的水平，没有进度',
      noPaceForKind: '这类目标只有完成与未完成，没有进度',
      noReference: '没有经济增长数据可比',
      mixedPrices: '现价增速不能与可比价经济增长比较',
      referenceNotGrowing: '经济没有增长，无法比较',
      notStarted: '规划期内还没有完整年度',
      seriesIsARate: '该口径不适用于本身是增速的指标',
      outOfRange: '数值超出可计算范围',
    },
    completion: {
      achieved: '已提前完成',
      onCourse: '可顺利完成',
      effort: '需力争完成',
      undetermined: '无法预判',
    },
    agreement: {
      agrees: '一致',
      computedBetter: '测算高于公布',
      computedWorse: '测算低于公布',
      notComputed: '无法测算',
      notPublished: '未公布',
    },
    caveat: {
      provisionalBase: '缺基数，以首期数代替',
      mixedPrices: '现价增速与可比价经济增长相比，仅供参考',
    },
    override: (decided, computed, reason, by) =>
      `人工评定为${decided}（测算为${computed}）：${reason}（${by}）`,
    borderline: '临界',
    interval: (low, high) => `${low}～${high}`,
    open: '小数位太少，舍入使结果不定',
    points: '个百分点',
    year: (year) => `${year}年`,
    span: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
    separator: '；',
    listSeparator: '、',
  },
  en: {
    by: {
      held: 'the target level is held now',
      pace: 'by pace R',
      growthRatio: 'by the ratio of actual to required growth',
      reach: 'by the level expected at the end of the plan',
      limit: 'by whether the target is kept',
      lastVerdict: 'by the last verdict',
      verdictShare: 'by the verdicts so far',
      noData: 'not computable; classed as the profile says',
    },
    problem: {
      noData: 'the table has no usable figure',
      estimateOnly: 'there is only an estimate',
      boundOnly: 'there is only a bound or a range',
      partOnly: 'there is only a part of the whole',
      otherMeasure: 'the figure is of another measure than its column',
      unitDiffers: 'the figure is in another unit',
      unreadable: 'the figure cannot be read',
      noTarget: 'there is no target in numbers',
      noBase: 'there is no base',
      zeroBase: 'the base is zero',
      negativeBase: 'the base is negative',
      mixedSigns: 'base, target and current value differ in sign',
      targetIsFloor: 'the target is a level to keep, which has no pace',
      noPaceForKind: 'such a target is met or not met; it has no pace',
      noReference: 'there is no economic growth to compare with',
      mixedPrices: 'growth at current prices is not compared with growth at constant prices',
      referenceNotGrowing: 'the economy has not grown',
      notStarted: 'the plan has no full year yet',
      seriesIsARate: 'the profile is not for series that are rates themselves',
      outOfRange: 'the figures are out of the range that can be computed',
    },
    completion: {
      achieved: 'Achieved early',
      onCourse: 'On course',
      effort: 'Needs effort',
      undetermined: 'Undetermined',
    },
    agreement: {
      agrees: 'Agrees',
      computedBetter: 'Computed is better',
      computedWorse: 'Computed is worse',
      notComputed: 'Not computable',
      notPublished: 'Not published',
    },
    caveat: {
      provisionalBase: 'the first figure stands in for a missing base',
      mixedPrices: 'growth at current prices against economic growth at constant prices',
    },
    override: (decided, computed, reason, by) =>
      `decided as “${decided}” (computed: “${computed}”): ${reason} (${by})`,
    borderline: 'borderline',
    interval: (low, high) => `${low} to ${high}`,
    open: 'too few decimals to be sure',
    points: ' percentage points',
    year: (year) => String(year),
    span: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    separator: '; ',
    listSeparator: ', ',
  },
};
