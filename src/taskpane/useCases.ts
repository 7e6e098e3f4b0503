import {
  type InsertRequest,
  type TableSpot,
  type Watch,
  type Workbook,
  insertTable,
  readSystemSheet,
  writeSystemSheet,
} from '../app';
import { type IndicatorSystem, loadSystemText } from '../domain/indicator';
import type { Language } from '../domain/language';

import { tableRows } from '../table';
import type { Report } from './state/paneState';
import type { Action } from './state/reducer';

/* Each use case, with its outcome turned into what the pane then shows. */

const report = (phase: Report): Action => ({ kind: 'report', phase });

export async function insert(
  workbook: Workbook,
  { prepare }: Pick<Watch, 'prepare'>,
  request: InsertRequest,
): Promise<Action> {
  const outcome = await insertTable(workbook, request, prepare);
  switch (outcome.kind) {
    case 'inserted': {
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
