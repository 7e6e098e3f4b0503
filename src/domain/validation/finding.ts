import type { RuleKind, RuleType, Severity } from '../indicator';
import type { FormFault, UnreadableProblem } from '../quantity';

export interface CellPlace {
  readonly address: string;
  /** Number of the indicator; absent for what belongs to no row. */
  readonly indicator?: number;
  /** Column id: `2021.total`. */
  readonly column?: string;
}

/** What should be there instead. */
export type Expected =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'oneOf';
      readonly texts: readonly string[];
      readonly suggestion?: string | undefined;
    }
  /** A figure as displayed, in percent where the column is. */
  | {
      readonly kind: 'between';
      readonly low: number;
      readonly high: number;
      readonly unit: string;
    }
  | { readonly kind: 'number' }
  | { readonly kind: 'filled' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'count'; readonly count: number };

/** One other value would explain the finding. */
export interface Suspicion {
  readonly kind: SuspicionKind;
  /** What was probably meant, as it would be displayed. */
  readonly meant: string;
  /** The power of ten of `scale`: 1 where the figure is ten times too large. */
  readonly power?: number;
  /** The cell whose figure this seems to be, of `otherColumn` and `otherRow`, or the row of `copiedRow`. */
  readonly from?: CellPlace;
}

export type SuspicionKind =
  /** 丢负号 */
  | 'sign'
  /** 单位或小数点: a power of ten. */
  | 'scale'
  /** 0.114 for 11.4 %, and the reverse. */
  | 'percent'
  /** Another period's figure, or another row's. */
  | 'otherColumn'
  | 'otherRow'
  /** All figures of a row are those of the row beside it. */
  | 'copiedRow'
  /** 两位数字写颠倒 */
  | 'swapped'
  | 'doubled'
  | 'dropped'
  | 'extra'
  | 'wrongDigit';

/** What the judgement rests on, as data; which of them is there depends on the rule. */
export interface Why {
  /** Cells compared with, and what they show. */
  readonly against?: readonly (CellPlace & { readonly text: string })[];
  /** A computed figure: the growth of two levels, a change, a share, a pace. */
  readonly computed?: number;
  readonly faults?: readonly FormFault[];
  readonly problem?: UnreadableProblem | 'date' | 'logical';
  /** A class of the profile by which the label was judged, in its words. */
  readonly profile?: { readonly zh: string; readonly en: string };
  /** The row that was expected in the place of one that is there twice. */
  readonly inPlaceOf?: number;
}

/** What to do, apart from explaining the figure. */
export type Remedy =
  | 'correct'
  | 'correctOrExplain'
  | 'mend'
  | 'choose'
  | 'fill'
  | 'restore'
  | 'remove'
  | 'unhide'
  | 'newTemplate'
  | 'note';

/** What another rule says of the same cause. */
export interface Related {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly cells: readonly CellPlace[];
}

export interface Finding {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly level: number;
  readonly type: RuleType;
  /** The likeliest first; never empty. */
  readonly cells: readonly CellPlace[];
  readonly found: string;
  readonly expected: Expected;
  readonly why: Why;
  /** The reason that the rule's data give for its limit. */
  readonly reason?: Words | undefined;
  readonly message?: Words | undefined;
  readonly remedy: Remedy;
  readonly suspicion?: Suspicion | undefined;
  /** Other rules that fail for the same cause. */
  readonly related: readonly Related[];
}

export interface Words {
  readonly zh: string;
  readonly en?: string | undefined;
}

/** What a rule says of one cell, or of one row or table where it has no cell of its own. */
export interface Outcome {
  readonly rule: string;
  readonly indicator?: number | undefined;
  readonly column?: string | undefined;
  readonly value: 'pass' | 'fail' | 'undecidable';
}

/** A part of the content that the structure did not allow to check. */
export interface Unchecked {
  readonly cause: 'columnMissing' | 'rowUnknown' | 'rowMissing' | 'rowTwice';
  readonly text: string;
  readonly address?: string;
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many outcomes could not be decided. */
  readonly undecidable: number;
}
