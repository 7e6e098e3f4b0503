import type { Rule } from '../indicator';
import type { CellPlace, Expected, Suspicion, Why } from './finding';
import type { RowView } from './cell/rowView';
import type { Relation } from './relations/relation';

/** What one rule has to say of one cell of a row, before causes are put together. */
export interface Draft {
  readonly rule: Rule;
  /** Place of the column. */
  readonly at: number;
  readonly expected: Expected;
  readonly why?: Why | undefined;
  readonly suspicion?: Suspicion | undefined;
  /** Other cells that the finding is about. */
  readonly also?: readonly CellPlace[] | undefined;
  /** Shown instead of the cell's text. */
  readonly found?: string;
}

/** Whether a rule that rests on several figures would hold if one of them were another. */
export interface Dependent {
  readonly draft: Draft;
  readonly holdsWith: (column: number, text: string) => boolean;
}

/** Takes what the checks of a row say. */
export interface Sink {
  readonly pass: (rule: Rule, at: number) => void;
  readonly undecidable: (rule: Rule, at: number) => void;
  readonly fail: (draft: Draft) => void;
  readonly relate: (relation: Relation) => void;
  readonly depend: (dependent: Dependent) => void;
}

/** One rule made ready for one indicator. */
export type RowCheck = (view: RowView, sink: Sink, table: TableState) => void;

/** What a row's checks may know of the rest of the table. */
export interface TableState {
  /** The view of an indicator's row, if it is there once. */
  readonly rowOf: (indicator: number) => RowView | undefined;
  /** The rows above and below. */
  readonly beside: (at: number) => readonly RowView[];
  /** Most figures are stored as text, so that no single one stands out. */
  readonly mostlyText: boolean;
  /** Most figures differ from those of before: these are other data, not revisions. */
  readonly otherData: (against: 'previous' | 'published', most: number) => boolean;
  /** Most figures of the column are computed by formulas. */
  readonly isFormulaColumn: (column: number) => boolean;
}
