import type { Rule } from '../../domain/indicator';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Finding, Report } from '../../domain/validation';
import type { Area, WorkbookPlan } from '../../table';
import type { WorkbookFailure } from '../workbook';

/**
 * The checking that lives with the open workbook: it hears of every change, keeps the findings of
 * each table up to date and the flags in the workbook with them. It belongs to the shared runtime and
 * goes on while the pane is closed; the pane is one of its readers.
 */
export interface Watch {
  /** What is known now: the same object until something changes. */
  readonly snapshot: () => WatchSnapshot;
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Hears of changes from now on and checks everything once. */
  readonly start: () => Promise<void>;
  /** Hears of nothing any more, and takes its flags out of the workbook. */
  readonly stop: () => Promise<void>;
  /** Reads and checks everything anew. */
  readonly recheck: () => Promise<void>;
  /** Selects a cell of the finding. */
  readonly reveal: (finding: LiveFinding) => Promise<WorkbookFailure | undefined>;
  /** Mends the form of cells, in one step that can be undone; the meaning stays. */
  readonly mend: (findings: readonly LiveFinding[]) => Promise<MendOutcome>;
  /** Keeps a 核实说明 in the workbook; an empty text takes it back. */
  readonly explain: (
    finding: LiveFinding,
    explanation: { readonly text: string; readonly by: string },
  ) => Promise<WorkbookFailure | undefined>;
  /**
   * Puts the flags into a plan that a table and its flags come, and go, with one step of the user's
   * undo. Checking that is off adds none.
   */
  readonly prepare: (plan: WorkbookPlan, clear?: Area) => WorkbookPlan;
  /** Writes the 差错清单 of everything found onto a sheet of its own. */
  readonly exportList: () => Promise<
    | { readonly kind: 'written'; readonly sheet: string }
    | { readonly kind: 'failed'; readonly failure: WorkbookFailure }
  >;
}

export interface WatchSnapshot {
  readonly phase: WatchPhase;
  readonly tables: readonly CheckedTable[];
  /** The cell that the user has selected, where it is part of a table. */
  readonly selection?: SelectedCell;
}

export type WatchPhase =
  | { readonly kind: 'off' }
  /** Reads and checks everything. */
  | { readonly kind: 'sweeping' }
  | { readonly kind: 'watching' }
  /** What is shown may be out of date: the host refused, and will be asked again. */
  | { readonly kind: 'stale'; readonly failure: WorkbookFailure };

export interface CheckedTable {
  /** Stable as long as the table is there: `id` of the sheet and the table's ordinal on it. */
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly system: IndicatorSystem;
  readonly rules: readonly Rule[];
  readonly report: Report;
  /** In the order of the table: by row, then by column. */
  readonly findings: readonly LiveFinding[];
  /** Why its cells show no flags; absent where they do. */
  readonly unflagged?: Unflagged;
}

export type Unflagged =
  /** The sheet is protected, and the table was made without flags. */
  | { readonly kind: 'protected' }
  /** The host would not add them. */
  | { readonly kind: 'refused'; readonly failure: WorkbookFailure };

export interface LiveFinding {
  /** Stable from check to check while rule, indicator and column are the same. */
  readonly id: string;
  readonly table: string;
  readonly sheet: string;
  readonly finding: Finding;
  /** What the form of the cell may be turned into on a click, as it will be displayed. */
  readonly mend?: string;
  readonly explanation?: Explanation;
}

/** A 核实说明. It holds only while the cell shows what was explained. */
export interface Explanation {
  readonly text: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface SelectedCell {
  readonly table: string;
  readonly sheet: string;
  /** `F7`. */
  readonly address: string;
  readonly indicator?: number;
  readonly column?: string;
}

export type MendOutcome =
  | { readonly kind: 'mended'; readonly cells: number }
  /** A cell was changed meanwhile and is left as it is. */
  | { readonly kind: 'changed'; readonly cells: number; readonly left: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };
