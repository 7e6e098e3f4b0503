import type { Assessment, Caveat } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { messageOf } from '../messages';

/**
 * One sentence that says why a row has its status.
 *
 * @param isRateUnclear The target rate in the cell could not be used: see `hasUnclearRate`.
 */
export function reasonOf(
  assessment: Assessment,
  language: Language,
  isRateUnclear: boolean,
): string {
  const words = language === 'zh' ? zh : en;
  const { by, problem, interval, borderline, caveats } = assessment;
  const parts = [
    by === undefined ? '' : words.by[by],
    problem === undefined || isSaid(assessment)
      ? ''
      : messageOf({ is: 'pace', problem }, language).replace(/[。.]$/, ''),
    interval === undefined || !borderline ? '' : words.borderline(interval.low, interval.high),
    ...caveats.map((caveat) => words.caveats[caveat]),
    isRateUnclear ? words.rateUnclear : '',
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
  readonly rateUnclear: string;
}

const isOpen = (low: number, high: number): boolean =>
  !Number.isFinite(low) || !Number.isFinite(high);

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
  borderline: (low, high) =>
    isOpen(low, high)
      ? '临界，所列小数位太少，舍入使结果不定'
      : `临界，舍入区间 ${low.toFixed(2)}～${high.toFixed(2)}`,
  caveats: {
    provisionalBase: '缺基数，以首期数代替',
    mixedPrices: '现价增速与不变价经济增长相比',
  },
  rateUnclear: '目标增速是年均还是累计无法判断，未采用；累计的请写成 [-14]',
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
  borderline: (low, high) =>
    isOpen(low, high)
      ? 'borderline: too few decimals are shown to be sure'
      : `borderline, R may be ${low.toFixed(2)} to ${high.toFixed(2)}`,
  caveats: {
    provisionalBase: 'the first figure stands in for a missing base',
    mixedPrices: 'growth at current prices against economic growth at constant prices',
  },
  rateUnclear:
    'the target rate may be yearly or accumulated and was not used; write [-14] for the latter',
};

/** Heads over the three columns that are spilled. */
export function headsIn(language: Language): readonly string[] {
  return (language === 'zh' ? zh : en).heads;
}
