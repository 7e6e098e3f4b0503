import { builtInDrafts } from '../../../seeds/drafts';
import type { IndicatorSystem } from '../../../src/domain/indicator';
import type { Language } from '../../../src/domain/language';
import { type Draft, type DraftTemplate, loadDraft } from '../../../src/report/draft';

export function shippedDraft(language: Language): DraftTemplate {
  const loaded = loadDraft(builtInDrafts[language]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

/** Every indicator with its published cells, or none. */
export function publishedCells(system: IndicatorSystem) {
  return Object.fromEntries(
    system.indicators.map(({ number }) => [number, system.published[number] ?? {}]),
  );
}

export function paragraph({ domains }: Draft, number: number): string {
  const found = domains
    .flatMap(({ indicators }) => indicators)
    .find((indicator) => indicator.number === number);
  if (found === undefined) throw new Error(`no paragraph ${number}`);
  return found.text;
}
