import {
  type IndicatorSystem,
  type Period,
  loadSystem,
  nextPlan,
  withPeriod,
} from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { type WorkbookCells, figuresOf, periodFigures, readSubmissions } from '../../table';
import { withEarlier, withFigures } from './carried';
import type { RollOutcome, RollWanted } from './outcome';
import { rollWords } from './words';
import { wordNextPlan } from './wordNextPlan';
import { wordPeriod } from './wordPeriod';

/**
 * Rolls a system forward, with the figures of a workbook where one is given: those of a further
 * period, from any of its sheets, or the bases of the next plan, from its filled table.
 *
 * @param source As far as it is to be looked through: all of its sheets, or the one that is meant.
 */
export function rollForward(
  system: IndicatorSystem,
  wanted: RollWanted,
  source: WorkbookCells | undefined,
  language: Language,
): RollOutcome {
  return wanted.kind === 'period'
    ? toPeriod(system, wanted, source, language)
    : toPlan(system, wanted, source, language);
}

function toPeriod(
  old: IndicatorSystem,
  wanted: Pick<Period, 'year' | 'months'>,
  source: WorkbookCells | undefined,
  language: Language,
): RollOutcome {
  const rolled = withPeriod(old, wanted);
  if (!rolled.ok) return { kind: 'refused', refusal: rolled.problem };
  const { system, period } = rolled;
  if (source === undefined) {
    return { kind: 'rolled', system, said: wordPeriod(system, period, language), notTaken: [] };
  }
  const earlier = withEarlier(system, source, period);
  const figures = periodFigures(source.sheets, system, period);
  const notTaken = [...figures.notTaken, ...earlier.notTaken].map((each) =>
    rollWords[language].notTaken(each),
  );
  const undated = figures.undated.map((each) => rollWords[language].undated(each, period.label));
  if (figures.taken.length === 0) {
    return {
      kind: 'refused',
      refusal: { kind: 'noFigures', label: period.label, notTaken: [...notTaken, ...undated] },
    };
  }
  const loaded = loadSystem(withFigures(earlier.system, figures.taken));
  if (!loaded.ok) {
    const { problems } = loaded;
    return { kind: 'refused', refusal: { kind: 'faulty', system: old.id, problems } };
  }
  return {
    kind: 'rolled',
    system: loaded.value,
    said: wordPeriod(system, period, language, figures, earlier.taken),
    notTaken: [...notTaken, ...undated],
  };
}

function toPlan(
  old: IndicatorSystem,
  { from, to }: { readonly from: number; readonly to: number },
  source: WorkbookCells | undefined,
  language: Language,
): RollOutcome {
  const reported = source === undefined ? old.published : reportedIn(source, old);
  if (reported === undefined) return { kind: 'refused', refusal: { kind: 'noTable' } };
  const label = {
    zh: rollWords.zh.planLabel(old.place, from, to),
    en: rollWords.en.planLabel(old.place, from, to),
  };
  const result = nextPlan(old, { from, to, label }, reported);
  if (!result.ok) return { kind: 'refused', refusal: { kind: 'notNext', from: result.from } };
  const loaded = loadSystem(result.system);
  if (!loaded.ok) {
    const { problems } = loaded;
    return {
      kind: 'refused',
      refusal: { kind: 'faulty', system: result.system.id, problems },
    };
  }
  const said = wordNextPlan(loaded.value, result, source !== undefined, language);
  return { kind: 'rolled', system: loaded.value, said, notTaken: [] };
}

/** The figures of a filled table of the old plan, with periods that only its header has. */
function reportedIn(source: WorkbookCells, old: IndicatorSystem) {
  const own = readSubmissions(source, [old]).filter(({ table }) => table.system !== undefined);
  const [largest] = own.sort((a, b) => b.submission.rows.length - a.submission.rows.length);
  return largest && figuresOf(largest.submission);
}
