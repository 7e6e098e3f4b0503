import type { InsertOutcome, InsertRequest, TableSpot, WorkbookFailure } from '../../app';
import type { ConflictChoice } from '../../app/merge';
import type { PickedFile, ReadFile } from './fileReader';
import type { Shown } from './byUnit';

export interface Collected {
  readonly picked: PickedFile;
  readonly read: ReadFile;
}

export interface CollectState {
  /** By name, in the order of reading: a file that is picked again takes the place of its former self. */
  readonly files: ReadonlyMap<string, Collected>;
  readonly reading: { readonly done: number; readonly total: number } | undefined;
  /** Hidden files and lock files of the last choice. */
  readonly skipped: number;
  /** Id of the system that the table is merged for; the first known where undefined. */
  readonly system: string | undefined;
  readonly conflicts: ConflictChoice;
  readonly force: boolean;
  /** Only these are listed; all where none is chosen. */
  readonly shown: ReadonlySet<Shown>;
  readonly limit: number;
  readonly phase: CollectPhase;
}

export type CollectPhase =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly task: CollectTask }
  | CollectReport;

export type CollectTask = 'insert' | 'copies';

export type CollectReport =
  | { readonly kind: 'asking'; readonly request: InsertRequest; readonly question: Question }
  | { readonly kind: 'inserted'; readonly table: TableSpot; readonly cells: number }
  | { readonly kind: 'copies'; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

type Question = Extract<InsertOutcome, { kind: 'tableExists' | 'occupied' }>;

export type CollectAction =
  | { readonly kind: 'read'; readonly total: number; readonly skipped: number }
  | { readonly kind: 'add'; readonly read: readonly Collected[] }
  | { readonly kind: 'readEnds' }
  | { readonly kind: 'clear' }
  | {
      readonly kind: 'choose';
      readonly choice: Partial<Pick<CollectState, 'system' | 'conflicts' | 'force'>>;
    }
  | { readonly kind: 'toggle'; readonly shown: Shown }
  | { readonly kind: 'more' }
  | { readonly kind: 'begin'; readonly task: CollectTask }
  | { readonly kind: 'report'; readonly report: CollectReport }
  | { readonly kind: 'dismiss' };

/** Enough to look through; thousands at once would make the pane slow. */
export const page = 100;

export const initialState: CollectState = {
  files: new Map(),
  reading: undefined,
  skipped: 0,
  system: undefined,
  conflicts: { kind: 'none' },
  force: false,
  shown: new Set(),
  limit: page,
  phase: { kind: 'ready' },
};

export function reduce(state: CollectState, action: CollectAction): CollectState {
  switch (action.kind) {
    case 'read':
      return {
        ...state,
        reading: { done: 0, total: action.total },
        skipped: action.skipped,
        phase: ready,
      };
    case 'add': {
      const files = new Map(state.files);
      for (const each of action.read) files.set(each.picked.name, each);
      const { reading } = state;
      return {
        ...state,
        files,
        reading: reading && { ...reading, done: reading.done + action.read.length },
      };
    }
    case 'readEnds':
      return { ...state, reading: undefined };
    case 'clear':
      return { ...initialState, system: state.system };
    case 'choose':
      return { ...state, ...action.choice, phase: ready };
    case 'toggle': {
      const shown = new Set(state.shown);
      if (!shown.delete(action.shown)) shown.add(action.shown);
      return { ...state, shown, limit: page };
    }
    case 'more':
      return { ...state, limit: state.limit + page };
    case 'begin':
      return { ...state, phase: { kind: 'busy', task: action.task } };
    case 'report':
      return { ...state, phase: action.report };
    case 'dismiss':
      return { ...state, phase: ready };
  }
}

const ready: CollectPhase = { kind: 'ready' };
