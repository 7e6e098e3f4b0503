import { type Rewritten, callsAddin, nativeFormula } from './nativeFormula';
import type { StatusOptions } from './statusForms';

type CellResult = string | number | boolean | null;

/** A cell with a formula. Rows and columns count from 0 on the sheet. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With its `=`, in English. */
  readonly formula: string;
  /** What it shows: one value, or the block that it spills over, its own cell first. */
  readonly results: readonly (readonly CellResult[])[];
}

/** What is to be written into a cell, whose look stays. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A formula with its `=`, or a value; null empties the cell. */
  readonly write:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'value'; readonly value: CellResult };
}

/** How the add-in's functions are to be replaced: by native ones, or by what they show now (固化). */
export type Way = 'native' | 'values';

export interface LeftCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly why:
    | { readonly kind: 'noNativeForm'; readonly functions: readonly string[] }
    /** It shows an error that says nothing of the figures, such as #NAME? where the add-in is not loaded. */
    | { readonly kind: 'notComputed'; readonly shown: string };
}

export interface Settlement {
  readonly changes: readonly CellChange[];
  /** What to write to have everything as before. */
  readonly undo: readonly CellChange[];
  /** Cells that still need the add-in. */
  readonly left: readonly LeftCell[];
}

/**
 * What has to be written so that cells no longer need the add-in. Formulas that do not call it stay,
 * and so does one of which only a part could be rewritten.
 */
export function settlementOf(
  cells: readonly FormulaCell[],
  way: Way,
  options?: StatusOptions,
): Settlement {
  const changes: CellChange[] = [];
  const undo: CellChange[] = [];
  const left: LeftCell[] = [];
  for (const cell of cells) {
    if (!callsAddin(cell.formula)) continue;
    const settled = way === 'native' ? inNative(cell, options) : inValues(cell);
    if ('kind' in settled) {
      left.push({ ...placeOf(cell), why: settled });
      continue;
    }
    changes.push(...settled);
    // The cells that it will spill over again have to be empty before the formula comes back.
    const [own, ...others] = settled;
    undo.push(...others.map((each) => ({ ...each, write: emptied })));
    if (own !== undefined) {
      undo.push({ ...placeOf(cell), write: { kind: 'formula', formula: cell.formula } });
    }
  }
  return { changes, undo, left };
}

const emptied = { kind: 'value', value: null } as const;

const placeOf = ({ sheet, row, column }: FormulaCell) => ({ sheet, row, column });

function inNative(cell: FormulaCell, options?: StatusOptions): CellChange[] | LeftCell['why'] {
  const { formula, left }: Rewritten = nativeFormula(cell.formula, options);
  if (left.length > 0) return { kind: 'noNativeForm', functions: left };
  return [{ ...placeOf(cell), write: { kind: 'formula', formula } }];
}

/** Errors that a formula may well give; the others mean that it was not computed. */
const genuine = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NUM!|N\/A)$/;
const anyError = /^#[A-Z_/0-9]+[!?]?$/;

function inValues(cell: FormulaCell): CellChange[] | LeftCell['why'] {
  const values = cell.results.flat();
  const broken = values.find(
    (value) => typeof value === 'string' && anyError.test(value) && !genuine.test(value),
  );
  if (broken !== undefined || values.length === 0) {
    return { kind: 'notComputed', shown: String(broken ?? '') };
  }
  return cell.results.flatMap((line, down) =>
    line.map((value, across) => ({
      sheet: cell.sheet,
      row: cell.row + down,
      column: cell.column + across,
      write: baked(value),
    })),
  );
}

/** An error stays one, as a formula of its own: as a text it would compute as a word. */
function baked(value: CellResult): CellChange['write'] {
  if (typeof value === 'string' && genuine.test(value)) {
    return { kind: 'formula', formula: `=${value}` };
  }
  return { kind: 'value', value };
}
