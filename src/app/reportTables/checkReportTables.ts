import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { type OtherTable, type ReportTable, checkReportTable } from '../../domain/reportTable';
import type { CheckedFile, FileFinding } from '../../report/check';
import { wordReportFinding } from '../../report/reportTable';
import { type WorkbookCells, figuresOf, findReportTable, readSubmissions } from '../../table';
import { type FileFacts, statusOf } from '../check/wordChecked';

/** What the report tables of a workbook come to, and the sheets that are none. */
export interface CheckedReportTables {
  readonly ids: readonly string[];
  readonly findings: readonly FileFinding[];
  readonly undecidable: number;
  /** The workbook without them, for the check of indicator tables. */
  readonly rest: WorkbookCells;
}

/**
 * Finds and checks the report tables of a workbook. A figure that an indicator table has as well is
 * compared with the one in the same workbook, or where there is none with the published one.
 */
export function checkReportTables(
  workbook: WorkbookCells,
  known: readonly ReportTable[],
  systems: readonly IndicatorSystem[],
  language: Language,
): CheckedReportTables {
  const found = workbook.sheets.flatMap((sheet) => {
    if (sheet.visibility !== 'visible') return [];
    for (const table of known) {
      const each = findReportTable(sheet.grid, table);
      if (each !== undefined) return [{ ...each, sheet }];
    }
    return [];
  });
  if (found.length === 0) return { ids: [], findings: [], undecidable: 0, rest: workbook };
  const taken = new Set(found.map(({ sheet }) => sheet));
  const rest = { ...workbook, sheets: workbook.sheets.filter((sheet) => !taken.has(sheet)) };
  const other = figuresIn(rest, systems);
  const checked = found.map(({ table, cells, address, sheet }) => {
    const { findings, undecidable } = checkReportTable(table, cells, other);
    return {
      undecidable,
      findings: findings.map((finding): FileFinding => {
        const cell = address(finding.row.id, finding.column);
        const words = wordReportFinding(finding, table, cell, language);
        return {
          rule: finding.rule.id,
          severity: finding.rule.severity,
          sheet: sheet.name,
          cell,
          column: finding.column,
          indicatorText: words.row,
          columnHead: words.head,
          found: finding.found,
          expected: finding.expected,
          message: words.message,
          title: words.title,
          place: words.place,
          why: words.why,
          remedy: words.remedy,
        };
      }),
    };
  });
  return {
    ids: found.map(({ table }) => table.id),
    findings: checked.flatMap(({ findings }) => findings),
    undecidable: checked.reduce((sum, { undecidable }) => sum + undecidable, 0),
    rest,
  };
}

function figuresIn(workbook: WorkbookCells, systems: readonly IndicatorSystem[]): OtherTable {
  const tables = readSubmissions(workbook, systems);
  return (id, indicator, column) => {
    const own = tables.find(({ submission }) => submission.system === id);
    const system = systems.find((each) => each.id === id);
    const figures = own === undefined ? system?.published : figuresOf(own.submission);
    return figures?.[indicator]?.[column];
  };
}

/** A file with what its report tables come to; a file of report tables alone is read and not unreadable. */
export function withReportTables(
  file: CheckedFile,
  { ids, findings, undecidable }: CheckedReportTables,
  facts: FileFacts,
): CheckedFile {
  if (ids.length === 0) return file;
  const isAlone = file.status === 'unreadable';
  const all = [...(isAlone ? [] : file.findings), ...findings];
  return {
    ...(isAlone ? { ...facts, unchecked: [], remarks: [] } : file),
    status: statusOf(all),
    system: [...(file.system === undefined ? [] : [file.system]), ...ids].join('、'),
    findings: all,
    undecidable: (isAlone ? 0 : file.undecidable) + undecidable,
  };
}
