import { type IndicatorSystem, columnId } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { mergeWords } from '../../report/merge';
import {
  type CustomXmlPart,
  type PlanCell,
  type SheetPlan,
  type TablePlace,
  type WorkbookPlan,
  defaultTableOptions,
  planTable,
  tableRows,
  tableWords,
} from '../../table';
import { titleRows } from '../../table/areas';
import { tableColumns } from '../../table/columns';
import { headerRows } from '../../table/header';
import { freeSheetName } from '../sheetName';
import { carelessCells } from './careless';
import { isOpen } from './complete';
import type { Merge } from './merged';
import { conflictsSheet } from './sheets/conflicts';
import type { SheetContext } from './sheets/context';
import { filesSheet } from './sheets/files';
import { openFill } from './sheets/look';
import { remindersSheet } from './sheets/reminders';
import { type Previous, revisionsSheet } from './sheets/revisions';
import { sourcesSheet } from './sheets/sources';

export interface MergePlanOptions {
  readonly language: Language;
  readonly paper: 'A3' | 'A4';
  /** Printed above the table instead of the system's own title. */
  readonly title?: string;
  /** What the merge is compared with. */
  readonly previous?: Previous;
  /** A time of saving in the reader's own manner. */
  readonly timeText: (saved: string) => string;
}

/** Marks a workbook as merged, so that it is not taken for a unit's report when it lies among them. */
export const mergedNamespace = 'urn:plan-indicators:merged';

/** The merged table with the sheets that account for it: conflicts, reminders, revisions, sources, files. */
export function mergePlan(
  merge: Merge,
  system: IndicatorSystem,
  { title, ...options }: MergePlanOptions,
): WorkbookPlan {
  const { language, paper } = options;
  const words = tableWords[language];
  const place = {
    sheet: words.sheetName,
    listsSheet: words.listsName,
    row: 0,
    column: 0,
    wholeSheet: true,
  };
  const shown = { ...defaultTableOptions, language, paper, ...(title !== undefined && { title }) };
  const plan = planTable(system, merge.figures, shown, place);
  return withAccounts(plan, merge, system, place, options);
}

/**
 * The plan of a table of merged figures with all that a merge adds to it, wherever the table stands.
 *
 * @param taken names that the sheets beside it may not have
 */
export function withAccounts(
  plan: WorkbookPlan,
  merge: Merge,
  system: IndicatorSystem,
  { sheet, row, column }: Pick<TablePlace, 'sheet' | 'row' | 'column'>,
  { language, previous, timeText }: Omit<MergePlanOptions, 'paper' | 'title'>,
  taken: readonly string[] = [],
): WorkbookPlan {
  const context: SheetContext = {
    system,
    language,
    words: mergeWords[language],
    table: sheet,
    placeOf: placesOf(system, row, column),
    timeText,
  };
  const [table, ...lists] = plan.sheets;
  const beside = [
    ...(merge.conflicts.length > 0 ? [conflictsSheet(merge, context)] : []),
    ...(merge.reminders.length > 0 ? [remindersSheet(merge, context)] : []),
    ...(previous === undefined ? [] : [revisionsSheet(previous, context)]),
    sourcesSheet(merge, context),
    filesSheet(merge, context),
  ];
  return {
    sheets: [
      ...(table === undefined ? [] : [tableSheet(table, merge, context)]),
      ...beside.map((each) => ({ ...each, name: freeSheetName(each.name, taken) })),
      ...lists,
    ],
    parts: [...plan.parts, mergedPart],
  };
}

const mergedPart: CustomXmlPart = {
  namespace: mergedNamespace,
  xml: `<merged xmlns="${mergedNamespace}"/>`,
};

function placesOf(system: IndicatorSystem, top: number, left: number): SheetContext['placeOf'] {
  const rows = new Map(
    tableRows(system).map(({ number }, at) => [number, top + titleRows + headerRows + at]),
  );
  const columns = new Map(
    tableColumns(system, true).map((column, at) => [columnId(column), left + at] as const),
  );
  return (indicator, id) => {
    const [row, column] = [rows.get(indicator), columns.get(id)];
    return row === undefined || column === undefined ? undefined : { row, column };
  };
}

/** Open cells are tinted; every text stands exactly as it was reported. */
function tableSheet(sheet: SheetPlan, merge: Merge, { system, placeOf }: SheetContext): SheetPlan {
  const { area } = sheet;
  const exact = new Map<PlanCell | undefined, PlanCell>();
  for (const { indicator, column, saying } of carelessCells(merge, system)) {
    const place = placeOf(indicator, column);
    const cell = place && sheet.cells[place.row - area.row]?.[place.column - area.column];
    exact.set(cell, { value: saying.text, format: '@', text: saying.text });
  }
  const open = merge.conflicts.filter(isOpen).flatMap(({ indicator, column }) => {
    const place = placeOf(indicator, column);
    return place === undefined ? [] : [{ ...place, rows: 1, columns: 1 }];
  });
  return {
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => exact.get(cell) ?? cell)),
    paints: [...sheet.paints, ...open.map((cell) => ({ area: cell, style: { fill: openFill } }))],
  };
}
