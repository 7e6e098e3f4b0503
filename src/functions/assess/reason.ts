import type { Assessment, Caveat } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { messageOf } from '../messages';

/** One sentence that says why a row has its status. */
export function reasonOf(assessment: Assessment, language: Language): string {
  const words = language === 'zh' ? zh : en;
  const { by, problem, interval, borderline, caveats } = assessment;
  const parts = [
    by === undefined ? '' : words.by[by],
    problem === undefined || isSaid(assessment)
      ? ''
      : messageOf({ is: 'pace', problem }, language).replace(/[。.]$/, ''),
    interval === undefined || !borderline ? '' : words.borderline(interval.low, interval.high),
    ...caveats.map((caveat) => words.caveats[caveat]),
  ];
  return parts.filter((part) => part !== '').join(words.separator);
}

/** Where a limit or a verdict has decided, that there is no pace is no news. */
function isSaid({ by, problem }: Assessment): boolean {
  const isJudged = by === 'limit' || by === 'lastVerdict' || by === 'verdictShare' || by === 'held';
  return isJudged && (problem === 'noPaceForKind' || problem === 'targetIsFloor');
}

interface Words {
  readonly separator: string;
  readonly heads: readonly [status: string, pace: string, reason: string];
  readonly by: Readonly<Record<NonNullable<Assessment['by']>, string>>;
  readonly borderline: (low: number, high: number) => string;
  readonly caveats: Readonly<Record<Caveat, string>>;
}

const shown = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(2) : String(value);

const zh: Words = {
  separator: '；',
  heads: ['评价', 'R', '说明'],
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
  borderline: (low, high) => `临界，舍入区间 ${shown(low)}～${shown(high)}`,
  caveats: {
    provisionalBase: '缺基数，以首期数代替',
    mixedPrices: '现价增速与不变价经济增长相比',
  },
};

const en: Words = {
  separator: '; ',
  heads: ['Status', 'R', 'Reason'],
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
  borderline: (low, high) => `borderline, R may be ${shown(low)} to ${shown(high)}`,
  caveats: {
    provisionalBase: 'the first figure stands in for a missing base',
    mixedPrices: 'growth at current prices against economic growth at constant prices',
  },
};

/** Heads over the three columns that are spilled. */
export function headsIn(language: Language): readonly string[] {
  return (language === 'zh' ? zh : en).heads;
}
