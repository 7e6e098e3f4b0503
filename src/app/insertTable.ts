import type { IndicatorSystem } from '../domain/indicator';
import type { ReportCells, ReportTable } from '../domain/reportTable';
import {
  type Area,
  type Figures,
  type TableOptions,
  type TablePlace,
  type WorkbookPlan,
  findReportTable,
  flagSheetName,
  listsOf,
  planReportTable,
  planTable,
  reportTableSize,
  tableSize,
  tableWords,
} from '../table';
import { freeSheetName } from './sheetName';
import type { Watch } from './watch/watch';
import {
  type Occupied,
  type Spot,
  type TableView,
  type View,
  type Workbook,
  WorkbookFailure,
} from './workbook';

export type InsertRequest = IndicatorRequest | ReportRequest;

interface RequestBase {
  readonly where: InsertWhere;
  /** The user has seen which cells are not empty and wants them written over. */
  readonly overwrite?: boolean;
}

/** A table of a report that is no indicator table. */
export interface ReportRequest extends RequestBase {
  readonly reportTable: ReportTable;
  /** Empty for a blank table. */
  readonly cells: ReportCells;
  readonly options: Pick<TableOptions, 'language' | 'paper'>;
}

export interface IndicatorRequest extends RequestBase {
  readonly system: IndicatorSystem;
  /** Empty for a blank table. */
  readonly figures: Figures;
  readonly options: TableOptions;
  /**
   * What goes into the workbook with the table, in the same step.
   *
   * @param taken names that no further sheet may have
   */
  readonly complete?: (
    plan: WorkbookPlan,
    place: TablePlace,
    taken: readonly string[],
  ) => WorkbookPlan;
}

/**
 * `newSheet` and `selection` are what a user asks for first; the others answer the question what
 * to do about a table that is there already.
 */
export type InsertWhere =
  | { readonly kind: 'newSheet' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'anotherSheet' }
  | { readonly kind: 'replace'; readonly table: TableSpot }
  | { readonly kind: 'beside'; readonly table: TableSpot };

export interface TableSpot {
  readonly sheet: string;
  readonly area: Area;
}

export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly table: TableSpot }
  /** Asks: replace it, write beside it (`besideIt` says how), or leave it. */
  | { readonly kind: 'tableExists'; readonly table: TableSpot; readonly besideIt: InsertWhere }
  /** Asks: write over these cells, or not. */
  | { readonly kind: 'occupied'; readonly place: TableSpot; readonly cells: readonly Occupied[] }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

/**
 * Inserts the standardized table. Nothing is written over without the user's answer: the first try
 * may come back with a question, which the caller puts, and answers with a second try.
 *
 * @param prepare What is done to the plan before it is carried out, so that it comes in the same step.
 */
