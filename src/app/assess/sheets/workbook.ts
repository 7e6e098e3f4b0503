import type { TableAssessment } from '../../../domain/assessment';
import { columnId } from '../../../domain/indicator';
import {
  type Figures,
  type WorkbookPlan,
  planTable,
  sheetReference,
  tableNames,
  tableRows,
  tableWords,
} from '../../../table';
import { boardSheet } from './board';
import { progressSheet } from './charts';
import { completionSheet } from './completion';
import { draftSheet } from './draft';
import type { LiveCells, SheetsRequest } from './request';
import { unitSheet } from './units';

type Request = Omit<SheetsRequest, 'live'>;

/** The sheets of an assessment as a workbook of fixed values. */
export function assessmentWorkbook(request: Request): WorkbookPlan {
  return { sheets: assessmentSheets(request), parts: [] };
}

/**
 * The assessed table with native formulas beside it, and behind it the sheets of the assessment,
 * which follow these formulas: who mends a figure sees what it changes. Undefined where the table
 * has periods that its system has no columns for, so that formulas could not see all figures.
 */
export function liveWorkbook(request: Request): WorkbookPlan | undefined {
  const { table, language, paper, names } = request;
  const figures = figuresOf(table);
  if (figures === undefined) return undefined;
  const { system, profile } = table;
  const words = tableWords[language];
  const plan = planTable(
    system,
    figures,
    { evaluation: true, protect: false, paper, language, formulas: 'native', profile },
    {
      sheet: names?.table ?? words.sheetName,
      listsSheet: names?.lists ?? words.listsName,
      row: 0,
      column: 0,
      wholeSheet: true,
    },
  );
  const [sheet, ...hidden] = plan.sheets;
  const { computed, body } = tableNames();
  const areaOf = (name: string) => sheet?.names.find((each) => each.name === name)?.area;
  const [beside, rows] = [areaOf(computed), areaOf(body)];
  if (sheet === undefined || beside === undefined || rows === undefined) return undefined;
  const order = tableRows(system, undefined).map(({ number }) => number);
  const statusColumn = beside.column + beside.columns - spilledColumns;
  const live: LiveCells = (number) => {
    const at = order.indexOf(number);
    if (at < 0) return undefined;
    const cell = (column: number) =>
      sheetReference(sheet.name, { row: rows.row + at, column, rows: 1, columns: 1 });
    return { status: cell(statusColumn), pace: cell(statusColumn + 1) };
  };
  return {
    sheets: [sheet, ...assessmentSheets({ ...request, live }), ...hidden],
    parts: plan.parts,
  };
}

/** Status, pace and grounds are the last of the computed columns. */
const spilledColumns = 3;

/** All sheets of an assessment; where they are live, those after the board read the board. */
export function assessmentSheets(request: SheetsRequest) {
  const units = unitSheet(request);
  const hasWays = request.table.rows.some(({ course }) => course !== undefined);
  return [
    boardSheet(request),
    completionSheet(request),
    ...(units === undefined ? [] : [units]),
    draftSheet(request),
    ...(hasWays ? [progressSheet(request)] : []),
  ];
}

/** The figures up to the date of assessment; undefined where one has no column to stand in. */
function figuresOf({ system, rows, asOf }: TableAssessment): Figures | undefined {
  const end = ({ year, months }: typeof asOf): number => year * 12 + months;
  const later = new Set(
    system.periods.filter((period) => end(period) > end(asOf)).map(({ id }) => id),
  );
  const own = new Set(system.columns.map(columnId));
  const known = new Set(system.periods.map(({ id }) => id));
  const figures: Record<string, Record<string, string>> = {};
  for (const { indicator, cells } of rows) {
    const kept = Object.entries(cells)
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .filter(([id]) => !later.has(id.split('.')[0] ?? ''));
    const lost = kept.some(([id]) => known.has(id.split('.')[0] ?? '') && !own.has(id));
    if (lost) return undefined;
    figures[indicator.number] = Object.fromEntries(kept);
  }
  return figures;
}
