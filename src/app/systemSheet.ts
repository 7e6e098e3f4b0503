import { type IndicatorSystem, type SystemProblem, loadSystem } from '../domain/indicator';
import type { Language } from '../domain/language';
import { type SheetSystem, systemFromSheet, systemSheetPlan, tableWords } from '../table';
import { freeSheetName } from './sheetName';
import { type Workbook, WorkbookFailure } from './workbook';

export type WriteSystemOutcome =
  | { readonly kind: 'written'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export type ReadSystemOutcome =
  | { readonly kind: 'loaded'; readonly system: IndicatorSystem }
  | { readonly kind: 'noSheet'; readonly wanted: string }
  | {
      readonly kind: 'refused';
      readonly sheet: string;
      readonly problems: readonly LocatedProblem[];
    }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export interface LocatedProblem extends SystemProblem {
  /** The cell where the offending value stands, if it stands anywhere. */
  readonly cell?: string;
}

function located({ cellOf }: SheetSystem) {
  return (problem: SystemProblem): LocatedProblem => {
    const cell = cellOf(problem.path);
    return cell === undefined ? problem : { ...problem, cell };
  };
}

/** Writes the system onto a new sheet, where a person can change it and have it read back. */
export async function writeSystemSheet(
  workbook: Workbook,
  system: IndicatorSystem,
  language: Language,
): Promise<WriteSystemOutcome> {
  return failing(async () => {
    const view = await workbook.look({ kind: 'newSheet' });
    const taken = view.sheets.map((sheet) => sheet.name);
    const sheet = freeSheetName(tableWords[language].systemName, taken);
    await workbook.carryOut(systemSheetPlan(system, sheet), { view });
    return { kind: 'written', sheet };
  });
}

/** Reads a system from the active sheet if it holds one, else from the sheet that has its name. */
export async function readSystemSheet(
  workbook: Workbook,
  language: Language,
): Promise<ReadSystemOutcome> {
  return failing(async () => {
    const view = await workbook.look({ kind: 'newSheet' });
    for (const name of new Set([view.activeSheet, tableWords[language].systemName])) {
      const sheet = systemFromSheet((await workbook.readSheet(name)) ?? []);
      if (sheet === undefined) continue;
      const loaded = loadSystem(sheet.data);
      return loaded.ok
        ? { kind: 'loaded', system: loaded.value }
        : { kind: 'refused', sheet: name, problems: loaded.problems.map(located(sheet)) };
    }
    return { kind: 'noSheet', wanted: tableWords[language].systemName };
  });
}

async function failing<T>(
  work: () => Promise<T>,
): Promise<T | { readonly kind: 'failed'; readonly failure: WorkbookFailure }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}
