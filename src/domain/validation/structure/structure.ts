import type { Rule, RuleKind } from '../../indicator';
import type { Finding, Unchecked } from '../finding';

export type RulesByKind = (kind: RuleKind) => readonly Rule[];

export interface StructureResult {
  readonly findings: readonly Finding[];
  /** What the content pass leaves out because of it. */
  readonly unchecked: readonly Unchecked[];
}