export async function insertTable(
  workbook: Workbook,
  request: InsertRequest,
  prepare: Watch['prepare'] = (plan) => plan,
): Promise<InsertOutcome> {
  try {
    return await tryInsert(workbook, request, prepare);
  } catch (error) {
    if (error instanceof WorkbookFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}

async function tryInsert(
  workbook: Workbook,
  request: InsertRequest,
  prepare: Watch['prepare'],
): Promise<InsertOutcome> {
  const { where } = request;
  const size = sizeOf(request);
  const view = await workbook.look(spotOf(where, size));
  const question =
    (isReport(request) && (await existingReport(workbook, request, view))) ||
    questionBefore(request, view);
  if (question !== undefined) return question;
  const place = placeOf(request, view);
  const clear = where.kind === 'replace' ? where.table.area : undefined;
  const plan = isReport(request)
    ? planReportTable(request.reportTable, request.cells, { ...place, ...request.options })
    : prepare(wholePlan(request, place, view), clear);
  await workbook.carryOut(plan, { view, ...(clear && { clear }) });
  const area: Area = { row: place.row, column: place.column, ...size };
  return { kind: 'inserted', table: { sheet: place.sheet, area } };
}

const isReport = (request: InsertRequest): request is ReportRequest => 'reportTable' in request;

const sizeOf = (request: InsertRequest) =>
  isReport(request)
    ? reportTableSize(request.reportTable)
    : tableSize(request.system, request.options);

function wholePlan(
  { system, figures, options, complete }: IndicatorRequest,
  place: TablePlace,
  view: View,
): WorkbookPlan {
  const table = planTable(system, figures, options, place);
  const taken = [...view.sheets, ...table.sheets].map((sheet) => sheet.name);
  return complete?.(table, place, taken) ?? table;
}

/** One empty column keeps two tables apart. */
const gap = 1;

function spotOf(where: InsertWhere, size: { rows: number; columns: number }): Spot {
  switch (where.kind) {
    case 'newSheet':
    case 'anotherSheet':
      return { kind: 'newSheet' };
    case 'selection':
      return { kind: 'selection', rows: size.rows, columns: size.columns };
    case 'replace': {
      const { sheet, area } = where.table;
      return { kind: 'area', sheet, area: { ...area, rows: size.rows, columns: size.columns } };
    }
    case 'beside': {
      const { sheet, area } = where.table;
      const column = area.column + area.columns + gap;
      return {
        kind: 'area',
        sheet,
        area: { row: area.row, column, rows: size.rows, columns: size.columns },
      };
    }
  }
}

function questionBefore(request: InsertRequest, view: View): InsertOutcome | undefined {
  const { where, overwrite = false } = request;
  const found = isReport(request) ? undefined : existingTable(where, request.system.id, view);
  if (found !== undefined) return asking(where, found);
  const { target } = view;
  if (target === undefined) return undefined;
  if (view.sheets.some((sheet) => sheet.name === target.sheet && sheet.protected)) {
    return { kind: 'failed', failure: new WorkbookFailure('protected', target.sheet, true) };
  }
  const cells = target.occupied.filter(
    ({ row, column }) => !(where.kind === 'replace' && holds(where.table.area, row, column)),
  );
  if (cells.length === 0 || overwrite) return undefined;
  return { kind: 'occupied', place: { sheet: target.sheet, area: target.area }, cells };
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function asking({ kind }: InsertWhere, table: TableSpot): InsertOutcome {
  const besideIt: InsertWhere =
    kind === 'newSheet' ? { kind: 'anotherSheet' } : { kind: 'beside', table };
  return { kind: 'tableExists', table, besideIt };
}

/**
 * A report table has no names of ours: it is known by its heads and rows, and one that came by the
 * command or by hand counts as well. For a new sheet any visible sheet may have it, at the selection
 * that sheet alone.
 */
async function existingReport(
  workbook: Pick<Workbook, 'readSheet'>,
  { where, reportTable }: ReportRequest,
  { sheets, target }: View,
): Promise<InsertOutcome | undefined> {
  if (where.kind !== 'newSheet' && where.kind !== 'selection') return undefined;
  for (const { name, visible } of sheets) {
    if (!visible || (where.kind === 'selection' && name !== target?.sheet)) continue;
    const rows = (await workbook.readSheet(name)) ?? [];
    const grid = rows.map((row) => row.map((text) => ({ text })));
    const found = findReportTable(grid, reportTable);
    if (found !== undefined) return asking(where, { sheet: name, area: found.area });
  }
  return undefined;
}

/** For a new sheet, any table of the system counts; at the selection, any table on that sheet. */
function existingTable(where: InsertWhere, system: string, view: View): TableSpot | undefined {
  if (where.kind !== 'newSheet' && where.kind !== 'selection') return undefined;
  for (const sheet of view.sheets) {
    const found = sheet.tables.find((table) =>
      where.kind === 'newSheet' ? table.system === system : sheet.name === view.target?.sheet,
    );
    if (found !== undefined) return { sheet: sheet.name, area: found.area };
  }
  return undefined;
}

function placeOf(request: InsertRequest, view: View): TablePlace {
  const { where } = request;
  const words = tableWords[request.options.language];
  const names = view.sheets.map((sheet) => sheet.name);
  const sheet =
    view.target?.sheet ??
    freeSheetName(isReport(request) ? words.reportName : words.sheetName, names);
  const lists = isReport(request)
    ? undefined
    : view.sheets.find((each) => each.listsOf === listsOf(request.system))?.name;
  const tables = view.sheets.find((each) => each.name === sheet)?.tables ?? [];
  const old = where.kind === 'replace' ? tableAt(tables, where.table.area) : undefined;
  return {
    sheet,
    flagsSheet: old?.flagsSheet ?? freeSheetName(flagSheetName, [...names, sheet]),
    listsSheet: lists ?? freeSheetName(words.listsName, [...names, sheet]),
    row: view.target?.area.row ?? 0,
    column: view.target?.area.column ?? 0,
    wholeSheet: view.target?.alone ?? true,
    // A replaced table hands its names on; any other gets the first that are free on its sheet.
    ordinal: old?.ordinal ?? freeOrdinal(tables),
  };
}

const tableAt = (tables: readonly TableView[], { row, column }: Area): TableView | undefined =>
  tables.find(({ area }) => area.row === row && area.column === column);

function freeOrdinal(tables: readonly TableView[]): number {
  const taken = new Set(tables.map(({ ordinal }) => ordinal));
  let ordinal = 1;
  while (taken.has(ordinal)) ordinal += 1;
  return ordinal;
}
