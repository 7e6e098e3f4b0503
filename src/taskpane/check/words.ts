import type { CheckedTable, LiveFinding } from '../../app/watch/watch';
import { type IndicatorSystem, columnId } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Finding } from '../../domain/validation';
import { type FindingWords, wordFinding } from '../../report/findings';

/** Findings stay the same objects from check to check as long as nothing near them changes. */
const known: Readonly<Record<Language, WeakMap<Finding, FindingWords>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

export function wordsOf(
  { finding }: LiveFinding,
  { system }: CheckedTable,
  language: Language,
): FindingWords {
  const words = known[language].get(finding) ?? wordFinding(finding, system, language);
  known[language].set(finding, words);
  return words;
}

/** `3 规模以上工业增加值`; empty for what belongs to no row. */
export function indicatorName(system: IndicatorSystem, number: number | undefined): string {
  if (number === undefined) return '';
  const name = system.indicators.find((indicator) => indicator.number === number)?.name ?? '';
  return `${number} ${name}`.trim();
}

export function columnName(system: IndicatorSystem, column: string | undefined): string {
  return system.columns.find((each) => columnId(each) === column)?.head.join('') ?? '';
}
