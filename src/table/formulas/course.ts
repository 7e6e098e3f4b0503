import type { MeasureName, TargetKind } from '../../domain/assessment';
import { type Expression, always, never } from './expression';
import type { ProblemWord } from './problemWord';

/** What has to hold for a row to have a way from base to target; checked in this order. */
export interface Check {
  readonly holds: Expression;
  /** What is wrong where it does not hold. */
  readonly problem: ProblemWord;
}

/** A measure of a course, or why the course has none. */
type Measure =
  | {
      readonly formula: Expression;
      /** What it needs besides, and what is wrong without it. */
      readonly needs?: Check;
    }
  | { readonly problem: ProblemWord };

/**
 * How far a row has come, as pieces of formulas: the engine's path (`domain/assessment/path.ts`),
 * of which each step has its counterpart here.
 */
export interface Course {
  readonly kind: TargetKind;
  readonly attribute?: 'binding' | 'indicative' | undefined;
  /** Which figures are there. Safe to compute on any cell. */
  readonly present: readonly Check[];
  /** What they have to be like; to be computed only where all are there. */
  readonly usable: readonly Check[];
  /** The same in as few conditions as will do. */
  readonly stands: readonly Expression[];
  /** The target lies at the base or behind it and asks to keep a level. Needs `present` and `stands`. */
  readonly floor: Expression;
  /** The opposite, where it is not certain. */
  readonly leads: Expression;
  /** Whether the level to be kept is held. */
  readonly floorHeld: Expression;
  /** Need `present`, `stands` and `leads`. */
  readonly measures: Readonly<Record<MeasureName, Measure>>;
  /** Whether the target level can be compared with, and whether it is held. */
  readonly standing?: { readonly known: readonly Expression[]; readonly held: Expression };
  /** Why there is no standing, for limits. */
  readonly whyNoStanding: ProblemWord;
  /** Cells that may hold a verdict of a superior level, in the order of time. */
  readonly verdicts: readonly Expression[];
}

/** A row that has no way to measure, for one reason. */
export function noCourse(
  kind: TargetKind,
  problem: ProblemWord,
  rest: Partial<Course> = {},
): Course {
  return {
    kind,
    present: [{ holds: never, problem }],
    usable: [],
    stands: [],
    floor: never,
    leads: always,
    floorHeld: always,
    measures: { pace: { problem }, growthRatio: { problem }, reach: { problem } },
    whyNoStanding: problem,
    verdicts: [],
    ...rest,
  };
}
