import { WorkbookFailure } from '../../../app';
import { readOpenWorkbook } from '../../../app/assess';
import { checkReportTables } from '../../../app/reportTables';
import type { Language } from '../../../domain/language';
import type { Services } from '../../services';

export type ReportsOutcome =
  | { readonly kind: 'checked'; readonly checked: ReturnType<typeof checkReportTables> }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

/** What the report tables of the open workbook come to. */
export async function checkReports(
  services: Pick<Services, 'workbook' | 'knownSystems' | 'reportTables'>,
  language: Language,
): Promise<ReportsOutcome> {
  try {
    const [workbook, systems, tables] = await Promise.all([
      services.workbook(),
      services.knownSystems(),
      services.reportTables(),
    ]);
    const cells = await readOpenWorkbook(workbook);
    return { kind: 'checked', checked: checkReportTables(cells, tables, systems, language) };
  } catch (error) {
    if (error instanceof WorkbookFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}
