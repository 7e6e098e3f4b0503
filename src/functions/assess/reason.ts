import type { Assessment } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { formulaWords } from '../../table/formulas/words';
import { messageOf } from '../messages';

/**
 * One sentence that says why a row has its status, in the words of the table's own formulas.
 *
 * @param isRateUnclear The target rate in the cell could not be used: see `hasUnclearRate`.
 */
export function reasonOf(
  assessment: Assessment,
  language: Language,
  isRateUnclear: boolean,
): string {
  const words = formulaWords[language];
  const more = moreWords[language];
  const { by, problem, interval, borderline, caveats } = assessment;
  const parts = [
    by === undefined ? '' : words.by[by],
    problem === undefined || isSaid(assessment)
      ? ''
      : messageOf({ is: 'pace', problem }, language).replace(/[。.]$/, ''),
    interval === undefined || !borderline ? '' : more.borderline(interval.low, interval.high),
    ...caveats.map((each) => (each === 'mixedPrices' ? words.mixedPrices : more.provisionalBase)),
    isRateUnclear ? more.rateUnclear : '',
  ];
  return parts.filter((part) => part !== '').join(words.separator);
}

/** Heads over the three columns that are spilled. */
export function headsIn(language: Language): readonly string[] {
  const { status, pace, reason } = formulaWords[language];
  return [status, pace, reason];
}

/** Where a limit or a verdict has decided, that there is no pace is no news. */
function isSaid({ by, problem }: Assessment): boolean {
  const isJudged = by === 'limit' || by === 'lastVerdict' || by === 'verdictShare' || by === 'held';
  return isJudged && (problem === 'noPaceForKind' || problem === 'targetIsFloor');
}

const isOpen = (low: number, high: number): boolean =>
  !Number.isFinite(low) || !Number.isFinite(high);

/** What a formula of the table cannot know, and so has no words for. */
interface MoreWords {
  readonly borderline: (low: number, high: number) => string;
  readonly provisionalBase: string;
  readonly rateUnclear: string;
}

const moreWords: Readonly<Record<Language, MoreWords>> = {
  zh: {
    borderline: (low, high) =>
      isOpen(low, high)
        ? '临界，所列小数位太少，舍入使结果不定'
        : `临界，舍入区间 ${low.toFixed(2)}～${high.toFixed(2)}`,
    provisionalBase: '缺基数，以首期数代替',
    rateUnclear: '目标增速是年均还是累计无法判断，未采用；累计的请写成 [-14]',
  },
  en: {
    borderline: (low, high) =>
      isOpen(low, high)
        ? 'borderline: too few decimals are shown to be sure'
        : `borderline, R may be ${low.toFixed(2)} to ${high.toFixed(2)}`,
    provisionalBase: 'the first figure stands in for a missing base',
    rateUnclear:
      'the target rate may be yearly or accumulated and was not used; write [-14] for the latter',
  },
};
