import {
  type InsertRequest,
  type TableSpot,
  type Watch,
  type Workbook,
  WorkbookFailure,
  insertTable,
  readSystemSheet,
  writeSystemSheet,
} from '../app';
import { readOpenWorkbook } from '../app/assess';
import { checkReportTables } from '../app/reportTables';
import { type IndicatorSystem, loadSystemText } from '../domain/indicator';
import type { Language } from '../domain/language';
import type { ReportTable } from '../domain/reportTable';

import { tableRows } from '../table';
import type { AssessedWorkbook } from './services';
import type { Report } from './state/paneState';
import type { Action } from './state/reducer';

/* Each use case, with its outcome turned into what the pane then shows. */

const report = (phase: Report): Action => ({ kind: 'report', phase });

export async function insert(
  workbook: Workbook,
  { prepare }: Pick<Watch, 'prepare'>,
  request: InsertRequest,
  check: (inserted: TableSpot) => Promise<Action>,
): Promise<Action> {
  const outcome = await insertTable(workbook, request, prepare);
  switch (outcome.kind) {
    case 'inserted': {
      if ('reportTable' in request) return check(outcome.table);
      const rows = tableRows(request.system, request.options.unit).length;
      return report({ kind: 'inserted', table: outcome.table, rows });
    }
    case 'failed':
      return report(outcome);
    case 'tableExists':
    case 'occupied':
      return report({ kind: 'asking', request, question: outcome });
  }
}

export interface KnownTables {
  readonly systems: readonly IndicatorSystem[];
  readonly reportTables: readonly ReportTable[];
  readonly language: Language;
}

/** Checks the report tables of the open workbook, and where they share a figure with its indicator table. */
export async function checkReports(
  workbook: Pick<AssessedWorkbook, 'readLive'>,
  { systems, reportTables, language }: KnownTables,
  inserted?: TableSpot,
): Promise<Action> {
  try {
    const cells = await readOpenWorkbook(workbook);
    const { ids, findings, undecidable } = checkReportTables(
      cells,
      reportTables,
      systems,
      language,
    );
    return report({
      kind: 'reportChecked',
      tables: ids.length,
      findings,
      undecidable,
      ...(inserted && { inserted }),
    });
  } catch (error) {
    if (error instanceof WorkbookFailure) return report({ kind: 'failed', failure: error });
    throw error;
  }
}

export async function reveal(workbook: Workbook, table: TableSpot): Promise<undefined> {
  await workbook.reveal(table.sheet, table.area);
}

export async function writeSystem(
  workbook: Workbook,
  system: IndicatorSystem,
  language: Language,
): Promise<Action> {
  const outcome = await writeSystemSheet(workbook, system, language);
  return report(
    outcome.kind === 'failed' ? outcome : { kind: 'systemWritten', sheet: outcome.sheet },
  );
}

export async function rollSystem(
  workbook: Workbook,
  system: IndicatorSystem,
  to: 'period' | 'plan',
  language: Language,
): Promise<Action> {
  const outcome = await writeSystemSheet(workbook, system, language);
  return outcome.kind === 'failed'
    ? report(outcome)
    : { kind: 'rolled', system, sheet: outcome.sheet, to };
}

export async function readSystem(workbook: Workbook, language: Language): Promise<Action> {
  const outcome = await readSystemSheet(workbook, language);
  switch (outcome.kind) {
    case 'loaded':
      return { kind: 'offerSystem', system: outcome.system, origin: 'sheet' };
    case 'noSheet':
      return report({ kind: 'noSystemSheet', wanted: outcome.wanted });
    case 'refused':
      return report({ kind: 'refused', source: outcome.sheet, problems: outcome.problems });
    case 'failed':
      return report(outcome);
  }
}

export async function openSystem(file: File): Promise<Action> {
  const loaded = loadSystemText(await file.text());
  return loaded.ok
    ? { kind: 'offerSystem', system: loaded.value, origin: 'file' }
    : report({ kind: 'refused', source: file.name, problems: loaded.problems });
}
