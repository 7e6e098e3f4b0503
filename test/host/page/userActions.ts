/** What a person does in Excel, done without the mouse: same commands, same events. */
import '@univerjs/preset-sheets-find-replace';
import '@univerjs/preset-sheets-sort';
import { areaName } from '../model/address';
import { insertLines } from '../model/insertLines';
import type { Range } from '../model/range';
import { copyInto } from '../model/rangeCopy';
import type { SheetState } from '../model/sheetState';
import { toUniver } from '../model/univerRange';
import type { Worksheet } from '../model/worksheet';
import type { Simulator } from './simulator';

export interface Finders {
  range(address: string, sheet?: string): Range;
  worksheet(sheet?: string): Worksheet;
  state(sheet?: string): SheetState;
}

export function userActions(simulator: Simulator, { range, worksheet, state }: Finders) {
  const { book } = simulator;
  const { engine } = book;
  return {
    /** As if typed: numbers, text and formulas. */
    edit: (address: string, values: unknown, sheet?: string): void => {
      range(address, sheet).Values = values;
    },
    remoteEdit: (address: string, values: unknown, sheet?: string): void =>
      book.asRemote(() => {
        range(address, sheet).Values = values;
      }),
    clearContents: (address: string, sheet?: string): void =>
      range(address, sheet).Clear('Contents'),
    fill: (address: string, color: string, sheet?: string): void => {
      range(address, sheet).Format.Fill.Color = color;
    },
    select: (address: string, sheet?: string): void => range(address, sheet).Select(),
    activate: (sheet: string): void => worksheet(sheet).Activate(),
    insertRows: (row: number, count: number, sheet?: string): void => {
      insertLines(book.context, state(sheet), 'row', row - 1, count);
    },
    deleteRows: (row: number, count: number, sheet?: string): void => {
      engine.sheet(state(sheet).id).deleteRows(row - 1, count);
    },
    insertColumns: (column: number, count: number, sheet?: string): void => {
      insertLines(book.context, state(sheet), 'column', column, count);
    },
    deleteColumns: (column: number, count: number, sheet?: string): void => {
      engine.sheet(state(sheet).id).deleteColumns(column, count);
    },
    /** Copies the first row of the area into the rows below it. */
    fillDown: (address: string, sheet?: string): void => {
      const { area } = range(address, sheet);
      const place = state(sheet);
      copyInto(
        book.context,
        { sheet: place, area: { ...area, rows: 1 } },
        { sheet: place, area: { ...area, row: area.row + 1, rows: area.rows - 1 } },
        { copyType: 'All', skipBlanks: false, transpose: false },
      );
    },
    /** By the values of one column of the area, counted from 0. */
    sort: (address: string, column: number, ascending: boolean, sheet?: string): void => {
      const { area } = range(address, sheet);
      engine.sheet(state(sheet).id).getRange(toUniver(area)).sort({ column, ascending });
    },
    /** Find and replace, all at once, with part of a cell's text. */
    replaceAll: async (text: string, by: string, sheet?: string): Promise<number> => {
      engine.book.setActiveSheet(engine.sheet(state(sheet).id));
      const finder = await engine.api.createTextFinderAsync(text);
      if (finder === null) throw new Error('Univer finds nothing.');
      await finder.ensureCompleteAsync();
      const found = finder.findAll().length;
      await finder.replaceAllWithAsync(by);
      return found;
    },
    renameSheet: (from: string, to: string): void => {
      worksheet(from).Name = to;
    },
    addSheet: (name: string): void => {
      book.root.Worksheets.Add(name);
    },
    deleteSheet: (name: string): void => worksheet(name).Delete(),
    protect: (options: Readonly<Record<string, boolean>>, sheet?: string): void =>
      worksheet(sheet).Protection.Protect(options),
    unprotect: (sheet?: string): void => worksheet(sheet).Protection.Unprotect(),
    undo: (): void => {
      engine.book.undo();
    },
    redo: (): void => {
      engine.book.redo();
    },
    merge: (address: string, sheet?: string): string => {
      const target = range(address, sheet);
      target.Merge();
      return areaName(target.area);
    },
  };
}
