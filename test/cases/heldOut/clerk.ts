import ExcelJS from 'exceljs';
import type { IndicatorSystem } from '../../../src/domain/indicator';
import { columnId } from '../../../src/domain/indicator';

export type Form = 'native' | 'text';

/** A workbook as a clerk would make it: two header rows, then a row for each indicator. */
export interface ClerksSheet {
  readonly workbook: ExcelJS.Workbook;
  readonly sheet: ExcelJS.Worksheet;
  readonly form: Form;
  /** Row of the first indicator, from 1. */
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: number;
  /** Column from 1, by id: `2021.total`. */
  readonly columnOf: (id: string) => number;
}

const headRows = 3;

/** Which field of an indicator stands in a column that the plan fixes. */
const fixed = ['domain', 'number', 'name', 'unit', 'base', 'target', 'rate', 'attribute'] as const;

export function clerksSheet(system: IndicatorSystem, form: Form): ClerksSheet {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  const ids = system.columns.map(columnId);
  sheet.getCell(1, 1).value = system.title;
  sheet.mergeCells(1, 1, 1, ids.length);
  system.columns.forEach(({ head: [upper = '', lower] }, at) => {
    sheet.getCell(2, at + 1).value = upper;
    sheet.getCell(3, at + 1).value = lower ?? '';
    if (lower === undefined) sheet.mergeCells(2, at + 1, 3, at + 1);
  });
  system.indicators.forEach((indicator, index) => {
    system.columns.forEach(({ role }, at) => {
      const field = fixed.find((name) => name === role);
      const text =
        field !== undefined
          ? String(indicator[field] ?? '')
          : role === 'responsible'
            ? (indicator.responsibleText ?? indicator.responsible.join('、'))
            : (system.published[indicator.number]?.[ids[at] ?? ''] ?? '');
      write(sheet.getCell(headRows + 1 + index, at + 1), text, form);
    });
  });
  return {
    workbook,
    sheet,
    form,
    firstRow: headRows + 1,
    rows: system.indicators.length,
    columns: ids.length,
    columnOf: (id) => ids.indexOf(id) + 1,
  };
}

/** Types a text as a person would: a plain number is one, `11.40%` is 0.1140 shown as percent. */
export function write(cell: ExcelJS.Cell, text: string, form: Form): void {
  const [, whole, decimals = '', percent = ''] = /^(-?\d+)(\.\d+)?(%)?$/.exec(text) ?? [];
  if (form === 'text' || whole === undefined) {
    cell.value = text === '' ? null : text;
    if (form === 'text') cell.numFmt = '@';
    return;
  }
  const places = decimals.replace('.', '').length;
  cell.numFmt = `0${places > 0 ? `.${'0'.repeat(places)}` : ''}${percent}`;
  const figure = Number(whole + decimals);
  cell.value = percent === '' ? figure : Number((figure / 100).toFixed(places + 2));
}

/** What a cell shows. */
export function shown(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (typeof value !== 'number') return value === null ? '' : cell.text;
  const [, decimals = ''] = /0\.(0+)/.exec(cell.numFmt) ?? [];
  return cell.numFmt.includes('%')
    ? `${(value * 100).toFixed(decimals.length)}%`
    : value.toFixed(decimals.length);
}
