import { WorkbookFailure } from '../../app/workbook';
import type { LiveName, LiveReading, LiveSheet } from '../../app/workbookLive';
import type { CustomXmlPart, SheetCells } from '../../table';
import { parseReference, parseReferences, sameSheet } from '../address';
import { codeOf, placeOf } from '../failure';
import { inExcel } from '../run';

/** Of which custom XML parts the contents are read. */
const ownNamespaces = 'urn:plan-indicators:';

/** Sheets whose merges Excel refused to list: it gives up above 512 of them. */
export type Unmerged = Set<string>;

export async function readLive(
  wanted: 'all' | readonly string[],
  unmerged: Unmerged,
): Promise<LiveReading> {
  try {
    return await (wanted === 'all' ? readAll(unmerged) : readSheets(wanted, unmerged));
  } catch (error) {
    const ids = tooManyMerges(error) ? await idsOf(wanted) : [];
    if (ids.every((id) => unmerged.has(id))) throw error;
    // It does not say for which sheet.
    for (const id of ids) unmerged.add(id);
    return readLive(wanted, unmerged);
  }
}

const tooManyMerges = (error: unknown): boolean =>
  codeOf(error) === 'InvalidArgument' && /mergedareas/i.test(placeOf(error));

const idsOf = (wanted: 'all' | readonly string[]): Promise<readonly string[]> =>
  wanted === 'all'
    ? inExcel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id');
        await context.sync();
        return worksheets.items.map(({ id }) => id);
      })
    : Promise.resolve(wanted);

function readSheets(ids: readonly string[], unmerged: Unmerged): Promise<LiveReading> {
  return inExcel(async (context) => {
    const sheets = askSheets(context);
    const asked = ids.map((id) => askCells(context, id, !unmerged.has(id)));
    await context.sync();
    const known = sheets.items.map(liveSheet);
    return { sheets: known, cells: cellsOf(asked, known) };
  });
}

function readAll(unmerged: Unmerged): Promise<LiveReading> {
  return inExcel(async (context) => {
    const sheets = askSheets(context);
    const { customXmlParts } = context.workbook;
    customXmlParts.load('items/id,items/namespaceUri');
    await context.sync();
    const known = sheets.items.map(liveSheet);
    const asked = known.map(({ id }) => askCells(context, id, !unmerged.has(id)));
    const parts = customXmlParts.items
      .filter(({ namespaceUri }) => namespaceUri.startsWith(ownNamespaces))
      .map((part) => ({ namespace: part.namespaceUri, xml: part.getXml() }));
    await context.sync();
    return {
      sheets: known,
      cells: cellsOf(asked, known),
      parts: parts.map(({ namespace, xml }): CustomXmlPart => ({ namespace, xml: xml.value })),
    };
  });
}

function askSheets({ workbook: { worksheets } }: Excel.RequestContext): Excel.WorksheetCollection {
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,' +
      ['name', 'formula', 'comment', 'scope'].map((key) => `items/names/items/${key}`).join(','),
  );
  return worksheets;
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function liveSheet(sheet: Excel.Worksheet): LiveSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    protected: sheet.protection.protected,
    // A sheet's collection lists the workbook's names as well (office-js issue 1011).
    names: sheet.names.items
      .filter(({ scope }) => scope === 'Worksheet')
      .map((item): LiveName => {
        const reference = parseReference(String(item.formula));
        const own = reference?.sheet !== undefined && sameSheet(reference.sheet, sheet.name);
        return { name: item.name, comment: item.comment, ...(own && { area: reference.area }) };
      }),
  };
}

interface AskedCells {
  readonly id: string;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function askCells({ workbook }: Excel.RequestContext, id: string, merges: boolean): AskedCells {
  // Not the variant with a null object: a blank sheet has A1, and the rest hangs on it.
  const used = workbook.worksheets.getItem(id).getUsedRange(true);
  used.load('rowIndex,columnIndex,text,values,formulas');
  const merged = merges ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  return {
    id,
    used,
    merged,
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
  };
}

const cellsOf = (asked: readonly AskedCells[], sheets: readonly LiveSheet[]) =>
  new Map(
    asked.flatMap((each) => {
      const sheet = sheets.find(({ id }) => id === each.id);
      return sheet === undefined ? [] : [[each.id, sheetCells(sheet, each)] as const];
    }),
  );

function sheetCells(
  { name, visibility }: LiveSheet,
  { used, merged, rows, columns }: AskedCells,
): SheetCells {
  const { rowIndex, columnIndex, text } = used;
  const values = used.values as (string | number | boolean)[][] | null;
  const formulas = used.formulas as (string | number | boolean)[][] | null;
  // Above five million cells Excel on the web answers null, and no error.
  if (values === null || formulas === null) throw new WorkbookFailure('tooLarge', name, true);
  const grid: SheetCells['grid'][number][] = Array.from({ length: rowIndex }, () => []);
  text.forEach((line, i) => {
    const cells: SheetCells['grid'][number][number][] = Array.from(
      { length: columnIndex },
      () => undefined,
    );
    line.forEach((shown, j) => {
      const value = values[i]?.[j] ?? '';
      const formula = formulas[i]?.[j];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      if (value === '' && !isFormula) cells.push(undefined);
      else cells.push({ text: shown, value, ...(isFormula && { formula }) });
    });
    grid.push(cells);
  });
  const hidden = (list: readonly (boolean | undefined)[], from: number) =>
    list.flatMap((isHidden, at) => (isHidden === true ? [from + at] : []));
  return {
    name,
    visibility,
    grid,
    hiddenRows: hidden(
      rows.value.map(({ rowHidden }) => rowHidden),
      rowIndex,
    ),
    hiddenColumns: hidden(
      columns.value.map(({ columnHidden }) => columnHidden),
      columnIndex,
    ),
    merges: merged === undefined || merged.isNullObject ? [] : parseReferences(merged.address),
  };
}
