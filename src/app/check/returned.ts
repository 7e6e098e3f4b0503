import type { Severity } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Finding } from '../../domain/validation';
import { severityWords, wordFinding } from '../../report/findings';
import type { SheetPlan, WorkbookCells } from '../../table';
import { type ErrorListEntry, errorListEntry, errorListSheet, errorListWords } from '../errorList';
import { freeSheetName } from '../sheetName';
import type { CheckedTable } from './checkWorkbook';
import { cellsIn } from './cellsIn';

/** A cell to be marked in the copy that goes back. Rows and columns count from 0. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly colour: string;
  readonly note: string;
}

/** What a copy to be sent back has beside the original. */
export interface ReturnPlan {
  readonly marks: readonly Mark[];
  readonly list: SheetPlan;
}

/** Findings of more cells than these are told in the list alone. */
const mostCells = 100;

const colours: Readonly<Record<Severity, string>> = {
  error: '#FFB3B3',
  warning: '#FFDF99',
  info: '#D6E6F7',
};

/** Marks the cells of what has to be corrected or explained, and lists everything that was found. */
export function planReturn(
  tables: readonly CheckedTable[],
  { sheets }: Pick<WorkbookCells, 'sheets'>,
  language: Language,
): ReturnPlan {
  const entries: ErrorListEntry[] = [];
  const marks = new Map<string, Mark & { readonly severity: Severity }>();
  for (const { read, system, report, explain } of tables) {
    for (const finding of ordered(report.findings)) {
      const explanation = explain(finding);
      entries.push(errorListEntry(finding, { sheet: read.sheet, system, language, explanation }));
      if (finding.severity === 'info' || explanation !== undefined) continue;
      const note = noteOf(finding, wordFinding(finding, system, language).message, language);
      for (const place of placesOf(finding)) {
        const key = `${read.sheet}\n${place.row},${place.column}`;
        const before = marks.get(key);
        // The gravest comes first, and gives the colour.
        marks.set(key, {
          ...place,
          sheet: read.sheet,
          severity: before?.severity ?? finding.severity,
          colour: before?.colour ?? colours[finding.severity],
          note: before === undefined ? note : `${before.note}\n${note}`,
        });
      }
    }
  }
  const name = freeSheetName(
    errorListWords[language].sheetName,
    sheets.map((sheet) => sheet.name),
  );
  return {
    marks: [...marks.values()].map(({ severity: _, ...mark }) => mark),
    list: errorListSheet(entries, { sheet: name, language }),
  };
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const ordered = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => ranks[one.severity] - ranks[other.severity]);

const longestNote = 600;

function noteOf({ severity }: Finding, message: string, language: Language): string {
  const { sign, name } = severityWords[severity];
  const text = `${sign}${name[language]} ${message}`;
  return text.length > longestNote ? `${text.slice(0, longestNote)}…` : text;
}

/** The cells that something has to be done to; those that a figure is compared with are in the list. */
function placesOf({ kind, rule, cells }: Finding): { row: number; column: number }[] {
  const meant = kind === 'required' || rule === 'formula-result' ? cells : cells.slice(0, 1);
  return meant.flatMap(({ address }) => cellsIn(address, mostCells) ?? []);
}
