import type { WorkbookFailure } from '../../app';
import type { LiveFinding, SelectedCell } from '../../app/watch/watch';
import type { Severity } from '../../domain/indicator';
import type { Choice, Grouping } from './shown';
import { type Cursor, follow } from './step';

export interface CheckState {
  readonly choice: Choice;
  readonly grouping: Grouping;
  /** So many findings are listed; the rest on demand. */
  readonly limit: number;
  readonly cursor: Cursor | undefined;
  /** 核实说明 that are being written, by the id of their finding: none is lost by looking elsewhere. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly phase: CheckPhase;
}

/** What the page is doing, asking or reporting, beside the checking itself. */
export type CheckPhase =
  { readonly kind: 'ready' } | { readonly kind: 'busy'; readonly task: CheckTask } | CheckReport;

export type CheckTask = 'mend' | 'explain' | 'export';

export type CheckReport =
  /** What mending all would change, for a yes or no. */
  | { readonly kind: 'asking'; readonly findings: readonly LiveFinding[] }
  /** `left`: cells that were changed meanwhile. */
  | { readonly kind: 'mended'; readonly cells: number; readonly left: readonly string[] }
  | { readonly kind: 'explained'; readonly removed: boolean }
  | { readonly kind: 'exported'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export type CheckAction =
  | { readonly kind: 'choose'; readonly choice: Partial<Choice> }
  | { readonly kind: 'toggle'; readonly severity: Severity }
  | { readonly kind: 'group'; readonly grouping: Grouping }
  | { readonly kind: 'more' }
  | {
      readonly kind: 'goTo';
      readonly at: LiveFinding;
      readonly selection: SelectedCell | undefined;
    }
  | { readonly kind: 'selected'; readonly selection: SelectedCell | undefined }
  | { readonly kind: 'draft'; readonly id: string; readonly text: string | undefined }
  | { readonly kind: 'begin'; readonly task: CheckTask }
  | { readonly kind: 'report'; readonly report: CheckReport }
  | { readonly kind: 'dismiss' };

/** Enough to look through; more at once would make an edit wait for the pane. */
export const page = 100;

export const initialState: CheckState = {
  choice: { table: undefined, severities: new Set(), withExplained: true, wanted: '' },
  grouping: 'indicator',
  limit: page,
  cursor: undefined,
  drafts: {},
  phase: { kind: 'ready' },
};

export function reduce(state: CheckState, action: CheckAction): CheckState {
  switch (action.kind) {
    case 'choose':
      return { ...state, choice: { ...state.choice, ...action.choice }, limit: page };
    case 'toggle':
      return {
        ...state,
        choice: { ...state.choice, severities: toggled(state.choice.severities, action.severity) },
        limit: page,
      };
    case 'group':
      return { ...state, grouping: action.grouping };
    case 'more':
      return { ...state, limit: state.limit + page };
    case 'goTo':
      return {
        ...state,
        cursor: { at: action.at, selection: action.selection },
        // What was reported spoke of another place; a question still waits for its answer.
        phase: isReport(state.phase) ? { kind: 'ready' } : state.phase,
      };
    case 'selected': {
      const cursor = follow(state.cursor, action.selection);
      return cursor === state.cursor ? state : { ...state, cursor };
    }
    case 'draft': {
      const { [action.id]: _old, ...others } = state.drafts;
      return {
        ...state,
        drafts: action.text === undefined ? others : { ...others, [action.id]: action.text },
      };
    }
    case 'begin':
      return { ...state, phase: { kind: 'busy', task: action.task } };
    case 'report':
      return { ...state, phase: action.report };
    case 'dismiss':
      return { ...state, phase: { kind: 'ready' } };
  }
}

const isReport = ({ kind }: CheckPhase) => kind !== 'busy' && kind !== 'asking';

function toggled(severities: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(severities);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
