import {
  type CellChange,
  type LeftCell,
  type StatusOptions,
  type Way,
  settlementOf,
} from '../table';
import { type FormulaCells, type FormulaScope, WorkbookFailure } from './workbook';

export type SettleOutcome =
  | {
      readonly kind: 'settled';
      /** Formulas that no longer need the add-in. */
      readonly formulas: number;
      /** Cells that still do, and why. */
      readonly left: readonly LeftCell[];
      /** For `unsettle`, where the host itself has no undo any more. */
      readonly undo: readonly CellChange[];
    }
  /** No formula within the scope calls the add-in, or none could be replaced. */
  | { readonly kind: 'nothing'; readonly left: readonly LeftCell[] }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

/**
 * Replaces the add-in's functions in a workbook that goes where the add-in is not: by native functions,
 * or by their present values (固化). Reads once and writes once, and only what changes.
 */
export async function settleFormulas(
  workbook: FormulaCells,
  scope: FormulaScope,
  way: Way,
  options?: StatusOptions,
): Promise<SettleOutcome> {
  try {
    const cells = await workbook.readFormulas(scope);
    const { changes, undo, left } = settlementOf(cells, way, options);
    if (changes.length === 0) return { kind: 'nothing', left };
    await workbook.writeCells(changes);
    const formulas = undo.filter(({ write }) => write.kind === 'formula').length;
    return { kind: 'settled', formulas, left, undo };
  } catch (error) {
    if (error instanceof WorkbookFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}

/** Puts back the formulas that were replaced. */
export async function unsettle(
  workbook: FormulaCells,
  undo: readonly CellChange[],
): Promise<WorkbookFailure | undefined> {
  try {
    await workbook.writeCells(undo);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookFailure) return error;
    throw error;
  }
}
