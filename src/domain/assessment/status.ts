import type { RowInput, TargetKind } from './input';
import { measureInterval, measureOf, whyNoMeasure } from './measures';
import type { Path } from './path';
import type { Profile, Rule } from './profileSchema';
import { type Standing, verdictsOf } from './standing';

/** What is known of a row, before a profile puts it into a class. */
export interface Facts {
  readonly row: RowInput;
  /** `limit` where the target proved to be a level to keep. */
  readonly kind: TargetKind;
  readonly path: Path | undefined;
  readonly standing: Standing | undefined;
}

/** The figure as shown, or the end of its rounding at which the row does worse or better. */
export type End = 'value' | 'low' | 'high';

export interface Decision {
  /** Class id of the profile. */
  readonly status: string;
  /** The rule that spoke; absent where none did. */
  readonly rule: Rule | undefined;
}

/** The class into which the first rule that speaks of the row puts it. */
export function decide(profile: Profile, facts: Facts, end: End): Decision {
  for (const rule of profile.rules) {
    if (!isInScope(rule, facts)) continue;
    const status = apply(rule, facts, end);
    if (status !== undefined) return { status, rule };
  }
  return { status: profile.otherwise, rule: undefined };
}

/** 临界: within the rounding of the figures the row could be in another class. */
export function isBorderline(profile: Profile, facts: Facts, { status }: Decision): boolean {
  return (
    decide(profile, facts, 'low').status !== status ||
    decide(profile, facts, 'high').status !== status
  );
}

function isInScope({ kinds, attribute }: Rule, { row, kind }: Facts): boolean {
  if (attribute !== undefined && attribute !== row.attribute) return false;
  return kinds === undefined || kinds.includes(kind);
}

function apply(rule: Rule, facts: Facts, end: End): string | undefined {
  switch (rule.by) {
    case 'held':
      return facts.kind !== 'limit' && facts.standing?.[end] === true ? rule.class : undefined;
    case 'limit':
      if (facts.kind !== 'limit' || facts.standing === undefined) return undefined;
      return facts.standing[end] ? rule.met : rule.notMet;
    case 'lastVerdict': {
      const verdicts = verdictsOf(facts.row.verdicts);
      return verdicts && (verdicts.last === 'met' ? rule.met : rule.notMet);
    }
    case 'verdictShare': {
      const verdicts = verdictsOf(facts.row.verdicts);
      return verdicts && (verdicts.share >= rule.atLeast ? rule.met : rule.notMet);
    }
    case 'noData':
      return rule.class;
    default:
      return classByMeasure(rule, facts, end);
  }
}

type MeasureRule = Extract<Rule, { readonly cuts: unknown }>;

function classByMeasure(rule: MeasureRule, facts: Facts, end: End): string | undefined {
  const { row, path, kind } = facts;
  if (path === undefined || kind === 'limit') return undefined;
  if (whyNoMeasure(rule.by, row, path) !== undefined) return undefined;
  const value = end === 'value' ? measureOf(rule.by, path) : measureInterval(rule.by, path)[end];
  for (const cut of rule.cuts) if (value >= cut.atLeast) return cut.class;
  return rule.below;
}
