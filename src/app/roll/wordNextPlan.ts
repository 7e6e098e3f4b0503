import type { Indicator, IndicatorSystem, NewBase, nextPlan } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { rollWords } from './words';

type Rolled = Extract<ReturnType<typeof nextPlan>, { ok: true }>;

/** What was taken over into the next plan, and what is left to a person. */
export function wordNextPlan(
  { id, title, periods, plan }: IndicatorSystem,
  { bases, open }: Rolled,
  hasSource: boolean,
  language: Language,
): string[] {
  const words = rollWords[language];
  const named = ({ number, name }: Indicator) => `${number} ${name}`;
  const those = (fits: (base: NewBase) => boolean) =>
    bases.filter(({ base }) => fits(base)).map(({ indicator }) => named(indicator));
  const taken = bases.flatMap(({ indicator, base }) =>
    base.kind === 'taken' ? [`${named(indicator)} ${base.text}`] : [],
  );
  const estimates = those((base) => base.kind === 'taken' && !base.final);
  const blank = those(({ kind }) => kind === 'blank');
  const none = those(({ kind }) => kind === 'none');
  const lines = (list: readonly string[], say: () => string) => (list.length === 0 ? [] : [say()]);
  const labels = periods.map((period) => period.label);
  return [
    words.planDone(plan.base, plan.target, labels, id),
    words.basesTaken(plan.base, taken),
    ...lines(estimates, () => words.estimates(estimates)),
    ...lines(blank, () => words.basesBlank(plan.base, blank, hasSource)),
    ...lines(none, () => words.noBase(none)),
    words.open(open.map(named)),
    words.goThrough(title),
  ];
}
