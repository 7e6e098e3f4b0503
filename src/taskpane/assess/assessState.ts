import type { Occupied, TableSpot, WorkbookFailure } from '../../app';
import type { WriteRequest } from '../../app/assess';
import type { CustomXmlPart, WorkbookCells } from '../../table';
import type { Grouping } from './shown';

export interface AssessState {
  readonly source: Source;
  /** Id of a profile; the first one where absent. */
  readonly profile: string | undefined;
  /** Id of a period; the last one with figures where absent. */
  readonly asOf: string | undefined;
  /** Place of the table that is assessed; the largest where absent. */
  readonly place: string | undefined;
  /** Class ids; all where none is chosen. */
  readonly classes: ReadonlySet<string>;
  readonly grouping: Grouping;
  /** The indicator whose particulars are shown. */
  readonly opened: number | undefined;
  /** Decisions that are being written, by indicator: none is lost by looking elsewhere. */
  readonly drafts: Readonly<Record<number, OverrideDraft>>;
  readonly phase: AssessPhase;
}

/** The cells that are assessed. While they are read anew, those of before are shown. */
export interface Source {
  readonly reading: boolean;
  readonly cells?: WorkbookCells;
  /** Why the last reading came to nothing. */
  readonly failure?: WorkbookFailure;
}

export interface OverrideDraft {
  readonly status: string;
  readonly reason: string;
}

export type AssessPhase =
  { readonly kind: 'ready' } | { readonly kind: 'busy'; readonly task: AssessTask } | AssessReport;

export type AssessTask = 'override' | 'copy' | 'write';

export type AssessReport =
  | { readonly kind: 'decided'; readonly part: CustomXmlPart; readonly removed: boolean }
  | { readonly kind: 'copied'; readonly characters: number }
  /** The clipboard was refused: the text is shown to be copied by hand. */
  | { readonly kind: 'uncopied'; readonly text: string }
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'placed'; readonly place: TableSpot }
  /** What is to be written would cover these cells. */
  | {
      readonly kind: 'occupied';
      readonly request: WriteRequest;
      readonly place: TableSpot;
      readonly cells: readonly Occupied[];
    }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export type AssessAction =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly cells: WorkbookCells }
  | { readonly kind: 'unread'; readonly failure: WorkbookFailure }
  | {
      readonly kind: 'choose';
      readonly choice: Partial<Pick<AssessState, 'profile' | 'asOf' | 'place' | 'grouping'>>;
    }
  | { readonly kind: 'toggle'; readonly status: string }
  | { readonly kind: 'showAll' }
  | { readonly kind: 'open'; readonly indicator: number | undefined }
  | {
      readonly kind: 'draft';
      readonly indicator: number;
      readonly draft: OverrideDraft | undefined;
    }
  | { readonly kind: 'begin'; readonly task: AssessTask }
  | { readonly kind: 'report'; readonly report: AssessReport }
  | { readonly kind: 'dismiss' };

export const initialState = (profile: string | undefined): AssessState => ({
  source: { reading: true },
  profile,
  asOf: undefined,
  place: undefined,
  classes: new Set(),
  grouping: 'domain',
  opened: undefined,
  drafts: {},
  phase: { kind: 'ready' },
});

export function reduce(state: AssessState, action: AssessAction): AssessState {
  switch (action.kind) {
    case 'reading':
      return { ...state, source: { ...state.source, reading: true } };
    case 'read':
      return { ...state, source: { reading: false, cells: action.cells } };
    case 'unread':
      return { ...state, source: { ...state.source, reading: false, failure: action.failure } };
    case 'choose':
      // The classes belong to their profile.
      return {
        ...state,
        ...action.choice,
        ...('profile' in action.choice && { classes: new Set(), drafts: {} }),
        // Another table has other indicators and periods.
        ...('place' in action.choice && { asOf: undefined, opened: undefined, drafts: {} }),
      };
    case 'toggle':
      return { ...state, classes: toggled(state.classes, action.status) };
    case 'showAll':
      return { ...state, classes: new Set() };
    case 'open':
      return { ...state, opened: action.indicator };
    case 'draft': {
      const { [action.indicator]: _old, ...others } = state.drafts;
      return {
        ...state,
        drafts:
          action.draft === undefined ? others : { ...others, [action.indicator]: action.draft },
      };
    }
    case 'begin':
      return { ...state, phase: { kind: 'busy', task: action.task } };
    case 'report':
      return { ...state, source: sourceAfter(state.source, action.report), phase: action.report };
    case 'dismiss':
      return { ...state, phase: { kind: 'ready' } };
  }
}

/** What was kept in the workbook counts at once, without reading it again. */
function sourceAfter(source: Source, report: AssessReport): Source {
  if (report.kind !== 'decided' || source.cells === undefined) return source;
  const { part } = report;
  const others = source.cells.parts.filter(({ namespace }) => namespace !== part.namespace);
  return { ...source, cells: { ...source.cells, parts: [...others, part] } };
}

function toggled(classes: ReadonlySet<string>, status: string): ReadonlySet<string> {
  const next = new Set(classes);
  if (!next.delete(status)) next.add(status);
  return next;
}
