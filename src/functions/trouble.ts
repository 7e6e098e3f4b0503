import type { PaceProblem } from '../domain/assessment/input';
import type { GrowthProblem } from '../domain/growth';
import type { UnreadableProblem } from '../domain/quantity';
import type names from './names.json';

/** A parameter, by the name that it has in the code and in Excel's English list. */
export type ParameterName = keyof typeof names;

/** Why a cell holds no number that can be computed with. */
export type CellTrouble =
  | { readonly is: 'blank' }
  /** A word that says there is no figure: `—`, 无半年数据. */
  | { readonly is: 'missing'; readonly text: string }
  /** A word that stands for a target or a verdict: 与经济增长同步. */
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'range'; readonly text: string }
  | { readonly is: 'unreadable'; readonly text: string; readonly problem: UnreadableProblem }
  /** A logical value, an object or whatever else a cell may bring. */
  | { readonly is: 'wrongType'; readonly text: string }
  /** An error value of Excel: `#REF!`. */
  | { readonly is: 'error'; readonly code: string };

/** Why there is no result, as data; `messages.ts` words it. */
export type Trouble =
  | { readonly is: 'cell'; readonly name: ParameterName; readonly cell: CellTrouble }
  | {
      readonly is: 'growth';
      readonly problem: GrowthProblem;
      readonly name: ParameterName;
      readonly value: number;
    }
  | { readonly is: 'pace'; readonly problem: PaceProblem }
  | { readonly is: 'gap'; readonly name: ParameterName; readonly at: number }
  | { readonly is: 'shape'; readonly sizes: readonly Size[] }
  | {
      readonly is: 'choice';
      readonly name: ParameterName;
      readonly text: string;
      readonly permitted: readonly string[];
    }
  | { readonly is: 'noTable'; readonly missing: readonly string[] }
  | { readonly is: 'unexpected'; readonly text: string };

interface Size {
  readonly name: ParameterName;
  readonly rows: number;
  readonly columns: number;
}

export const blank: CellTrouble = { is: 'blank' };
