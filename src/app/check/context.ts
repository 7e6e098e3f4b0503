import type { Profile } from '../../domain/assessment';
import type { IndicatorSystem, Rule } from '../../domain/indicator';
import type { Submission } from '../../domain/validation';

/** By what submissions are checked; plain data, so that a worker can be given it. */
export interface CheckContext {
  /** A table belongs to the one whose indicators its rows name. */
  readonly systems: readonly SystemRules[];
  readonly profiles: readonly Profile[];
  /** The user's choice, for every rule that judges by a profile. */
  readonly profile?: Profile;
  /** What the units sent before. */
  readonly previous: readonly Submission[];
}

export interface SystemRules {
  readonly system: IndicatorSystem;
  readonly rules: readonly Rule[];
}
