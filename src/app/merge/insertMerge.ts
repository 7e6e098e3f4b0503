import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { defaultTableOptions } from '../../table';
import type { InsertRequest } from '../insertTable';
import type { Merge } from './merged';
import { withAccounts } from './plan';

/** The merged table as it is put into the open workbook: on a sheet of its own, with the sheets that account for it. */
export function mergeRequest(
  merge: Merge,
  system: IndicatorSystem,
  { language, timeText }: { language: Language; timeText: (saved: string) => string },
): InsertRequest {
  return {
    system,
    figures: merge.figures,
    options: { ...defaultTableOptions, language },
    where: { kind: 'newSheet' },
    complete: (plan, place, taken) =>
      withAccounts(plan, merge, system, place, { language, timeText }, taken),
  };
}
