import { WorkbookFailure } from '../../app';
import { readOpenWorkbook } from '../../app/assess';
import { type RollOutcome, type RollWanted, rollForward } from '../../app/roll';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { AssessedWorkbook } from '../services';

/** Where the figures of the new period, or the bases of the new plan, come from. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'sheet'; readonly name: string };

/** What rolling a system forward would change; nothing is written. */
export async function lookAhead(
  port: Pick<AssessedWorkbook, 'readLive'>,
  system: IndicatorSystem,
  wanted: RollWanted,
  source: Source,
  language: Language,
): Promise<RollOutcome | { readonly kind: 'failed'; readonly failure: WorkbookFailure }> {
  if (source.kind === 'none') return rollForward(system, wanted, undefined, language);
  try {
    const cells = await readOpenWorkbook(port);
    const sheets =
      source.kind === 'workbook'
        ? cells.sheets
        : cells.sheets.filter(({ name }) => name === source.name);
    return rollForward(system, wanted, { ...cells, sheets }, language);
  } catch (error) {
    if (error instanceof WorkbookFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}
