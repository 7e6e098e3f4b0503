import type { Area, CellChange, FormulaCell, WorkbookPlan } from '../table';

/**
 * The open workbook as the use cases see it. `excel/` implements it over Office.js; every method
 * costs one round trip unless it says otherwise, and throws nothing but `WorkbookFailure`.
 */
export interface Workbook {
  /** Reads what the use case must know before it writes; changes nothing. */
  look(spot: Spot): Promise<View>;
  /**
   * Carries a plan out, all of it or nothing: sheets that `existing` names are written into, all
   * others are made. After a failure the workbook is as `view` saw it, or the failure says otherwise.
   */
  carryOut(plan: WorkbookPlan, existing: Existing): Promise<void>;
  /** Brings cells into the user's sight and selects them. */
  reveal(sheet: string, area: Area): Promise<void>;
  /** Displayed texts of a sheet from A1 to its last used cell, or undefined if it does not exist. */
  readSheet(name: string): Promise<readonly (readonly string[])[] | undefined>;
}

/**
 * The formulas of the open workbook, for the use cases that replace them. A part of the port of its
 * own, because nothing else needs it.
 */
export interface FormulaCells {
  /**
   * Every cell with a formula within the scope, with what it shows: formulas in English with their
   * `=`, values as they are, errors as their codes. A formula that spills is there once, with the whole
   * block that it fills; the cells that it spills into are not there. One round trip, and one more where
   * something spills.
   */
  readFormulas(scope: FormulaScope): Promise<readonly FormulaCell[]>;
  /**
   * Writes formulas and values into cells and leaves their number formats and looks as they are; texts
   * stay texts, whatever they look like. All of it in the order given, in one round trip, so that the
   * host takes it back as one step; after a failure the cells are as before, or the failure says so.
   */
  writeCells(changes: readonly CellChange[]): Promise<void>;
}

export type FormulaScope =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Area };

/** Where the user wants the table: a new sheet, at the selected cell, or in a known place. */
export type Spot =
  | { readonly kind: 'newSheet' }
  | { readonly kind: 'selection'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'area'; readonly sheet: string; readonly area: Area };

export interface View {
  readonly sheets: readonly SheetView[];
  readonly activeSheet: string;
  /** The cells the table would take; absent for a new sheet. */
  readonly target?: TargetView;
}

export interface SheetView {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The tables of ours on it, by their sheet-scoped names. */
  readonly tables: readonly TableView[];
  /** Whose drop-down lists it holds, as `listsOf` says it. */
  readonly listsOf?: string;
}

export interface TableView {
  /** With what is computed beside it. */
  readonly area: Area;
  readonly system: string;
  readonly ordinal: number;
  /** The sheet where its flags are kept. */
  readonly flagsSheet?: string;
}

export interface TargetView {
  readonly sheet: string;
  readonly area: Area;
  /** Cells that are not empty, row by row, as displayed. */
  readonly occupied: readonly Occupied[];
  /** No cell outside the area holds anything, so that the sheet may be laid out as a whole. */
  readonly alone: boolean;
  /** What it takes to put the cells back; only the port that made it can read it. */
  readonly snapshot: unknown;
}

export interface Occupied {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Existing {
  readonly view: View;
  /** Cells of the target sheet to be emptied first: those of the table that is replaced. */
  readonly clear?: Area;
}

export type FailureReason =
  /** The user is typing in a cell; Excel takes no commands meanwhile. */
  | 'editing'
  | 'protected'
  /** The host lacks a function that the plan needs. */
  | 'unsupported'
  | 'tooLarge'
  /** The sheet or name that was there a moment ago is gone. */
  | 'gone'
  | 'other';

export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';

  constructor(
    readonly reason: FailureReason,
    /** What the host said, for the person who reports it. */
    readonly detail: string,
    /** The workbook is as it was before. */
    readonly restored: boolean,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
  }
}
