import type { Spot, TargetView } from '../app/workbook';
import { type Area, a1, listsSheetName, tableNames } from '../table';
import { bounds, overlap, parseReference, sameSheet, within } from './address';
import type { Notes } from './notes';
import { type PageNote, askPage } from './pageNote';
import { type Region, askRegion } from './region';

/** Compromises, each made only after Excel has refused to do without. */
export interface Manner {
  /** Sheets that were known last time are read as well, so that writing to them needs no extra look. */
  readonly known: Notes | undefined;
  /** Several areas are selected: getSelectedRange fails, the active cell does not. */
  readonly activeCell: boolean;
  /** The host cannot tell the format of single cells: then they cannot be put back either. */
  readonly looks: boolean;
}

export interface Target {
  readonly view: TargetView;
  /** The target's cells, and those of a table that it would replace. */
  readonly region: Region;
  readonly page: PageNote;
}

/** Queues the reading of the cells that the table would take, and of their sheet. */
export function askTarget(
  workbook: Excel.Workbook,
  active: Excel.Worksheet,
  spot: Spot,
  manner: Manner,
): ((activeName: string) => Target) | undefined {
  if (spot.kind === 'newSheet') return undefined;
  if (spot.kind === 'selection') {
    const selected = manner.activeCell ? workbook.getActiveCell() : workbook.getSelectedRange();
    const range = selected.getCell(0, 0).getAbsoluteResizedRange(spot.rows, spot.columns);
    const size = { rows: spot.rows, columns: spot.columns };
    const cells = askRegion({ sheet: '', range, size, cuts: [], looks: manner.looks });
    const around = askAround(active);
    return (sheet) => {
      const region = { ...cells(), sheet };
      return around(sheet, region, region.area);
    };
  }
  const sheet = workbook.worksheets.getItem(spot.sheet);
  const table = knownTable(spot.sheet, manner.known);
  // A table that is replaced may be larger than the one that comes.
  const area = table && overlap(table.area, spot.area) ? bounds(table.area, spot.area) : spot.area;
  const cells = askRegion({
    sheet: spot.sheet,
    range: sheet.getRange(a1(area)),
    size: area,
    cuts: cutsIn(area, table?.body),
    looks: manner.looks,
  });
  const around = askAround(sheet);
  return () => around(spot.sheet, cells(), spot.area);
}

/** Queues the reading of what is beside the cells. */
function askAround(sheet: Excel.Worksheet): (name: string, region: Region, area: Area) => Target {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const page = askPage(sheet);
  return (name, region, area) => {
    const occupied = occupiedIn(region).filter(({ row, column }) =>
      within({ row, column, rows: 1, columns: 1 }, area),
    );
    const alone = isAlone(used, area);
    return {
      view: { sheet: name, area, occupied, alone, snapshot: region },
      region,
      page: page(name),
    };
  };
}

/** No cell elsewhere on the sheet holds anything. */
function isAlone(used: Excel.Range, area: Area): boolean {
  const held = used.isNullObject ? undefined : parseReference(used.address)?.area;
  return held === undefined || within(held, area);
}

/** Lists are shared by the tables of a system: the next plan may well write into them. */
export function askLists(
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
  const area = names.find(({ name }) => name === tableNames().table)?.area;
  return area && { area, body: names.find(({ name }) => name === tableNames().body)?.area };
}

const cutsIn = (area: Area, body: Area | undefined): number[] =>
  body === undefined ? [] : [body.row - area.row, body.row + body.rows - area.row];

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
