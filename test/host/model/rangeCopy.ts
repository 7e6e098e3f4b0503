/** Range.copyFrom, and the paste of a test. */
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { ICellData } from '@univerjs/core';
import { invalidArgument } from '../protocol/apiError';
import type { Area } from './address';
import { parseInput } from './cellValue';
import { assertWritable } from './context';
import type { BookContext } from './context';
import type { SheetState } from './sheetState';

export interface Place {
  readonly sheet: SheetState;
  readonly area: Area;
}

export interface CopyOptions {
  /** All, Formulas, Values or Formats. */
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** A source smaller than the target repeats; a larger one spills over it, as in Excel. */
export function copyInto(context: BookContext, from: Place, to: Place, options: CopyOptions): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(options.copyType)) throw invalidArgument();
  const rows = options.transpose ? from.area.columns : from.area.rows;
  const columns = options.transpose ? from.area.rows : from.area.columns;
  const area: Area = {
    ...to.area,
    rows: to.area.rows % rows === 0 ? to.area.rows : rows,
    columns: to.area.columns % columns === 0 ? to.area.columns : columns,
  };
  if (options.copyType !== 'Formats') assertWritable(to.sheet, area);
  // Read everything first: source and target may overlap.
  const copies = new Map<string, ICellData | undefined>();
  for (let i = 0; i < area.rows; i++)
    for (let j = 0; j < area.columns; j++) {
      const r = from.area.row + (options.transpose ? j % columns : i % rows);
      const c = from.area.column + (options.transpose ? i % rows : j % columns);
      copies.set(
        `${area.row + i},${area.column + j}`,
        copyOf(context, from.sheet, [r, c], [area.row + i, area.column + j], options),
      );
    }
  to.sheet.cells.write(area, (r, c) => copies.get(`${r},${c}`));
}

type Position = readonly [row: number, column: number];

function copyOf(
  context: BookContext,
  sheet: SheetState,
  from: Position,
  to: Position,
  options: CopyOptions,
): ICellData | undefined {
  const { cells } = sheet;
  const value = cells.value(...from);
  const formula = cells.formula(...from);
  if (options.skipBlanks && value === '' && formula === '') return undefined;
  const moved = formula === '' ? '' : shifted(context, formula, to[1] - from[1], to[0] - from[0]);
  const contents = (asFormula: boolean): ICellData =>
    asFormula && moved !== ''
      ? parseInput(moved, false)
      : parseInput(value, typeof value === 'string');
  const format: ICellData = {
    s: cells.raw(...from)?.s ? { ...cells.style(...from) } : null,
    custom: { ...cells.extras(...from) },
  };
  switch (options.copyType) {
    case 'Values':
      return contents(false);
    case 'Formulas':
      return contents(true);
    case 'Formats':
      return format;
    default:
      return { ...contents(true), ...format };
  }
}

function shifted(context: BookContext, formula: string, columns: number, rows: number): string {
  return context.engine
    .service<LexerTreeBuilder>(LexerTreeBuilder)
    .moveFormulaRefOffset(formula, columns, rows);
}
