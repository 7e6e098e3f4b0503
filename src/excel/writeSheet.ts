import {
  type Area,
  type PlanCell,
  type PlanName,
  type SheetPlan,
  a1,
  sheetReference,
} from '../table';
import { within } from './address';
import { addCharts } from './charts';
import { literalText } from './literalText';
import type { SheetNote } from './notes';
import { type PageWish, layOut, setPrintRanges } from './page';
import { paint } from './paints';
import { type Input, empty } from './region';
import { addRules } from './rules';
import { sizeRuns } from './sizes';

export interface SheetTask {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  /** Absent for a sheet that has just been made. */
  readonly existing?: { readonly note: SheetNote; readonly clear?: Area };
  readonly page: PageWish;
}

/** Queues all of a sheet but its protection, which would stand in the way of what follows. */
export function writeSheet({ sheet, plan, existing, page }: SheetTask): void {
  if (existing) for (const area of emptied(plan, existing.clear)) empty(sheet.getRange(a1(area)));
  writeCells(sheet, plan);
  paint(sheet, plan.paints);
  for (const { at, count, points } of sizeRuns(plan.columnWidths)) {
    const columns = sheet.getRange(a1({ row: 0, column: at, rows: 1, columns: count }));
    columns.format.columnWidth = points;
  }
  for (const { at, count, points } of sizeRuns(plan.rowHeights)) {
    const rows = sheet.getRange(a1({ row: at, column: 0, rows: count, columns: 1 }));
    rows.format.rowHeight = points;
  }
  for (const area of plan.merges) sheet.getRange(a1(area)).merge(false);
  layOut(sheet, plan, page);
  addRules(sheet, plan);
  for (const name of plan.names) writeName(sheet, plan.name, name, existing?.note);
  setPrintRanges(sheet, plan.page, page);
  addCharts(sheet, plan.charts);
}

/** Cells that a plan lands on are its own: no format of before shines through. */
export function emptied({ area }: SheetPlan, clear: Area | undefined): Area[] {
  if (clear === undefined || within(clear, area)) return [area];
  return within(area, clear) ? [clear] : [clear, area];
}

/** The number format first: a value is read in the light of it. */
function writeCells(sheet: Excel.Worksheet, { area, cells }: SheetPlan): void {
  if (area.rows === 0 || area.columns === 0) return;
  const range = sheet.getRange(a1(area));
  range.numberFormat = cells.map((row) => row.map(({ format }) => format));
  const inputs = cells.map((row) => row.map(inputOf));
  if (cells.some((row) => row.some(({ formula }) => formula !== undefined)))
    range.formulas = inputs;
  else range.values = inputs;
}

function inputOf({ value, formula, format }: PlanCell): Input {
  if (formula !== undefined) return formula;
  // To Office.js null means "leave it", not "nothing".
  if (value === null) return '';
  return typeof value === 'string' ? literalText(value, format) : value;
}

/** A name that is there is moved, not deleted and made again: formulas that use it go on working. */
function writeName(
  sheet: Excel.Worksheet,
  sheetName: string,
  plan: PlanName,
  note: SheetNote | undefined,
): void {
  const known = note?.names.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  if (known === true) {
    const item = sheet.names.getItem(plan.name);
    item.formula = `=${sheetReference(sheetName, plan.area)}`;
    item.comment = plan.comment ?? '';
  } else {
    sheet.names.add(plan.name, sheet.getRange(a1(plan.area)), plan.comment);
  }
}
