import type { FormulaCell } from '../../table';
import { callsAddin } from '../../table/nativeForm/nativeFormula';
import { valueOf } from '../package';
import { areaOf } from './reference';
import type { SheetCell } from './sheetCells';
import { shifted } from './shifted';

type CellResult = string | number | boolean | null;

/** A cell whose formula calls the add-in. */
export interface AddinCell {
  readonly cell: SheetCell;
  readonly asRead: FormulaCell;
  /** The first of the cells that share one formula, which alone has its text; itself where none do. */
  readonly master: SheetCell;
}

/** The cells of a sheet that call the add-in, in their order; those that share a formula with theirs. */
export function addinCells(sheet: string, cells: readonly SheetCell[]): AddinCell[] {
  const masters = new Map<string, SheetCell>();
  const blocks = blockReader(cells);
  return cells.flatMap((cell): AddinCell[] => {
    if (cell.formula === undefined) return [];
    const { attributes, text } = cell.formula;
    const type = valueOf(attributes, 't');
    const group = valueOf(attributes, 'si') ?? '';
    if (type === 'shared' && text !== '') masters.set(group, cell);
    const master = type === 'shared' && text === '' ? masters.get(group) : cell;
    const shared = `=${master?.formula?.text ?? ''}`;
    if (master === undefined || !callsAddin(shared)) return [];
    const formula = shifted(shared, cell.row - master.row, cell.column - master.column);
    const results = type === 'array' ? blocks(cell) : own(cell);
    const { row, column } = cell;
    return [{ cell, master, asRead: { sheet, row, column, formula, results } }];
  });
}

const own = (cell: SheetCell): CellResult[][] => {
  const result = resultOf(cell);
  return result === undefined ? [] : [[result]];
};

/**
 * What a cell shows; undefined where nothing was computed. Texts that stand elsewhere in the file are
 * not fetched: no decision depends on them, and they stay where they are.
 */
export function resultOf({ attributes, value }: SheetCell): CellResult | undefined {
  const type = valueOf(attributes, 't') ?? 'n';
  if (type === 'inlineStr' || (type === 's' && value !== undefined)) return '';
  if (type === 'str') return value?.text ?? '';
  if (value === undefined || value.text === '') return undefined;
  // Errors younger than the format (#SPILL!, #BUSY!) are kept as #VALUE! with a mark.
  if (type === 'e') return valueOf(attributes, 'vm') === undefined ? value.text : '#BUSY!';
  return type === 'b' ? value.text === '1' : Number(value.text);
}

/** Reads blocks that formulas fill; all together they have no more cells than the sheet. */
function blockReader(cells: readonly SheetCell[]): (anchor: SheetCell) => CellResult[][] {
  const byPlace = new Map<string, SheetCell>();
  let left = cells.length;
  return (anchor) => {
    const area = areaOf(valueOf(anchor.formula?.attributes ?? [], 'ref') ?? '');
    if (area === undefined || own(anchor).length === 0) return own(anchor);
    left -= area.rows * area.columns;
    if (left < 0 || area.row !== anchor.row || area.column !== anchor.column) return own(anchor);
    if (byPlace.size === 0)
      for (const cell of cells) byPlace.set(`${cell.row},${cell.column}`, cell);
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => {
        const cell = byPlace.get(`${area.row + down},${area.column + across}`);
        return (cell && resultOf(cell)) ?? null;
      }),
    );
  };
}
