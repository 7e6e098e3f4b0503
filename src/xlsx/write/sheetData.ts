import { a1 } from '../../table/area';
import type { PlanCell, SheetPlan, Style } from '../../table/sheetPlan';
import { formulaXml } from './formula';
import { cellKey, cellOf, paintedCells } from './paintedCells';
import type { SharedStrings } from './sharedStrings';
import type { StyleBook } from './styleBook';
import { rowHeight } from './units';
import { UnwritablePlanError } from './unwritable';
import { element, xmlText } from './xml';

const longestText = 32767;
const blank: PlanCell = { value: null, format: 'General' };
const bare: Style = {};
const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Rows and cells in rising order, as Excel demands; a cell without value and look is left out. */
export function sheetDataXml(sheet: SheetPlan, styles: StyleBook, strings: SharedStrings): string {
  const painted = paintedCells(sheet.paints);
  const cells = new Map<number, PlanCell>();
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => cells.set(cellKey(sheet.area.row + r, sheet.area.column + c), cell)),
  );

  const rows = new Map<number, string>(sheet.rowHeights.map(({ at }) => [at, '']));
  const writer = cellWriter(sheet.name, styles, strings);
  const keys = new Set([...cells.keys(), ...painted.keys()]);
  for (const key of [...keys].sort((one, other) => one - other)) {
    const { row, column } = cellOf(key);
    const xml = writer(row, column, cells.get(key) ?? blank, painted.get(key) ?? bare);
    if (xml !== '') rows.set(row, (rows.get(row) ?? '') + xml);
  }

  const heights = new Map(sheet.rowHeights.map(({ at, points }) => [at, rowHeight(points)]));
  const content = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, xml]) => {
      const ht = heights.get(row);
      return element(
        'row',
        { r: row + 1, ht, customHeight: ht === undefined ? undefined : true },
        xml,
      );
    });
  return element('sheetData', {}, content.join(''));
}

function cellWriter(sheet: string, styles: StyleBook, strings: SharedStrings) {
  const numbers = new Map<Style, Map<string, number>>();

  /** Asks the style book once for each style and format, not for each cell. */
  function look(style: Style, format: string, quoted: boolean): number | undefined {
    let formats = numbers.get(style);
    if (formats === undefined) numbers.set(style, (formats = new Map()));
    const key = `${quoted ? "'" : ' '}${format}`;
    let number = formats.get(key);
    if (number === undefined)
      formats.set(key, (number = styles.cellFormat({ style, format, quoted })));
    return number === 0 ? undefined : number;
  }

  return (row: number, column: number, cell: PlanCell, style: Style): string => {
    const r = a1({ row, column, rows: 1, columns: 1 });
    const { value, formula } = cell;
    if (formula === undefined && (value === null || value === '')) {
      const s = look(style, cell.format, false);
      return s === undefined ? '' : element('c', { r, s });
    }
    const where = `${sheet}!${r}`;
    checkValue(value, where);
    if (formula !== undefined) {
      return element(
        'c',
        { r, s: look(style, cell.format, false), t: typeOfResult(value) },
        element('f', {}, formulaXml(formula, where)) + resultXml(value),
      );
    }
    if (typeof value === 'string') {
      const s = look(style, cell.format, startsLikeFormula(value));
      return element('c', { r, s, t: 's' }, element('v', {}, String(strings.number(value))));
    }
    return element(
      'c',
      { r, s: look(style, cell.format, false), t: typeOfResult(value) },
      resultXml(value),
    );
  };
}

/**
 * Such a text is safe in the file, where it is no formula; but it becomes one when a user clicks into the cell
 * and presses Enter. The apostrophe keeps it a text. A single sign (`-` for "no figure") is harmless.
 */
function startsLikeFormula(text: string): boolean {
  return text.length > 1 && /^[=+\-@]/.test(text);
}

function typeOfResult(value: PlanCell['value']): string | undefined {
  if (typeof value === 'boolean') return 'b';
  if (typeof value === 'string') return errors.test(value) ? 'e' : 'str';
  return undefined;
}

function resultXml(value: PlanCell['value']): string {
  if (value === null) return '';
  return element(
    'v',
    {},
    typeof value === 'boolean' ? (value ? '1' : '0') : xmlText(String(value)),
  );
}

function checkValue(value: PlanCell['value'], where: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new UnwritablePlanError(
      where,
      `${value} is no number for a cell`,
      'Leave the cell blank or write a text.',
    );
  }
  if (typeof value === 'string' && value.length > longestText) {
    throw new UnwritablePlanError(
      where,
      `a text of ${value.length} characters`,
      `Excel takes ${longestText}; cut it.`,
    );
  }
}
