import {
  type Spot,
  type TableView,
  type TargetView,
  type View,
  WorkbookFailure,
} from '../app/workbook';
import {
  type Area,
  a1,
  listsSheetName,
  readBookReference,
  tableNames,
  tableOrdinal,
} from '../table';
import { parseReference, sameSheet } from './address';
import { codeOf, reasonOf } from './failure';
import type { NameNote, Notes, SheetNote } from './notes';
import { type Region, askRegion } from './region';
import { inExcel } from './run';
import { type Manner, askLists, askTarget } from './target';

export interface Seen {
  readonly view: View;
  readonly notes: Notes;
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
  if (manner.looks && ['unsupported', 'tooLarge'].includes(reasonOf(error)))
    return { ...manner, looks: false };
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
    regions: [...(found ? [found.region] : []), ...lists.map((answer) => answer())],
    pages: found === undefined ? [] : [found.page],
  };
  return { view: viewOf(notes, found?.view), notes };
}

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
      const lists = sheet.names.find(({ name }) => name === listsSheetName);
      return {
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        protected: sheet.protected,
        tables: tablesOf(sheet.names),
        ...(lists && { listsOf: lists.comment }),
      };
    }),
  };
}

function tablesOf(names: readonly NameNote[]): TableView[] {
  return names.flatMap(({ name, area, comment }) => {
    const ordinal = tableOrdinal(name);
    if (ordinal === undefined || area === undefined) return [];
    const named = tableNames(ordinal);
    const computed = names.find((each) => each.name === named.computed)?.area;
    const flagged = names.find((each) => each.name === named.flagged)?.comment;
    const flagsSheet = readBookReference(flagged ?? '')?.sheet;
    return [
      {
        area: around(area, computed ?? area),
        system: comment,
        ordinal,
        ...(flagsSheet !== undefined && { flagsSheet }),
      },
    ];
  });
}

/** The smallest area that holds both. */
function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const below = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: below - row, columns: right - column };
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
