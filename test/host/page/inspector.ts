/** What tests may see and do from outside: plain data in and out, under `window.excel`. */
import { BooleanNumber } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Area } from '../model/address';
import { areaName, parseArea } from '../model/address';
import { rootNamespace } from '../model/customXmlStore';
import { areasOf, computeFormats, conditionalsOf, detailsOf } from '../model/conditionalRules';
import { mergedWithin } from '../model/rangeShape';
import { WHOLE_SHEET } from '../model/address';
import type { Range } from '../model/range';
import type { SheetCells } from '../model/sheetCells';
import type { SheetState } from '../model/sheetState';
import { pointsOf } from '../model/sizes';
import { rgb } from '../model/styleWords';
import { fromUniver } from '../model/univerRange';
import { toRule, typeName, validationsOf } from '../model/validationRules';
import type { Worksheet } from '../model/worksheet';
import type { EventFault, SyncFault } from '../protocol/faults';
import type { HostOptions } from '../protocol/hostOptions';
import type { Simulator } from './simulator';
import { userActions } from './userActions';
import { cellBox } from './cellBox';

export function makeInspector(simulator: Simulator) {
  const { book, host } = simulator;
  const { context } = book;
  const state = (name?: string): SheetState => {
    const found = name === undefined ? context.state.active : context.state.find(name);
    if (!found) throw new Error(`The simulated workbook has no sheet '${name}'.`);
    return found;
  };
  const worksheet = (name?: string): Worksheet => context.worksheet(state(name)) as Worksheet;
  const range = (address: string, sheet?: string): Range => worksheet(sheet).GetRange(address);
  const areaOf = (address: string): Area =>
    parseArea(address) ?? fail(`'${address}' is no address.`);

  return {
    sheets: () =>
      context.state.sheets.map((sheet) => {
        const object = context.worksheet(sheet) as Worksheet;
        return {
          id: object.Id,
          name: object.Name,
          visibility: object.Visibility,
          position: object.Position,
          tabColor: object.TabColor,
          showGridlines: object.ShowGridlines,
        };
      }),
    activeSheet: () => context.state.nameOf(context.state.active),
    values: (address: string, sheet?: string) => range(address, sheet).Values,
    formulas: (address: string, sheet?: string) => range(address, sheet).Formulas,
    texts: (address: string, sheet?: string) => range(address, sheet).Text,
    numberFormats: (address: string, sheet?: string) => range(address, sheet).NumberFormat,
    usedAddress: (sheet?: string) => worksheet(sheet).GetUsedRangeOrNullObject()?.Address ?? null,
    format: (address: string, sheet?: string) => {
      const { Format: format } = range(address, sheet);
      const edge = (side: string): string => format.Borders.GetItem(side).Style;
      return {
        fill: format.Fill.Color,
        color: format.Font.Color,
        bold: format.Font.Bold,
        italic: format.Font.Italic,
        font: format.Font.Name,
        size: format.Font.Size,
        horizontal: format.HorizontalAlignment,
        vertical: format.VerticalAlignment,
        wrap: format.WrapText,
        indent: format.IndentLevel,
        locked: format.Protection.Locked,
        width: format.ColumnWidth,
        height: format.RowHeight,
        borders: {
          top: edge('EdgeTop'),
          bottom: edge('EdgeBottom'),
          left: edge('EdgeLeft'),
          right: edge('EdgeRight'),
        },
      };
    },
    /** With conditional formats applied, as a person sees the cell. */
    shown: (address: string, sheet?: string) => {
      const { cells } = state(sheet);
      const { row, column } = areaOf(address);
      const style = styleShown(cells, row, column);
      return {
        text: cells.text(row, column),
        fill: rgb(style.bg?.rgb) ?? null,
        color: rgb(style.cl?.rgb) ?? null,
        bold: style.bl === BooleanNumber.TRUE,
      };
    },
    /** Colours of an area's cells as a person sees them, conditional formats applied; null where none is. */
    fills: (address: string, sheet?: string) => {
      const { cells } = state(sheet);
      const { row, column, rows, columns } = areaOf(address);
      return Array.from({ length: rows }, (_, r) =>
        Array.from(
          { length: columns },
          (__, c) => rgb(styleShown(cells, row + r, column + c).bg?.rgb) ?? null,
        ),
      );
    },
    merges: (sheet?: string) => mergedWithin(context, state(sheet), WHOLE_SHEET).map(areaName),
    columnWidths: (count: number, sheet?: string) =>
      Array.from({ length: count }, (_, i) => pointsOf(state(sheet).cells.sheet.getColumnWidth(i))),
    rowHeights: (count: number, sheet?: string) =>
      Array.from({ length: count }, (_, i) => pointsOf(state(sheet).cells.sheet.getRowHeight(i))),
    freeze: (sheet?: string) => {
      const { ySplit, xSplit } = book.engine.sheet(state(sheet).id).getFreeze();
      return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
    },
    page: (sheet?: string) => {
      const { printArea, ...page } = state(sheet).page;
      return { ...structuredClone(page), printArea: printArea ? areaName(printArea) : null };
    },
    protection: (sheet?: string) => state(sheet).protection,
    names: (sheet?: string) =>
      (sheet === undefined ? book.root.Names : worksheet(sheet).Names).ownItems().map((item) => ({
        name: item.Name,
        formula: item.Formula,
        scope: item.Scope,
        visible: item.Visible,
        comment: item.Comment,
      })),
    customXml: () =>
      context.state.customXml.all.map(({ id, xml }) => ({
        id,
        xml,
        namespace: rootNamespace(xml),
      })),
    validations: (sheet?: string) =>
      validationsOf(context, state(sheet)).map((rule) => ({
        areas: rule.ranges.map((r) => areaName(fromUniver(r, 1_048_576, 16_384))),
        type: typeName(rule),
        rule: toRule(rule),
        ignoreBlanks: rule.allowBlank !== false,
        error: {
          title: rule.errorTitle ?? '',
          message: rule.error ?? '',
          style: rule.errorStyle ?? 1,
        },
        prompt: { title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
      })),
    conditionalFormats: (sheet?: string) =>
      conditionalsOf(context, state(sheet)).map((rule) => ({
        areas: areasOf(state(sheet), rule).map(areaName),
        stopIfTrue: rule.stopIfTrue,
        ...structuredClone(detailsOf(context, rule)),
      })),
    charts: (sheet?: string) =>
      state(sheet).charts.map(({ source, place, ...chart }) => ({
        ...structuredClone(chart),
        source: areaName(source),
        place: areaName(place),
      })),
    selection: () => book.root.GetSelectedRange().Address,
    calculationMode: () => context.state.calculationMode,
    settle: () => book.rest(),
    /** Off, no conditional format is computed: for work that nobody looks at. */
    computeFormats: (on: boolean) => computeFormats(context, on),
    /** Colours of conditional formats are still to come. */
    isDrawing: () => book.isDrawing,
    settings: () => book.root.Settings.items().map((setting) => [setting.Key, setting.Value]),
    ...userActions(simulator, { range, worksheet, state }),
    cellBox: (address: string) => cellBox(simulator, areaOf(address)),
    statistics: () => host.statistics,
    resetStatistics: () => host.resetStatistics(),
    failSync: (fault: SyncFault) => host.faults.failSync(fault),
    nextEvent: (fault: EventFault) => host.faults.nextEvent(fault),
    withhold: (member: string) => host.faults.withhold(member),
    setCellEdit: (on: boolean) => host.faults.setCellEdit(on),
    setDelay: (ms: number) => {
      host.faults.delayMs = ms;
    },
    clearFaults: () => host.faults.clear(),
    references: () => book.references.size,
    change: (options: Partial<HostOptions>) => simulator.change(options),
    options: () => simulator.options,
    isPaneOpen: () => simulator.isPaneOpen,
    startupState: () => book.persistence.state,
    showPane: (open: boolean) => simulator.showPane(open),
    reloadPane: () => simulator.reloadPane(),
    ribbonButtons: () => simulator.manifest.groups,
    runCommand: (functionName: string, controlId: string) =>
      simulator.runCommand(functionName, controlId),
    callFunction: (id: string, args: readonly unknown[]) =>
      book.functions.call(id, args, 'Sheet1!A1'),
    internalErrors: () => simulator.internalErrors,
    saveXlsx: async () => base64(await simulator.saveXlsx()),
  };
}

export type Inspector = ReturnType<typeof makeInspector>;

declare global {
  interface Window {
    /** Present when the simulator is ready. */
    excel?: Inspector;
  }
}

export function installInspector(simulator: Simulator): void {
  window.excel = makeInspector(simulator);
}

const styleShown = ({ sheet }: SheetCells, row: number, column: number): IStyleData =>
  sheet.getComposedCellStyleByCellData(row, column, sheet.getCell(row, column));

function fail(message: string): never {
  throw new Error(message);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
