import type { FormulaCells, View, Workbook } from '../app/workbook';
import type { LiveWorkbook } from '../app/workbookLive';
import { a1 } from '../table';
import { type Shortfall, carryOut } from './carryOut';
import { codeOf, failureOf } from './failure';
import { createFormulaCells } from './formulaCells';
import { createLiveWorkbook } from './live';
import { look } from './look';
import type { Notes } from './notes';
import { inExcel } from './run';

export interface ExcelWorkbookOptions {
  /** A part of the plan that Excel refused and the table does without: the paper size, mostly. */
  readonly onShortfall?: (shortfall: Shortfall) => void;
}

/** The open workbook over Office.js. Make one and keep it: it remembers what it has seen. */
export function createExcelWorkbook({ onShortfall }: ExcelWorkbookOptions = {}): Workbook &
  FormulaCells &
  LiveWorkbook {
  const notesOf = new WeakMap<View, Notes>();
  let last: Notes | undefined;

  const see: Workbook['look'] = async (spot) => {
    const { view, notes } = await look(spot, last);
    notesOf.set(view, notes);
    last = notes;
    return view;
  };

  const formulas = createFormulaCells();
  const live = createLiveWorkbook();

  return {
    look: (spot) => guarded(() => see(spot)),
    carryOut: (plan, existing) =>
      guarded(async () => {
        // A view from elsewhere says nothing about names and parts: then it is looked at again.
        const notes =
          notesOf.get(existing.view) ?? (await look({ kind: 'newSheet' }, undefined)).notes;
        await carryOut(plan, existing, notes, (shortfall) => onShortfall?.(shortfall));
      }),
    reveal: (sheet, area) =>
      guarded(() =>
        inExcel(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(a1(area)).select();
          await context.sync();
        }),
      ),
    readSheet: (name) => guarded(() => readSheet(name)),
    readFormulas: (scope) => guarded(() => formulas.readFormulas(scope)),
    writeCells: (changes) => guarded(() => formulas.writeCells(changes)),
    keepsUndo: live.keepsUndo,
    hear: (tell) =>
      guarded(async () => {
        const stop = await live.hear(tell);
        return () => guarded(stop);
      }),
    startWithDocument: (on) => guarded(() => live.startWithDocument(on)),
    readLive: (wanted) => guarded(() => live.readLive(wanted)),
    writeFlags: (writes) => guarded(() => live.writeFlags(writes)),
    installFlags: (installation) => guarded(() => live.installFlags(installation)),
    readFormats: (areas) => guarded(() => live.readFormats(areas)),
    mendCells: (mends) => guarded(() => live.mendCells(mends)),
    changePart: (namespace, change) => guarded(() => live.changePart(namespace, change)),
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Reading changes nothing, and writing says for itself whether it has put things back.
    throw failureOf(error, true);
  }
}

async function readSheet(name: string): Promise<string[][] | undefined> {
  try {
    return await inExcel(async (context) => {
      // With getItemOrNullObject the used range would hang on a sheet that may not be there.
      const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      used.load('text,rowIndex,columnIndex');
      await context.sync();
      return used.isNullObject ? [] : fromA1(used.text, used.rowIndex, used.columnIndex);
    });
  } catch (error) {
    if (codeOf(error) === 'ItemNotFound') return undefined;
    throw error;
  }
}

/** A used range begins where something is; a sheet begins at A1. */
export function fromA1(
  texts: readonly (readonly string[])[],
  row: number,
  column: number,
): string[][] {
  const width = column + (texts[0]?.length ?? 0);
  const blank = (count: number) => Array.from({ length: count }, () => '');
  return [
    ...Array.from({ length: row }, () => blank(width)),
    ...texts.map((cells) => [...blank(column), ...cells]),
  ];
}
