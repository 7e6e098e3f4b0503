import type { IndicatorSystem, Period, RollProblem, SystemProblem } from '../../domain/indicator';

/** A further period of the same plan, or the plan that follows. */
export type RollWanted =
  | ({ readonly kind: 'period' } & Pick<Period, 'year' | 'months'>)
  | { readonly kind: 'plan'; readonly from: number; readonly to: number };

export type RollOutcome =
  | {
      readonly kind: 'rolled';
      readonly system: IndicatorSystem;
      /** What was done and what is left to a person, a sentence each. */
      readonly said: readonly string[];
      /** Figures of the source that were not taken, each with the reason and what to do. */
      readonly notTaken: readonly string[];
    }
  | { readonly kind: 'refused'; readonly refusal: RollRefusal };

export type RollRefusal =
  | RollProblem
  /** The next plan starts where the old one ends, and not before it. */
  | { readonly kind: 'notNext'; readonly from: number }
  /** The source has no table of the system. */
  | { readonly kind: 'noTable' }
  /** The source has no figure of the period; what was found instead. */
  | {
      readonly kind: 'noFigures';
      readonly label: string;
      readonly notTaken: readonly string[];
    }
  | {
      readonly kind: 'faulty';
      readonly system: string;
      readonly problems: readonly SystemProblem[];
    };
