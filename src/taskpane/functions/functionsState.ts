import type { FormulaScope, Occupied, TableSpot, WorkbookFailure } from '../../app';
import type { CellChange, LeftCell, Way } from '../../table';
import type { ExampleRequest } from './exampleBlock';

export interface FunctionsState {
  readonly phase: FunctionsPhase;
  /** What was replaced since the pane was opened, the last one last. */
  readonly undos: readonly Undo[];
}

export interface Undo {
  readonly formulas: number;
  readonly changes: readonly CellChange[];
}

/** What the page is doing, asking or reporting; never more than one of these. */
export type FunctionsPhase =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly task: FunctionsTask }
  | FunctionsReport;

export type FunctionsTask = 'insert' | 'look' | 'settle';

export type FunctionsReport =
  /** The example would cover these cells. */
  | {
      readonly kind: 'occupied';
      readonly request: ExampleRequest;
      readonly place: TableSpot;
      readonly cells: readonly Occupied[];
    }
  | { readonly kind: 'inserted'; readonly place: TableSpot }
  /** What would be replaced, for a yes or no. */
  | {
      readonly kind: 'asking';
      readonly way: Way;
      readonly scope: FormulaScope;
      readonly formulas: number;
      readonly cells: number;
      readonly left: readonly LeftCell[];
    }
  | { readonly kind: 'nothing'; readonly scope: FormulaScope; readonly left: readonly LeftCell[] }
  | {
      readonly kind: 'settled';
      readonly way: Way;
      readonly undo: Undo;
      readonly left: readonly LeftCell[];
    }
  | { readonly kind: 'restored'; readonly formulas: number }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export type FunctionsAction =
  | { readonly kind: 'begin'; readonly task: FunctionsTask }
  | { readonly kind: 'report'; readonly report: FunctionsReport }
  | { readonly kind: 'dismiss' };

export const initialState: FunctionsState = { phase: { kind: 'ready' }, undos: [] };

export function reduce(state: FunctionsState, action: FunctionsAction): FunctionsState {
  switch (action.kind) {
    case 'begin':
      return { ...state, phase: { kind: 'busy', task: action.task } };
    case 'dismiss':
      return { ...state, phase: { kind: 'ready' } };
    case 'report':
      return { phase: action.report, undos: undosAfter(state.undos, action.report) };
  }
}

function undosAfter(undos: readonly Undo[], report: FunctionsReport): readonly Undo[] {
  if (report.kind === 'settled') return [...undos, report.undo];
  return report.kind === 'restored' ? undos.slice(0, -1) : undos;
}
