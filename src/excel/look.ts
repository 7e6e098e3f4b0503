import { type Spot, type TargetView, type View, WorkbookFailure } from '../app/workbook';
import { type Area, a1, listsSheetName, tableNames } from '../table';
import { parseReference, sameSheet, within } from './address';
import { codeOf, reasonOf } from './failure';
import type { NameNote, Notes, SheetNote } from './notes';
import { askPage } from './pageNote';
import { type Region, askRegion } from './region';
import { inExcel } from './run';

export interface Seen {
  readonly view: View;
  readonly notes: Notes;
}

/** Compromises, each made only after Excel has refused to do without. */
interface Manner {
  /** Sheets that were known last time are read as well, so that writing to them needs no extra look. */
  readonly known: Notes | undefined;
  /** Several areas are selected: getSelectedRange fails, the active cell does not. */
  readonly activeCell: boolean;
  /** The host cannot tell the format of single cells: then they cannot be put back either. */
  readonly looks: boolean;
}

/** One sync, unless Excel makes it ask again in a simpler manner. */
export function look(spot: Spot, known: Notes | undefined): Promise<Seen> {
  return lookIn(spot, { known, activeCell: false, looks: true });
}

async function lookIn(spot: Spot, manner: Manner): Promise<Seen> {
  try {
    return await inExcel((context) => ask(context, spot, manner));
  } catch (error) {
    const simpler = simplerManner(manner, error);
    if (simpler === undefined) throw error;
    return lookIn(spot, simpler);
  }
}

function simplerManner(manner: Manner, error: unknown): Manner | undefined {
  if (codeOf(error) === 'InvalidSelection' && !manner.activeCell)
    return { ...manner, activeCell: true };
  if (reasonOf(error) === 'gone' && manner.known !== undefined)
    return { ...manner, known: undefined };
  if (reasonOf(error) === 'unsupported' && manner.looks) return { ...manner, looks: false };
  return undefined;
}

async function ask(context: Excel.RequestContext, spot: Spot, manner: Manner): Promise<Seen> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load(
    'items/name,items/visibility,items/protection/protected,' +
      ['name', 'formula', 'comment', 'scope'].map((key) => `items/names/items/${key}`).join(','),
  );
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  workbook.protection.load('protected');
  workbook.customXmlParts.load('items/id,items/namespaceUri');
  const target = askTarget(workbook, active, spot, manner);
  const lists = askLists(worksheets, manner);
  await context.sync();

  const sheets = worksheets.items.map(sheetNote);
  const found = target?.(active.name);
  const notes: Notes = {
    activeSheet: active.name,
    sheets,
    parts: workbook.customXmlParts.items.map(({ id, namespaceUri }) => ({
      id,
      namespace: namespaceUri,
    })),
    structureProtected: workbook.protection.protected,
    regions: [...(found?.regions ?? []), ...lists.map((answer) => answer())],
    pages: found === undefined ? [] : [found.page],
  };
  return { view: viewOf(notes, found?.view), notes };
}

/** Queues the reading of the cells that the table would take, and of their sheet. */
function askTarget(workbook: Excel.Workbook, active: Excel.Worksheet, spot: Spot, manner: Manner) {
  if (spot.kind === 'newSheet') return undefined;
  const sheet = spot.kind === 'area' ? workbook.worksheets.getItem(spot.sheet) : active;
  const size = spot.kind === 'area' ? spot.area : { rows: spot.rows, columns: spot.columns };
  const range =
    spot.kind === 'area' ? sheet.getRange(a1(spot.area)) : firstSelected(workbook, size, manner);
  const table = spot.kind === 'area' ? knownTable(spot.sheet, manner.known) : undefined;
  const { looks } = manner;
  const cells = askRegion({
    sheet: spot.kind === 'area' ? spot.sheet : '',
    range,
    size: { rows: size.rows, columns: size.columns },
    cuts: spot.kind === 'area' && table ? cutsIn(spot.area, table.body) : [],
    looks,
  });
  // A table that is replaced may be larger than the one that comes.
  const old =
    spot.kind === 'area' && table && !within(table.area, spot.area)
      ? askRegion({
          sheet: spot.sheet,
          range: sheet.getRange(a1(table.area)),
          size: table.area,
          cuts: cutsIn(table.area, table.body),
          looks,
        })
      : undefined;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const page = askPage(sheet);
  return (activeName: string) => {
    const name = spot.kind === 'area' ? spot.sheet : activeName;
    const region: Region = { ...cells(), sheet: name };
    const view: TargetView = {
      sheet: name,
      area: region.area,
      occupied: occupiedIn(region),
      alone: isAlone(used, region.area),
      snapshot: region,
    };
    return { view, regions: [region, ...(old ? [old()] : [])], page: page(name) };
  };
}

/** No cell elsewhere on the sheet holds anything. */
function isAlone(used: Excel.Range, area: Area): boolean {
  const held = used.isNullObject ? undefined : parseReference(used.address)?.area;
  return held === undefined || within(held, area);
}

function firstSelected(
  workbook: Excel.Workbook,
  size: { rows: number; columns: number },
  manner: Manner,
) {
  const selected = manner.activeCell ? workbook.getActiveCell() : workbook.getSelectedRange();
  return selected.getCell(0, 0).getAbsoluteResizedRange(size.rows, size.columns);
}

/** Lists are shared by the tables of a system: the next plan may well write into them. */
function askLists(
  worksheets: Excel.WorksheetCollection,
  { known, looks }: Manner,
): (() => Region)[] {
  return (known?.sheets ?? []).flatMap(({ name, names }) => {
    const area = names.find((each) => each.name === listsSheetName)?.area;
    if (area === undefined) return [];
    const range = worksheets.getItem(name).getRange(a1(area));
    return [askRegion({ sheet: name, range, size: area, cuts: [], looks })];
  });
}

function knownTable(sheet: string, known: Notes | undefined) {
  const names = known?.sheets.find((each) => sameSheet(each.name, sheet))?.names ?? [];
  const area = names.find(({ name }) => name === tableNames.table)?.area;
  return area && { area, body: names.find(({ name }) => name === tableNames.body)?.area };
}

const cutsIn = (area: Area, body: Area | undefined): number[] =>
  body === undefined ? [] : [body.row - area.row, body.row + body.rows - area.row];

function sheetNote(sheet: Excel.Worksheet): SheetNote {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    // A sheet's collection lists the workbook's names as well (office-js issue 1011).
    names: sheet.names.items
      .filter((item) => item.scope === 'Worksheet')
      .map((item) => nameNote(sheet.name, item)),
  };
}

function nameNote(sheet: string, item: Excel.NamedItem): NameNote {
  const formula = String(item.formula);
  const reference = parseReference(formula);
  const own = reference?.sheet !== undefined && sameSheet(reference.sheet, sheet);
  return { name: item.name, formula, comment: item.comment, ...(own && { area: reference.area }) };
}

function viewOf(notes: Notes, target: TargetView | undefined): View {
  return {
    activeSheet: notes.activeSheet,
    ...(target && { target }),
    sheets: notes.sheets.map((sheet) => {
      const table = sheet.names.find(({ name }) => name === tableNames.table);
      const lists = sheet.names.find(({ name }) => name === listsSheetName);
      return {
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        protected: sheet.protected,
        ...(table?.area && { table: { area: table.area, system: table.comment } }),
        ...(lists && { listsOf: lists.comment }),
      };
    }),
  };
}

/** A cell that shows nothing may still hold something: then its content is shown instead. */
function occupiedIn({ area, inputs, texts }: Region) {
  return inputs.flatMap((row, i) =>
    row.flatMap((input, j) => {
      if (input === '') return [];
      const shown = texts[i]?.[j];
      const text = shown === undefined || shown === '' ? String(input) : shown;
      return [{ row: area.row + i, column: area.column + j, text }];
    }),
  );
}

/** Reads cells of sheets that exist, in one sync: for writing where no look has been. */
export async function readRegions(
  wanted: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<Region[]> {
  const read = (looks: boolean) =>
    inExcel(async (context) => {
      const answers = wanted.map(({ sheet, area }) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(a1(area));
        return askRegion({ sheet, range, size: area, cuts: [], looks });
      });
      await context.sync();
      return answers.map((answer) => answer());
    });
  try {
    return await read(true);
  } catch (error) {
    if (error instanceof WorkbookFailure || reasonOf(error) !== 'unsupported') throw error;
    return read(false);
  }
}
