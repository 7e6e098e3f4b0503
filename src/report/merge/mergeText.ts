export type SheetKey = 'conflicts' | 'reminders' | 'revisions' | 'sources' | 'files';

/*
 * Codes of the merge as they are worded here; the merge has the same, which the compiler compares
 * where one is looked up.
 */
type LeftOut = 'rejected' | 'unreadable' | 'noTable' | 'otherSystem' | 'merged' | 'unitUnknown';
type State = 'notSent' | 'leftOut' | 'incomplete';
type Status = 'accepted' | 'explained' | 'rejected' | 'unreadable';
type Basis = 'template' | 'title' | 'rows' | 'fileName' | 'filled';
type Kind = 'added' | 'removed' | 'open' | 'changed' | 'form';

/**
 * What a merged workbook says beside the table itself. No head may be a word by which an indicator
 * table is known, and no cell the bare name of an indicator: the workbook is read again.
 */
export interface MergeWords {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly heads: {
    readonly indicator: string;
    readonly column: string;
    readonly place: string;
    readonly reported: string;
    readonly unit: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly saved: string;
    readonly hash: string;
    readonly decision: string;
    readonly state: string;
    readonly indicators: string;
    readonly missing: string;
    readonly reasons: string;
    readonly basis: string;
    readonly status: string;
    readonly counted: string;
    readonly ignored: string;
    readonly from: string;
    readonly to: string;
    readonly difference: string;
    readonly percent: string;
    readonly kind: string;
    readonly rule: string;
    readonly explanation: string;
  };
  readonly summaries: {
    readonly sources: (cells: number, files: number) => string;
    readonly conflicts: (cells: number, open: number) => string;
    readonly reminders: (units: number, of: number) => string;
    readonly files: (files: number, leftOut: number, cells: number) => string;
    readonly revisions: (changes: number, previous: string, rules: readonly string[]) => string;
  };
  /** An indicator by number and name, never the bare name. */
  readonly indicator: (number: number, name: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  readonly withReason: (what: string, reason: string) => string;
  readonly states: Readonly<Record<State, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** For indicators that no unit answers for. */
  readonly nobody: string;
  readonly unknownUnit: string;
  readonly used: string;
  readonly copies: (names: readonly string[]) => string;
  readonly ignoredCells: (count: number, first: readonly string[]) => string;
  readonly decisions: {
    readonly open: string;
    readonly chosen: string;
    readonly notChosen: string;
  };
  readonly percentagePoints: string;
  readonly passes: string;
  readonly page: string;
}
