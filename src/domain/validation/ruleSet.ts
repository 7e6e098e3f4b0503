import * as v from 'valibot';
import {
  type IndicatorSystem,
  type Loaded,
  type Rule,
  type RuleSet,
  type SystemProblem,
  type SystemRule,
  nearest,
  ruleProblems,
  ruleSchema,
  ruleSetSchema,
  shapeProblem,
} from '../indicator';

/** Checks a set of rules in its JSON form. All problems are reported; nothing is thrown. */
export function loadRuleSet(data: unknown): Loaded<RuleSet> {
  const shape = v.safeParse(ruleSetSchema, data);
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem) };
  return { ok: true, value: shape.output };
}

/**
 * The rules that hold for a system: the standard ones with the system's changes, then its own.
 * A change that fits no rule, or that makes a rule wrong, is refused with its place in the system.
 */
export function rulesOf(set: RuleSet, system: IndicatorSystem): Loaded<readonly Rule[]> {
  const rules = new Map(set.rules.map((rule) => [rule.id, rule]));
  const problems: SystemProblem[] = [];
  for (const [at, own] of (system.rules ?? []).entries()) {
    const path = `$.rules[${at}]`;
    if (own.kind !== undefined) {
      rules.set(own.id, own);
      continue;
    }
    const standard = rules.get(own.id);
    if (standard === undefined) {
      problems.push(unknownRule(own.id, [...rules.keys()], `${path}.id`));
      continue;
    }
    const shape = v.safeParse(ruleSchema, changed(standard, own));
    if (shape.success) rules.set(own.id, shape.output);
    else problems.push(...shape.issues.map(shapeProblem).map(at$(path)));
  }
  if (problems.length === 0) problems.push(...changedProblems([...rules.values()], system));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: [...rules.values()].filter((rule) => rule.off !== true) };
}

type Change = Extract<SystemRule, { readonly kind?: undefined }>;

function changed(rule: Rule, { scope, ...change }: Change): unknown {
  const parameters = 'parameters' in rule || change.parameters !== undefined;
  return {
    ...rule,
    ...change,
    kind: rule.kind,
    ...((rule.scope ?? scope) && { scope: { ...rule.scope, ...scope } }),
    ...(parameters && {
      parameters: { ...('parameters' in rule && rule.parameters), ...change.parameters },
    }),
  };
}

function unknownRule(found: string, expected: readonly string[], path: string): SystemProblem {
  const suggestion = nearest(found, expected);
  return {
    path,
    code: 'unknownReference',
    found: JSON.stringify(found),
    expected,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** A problem of a rule by itself, where the rule stands in its system. */
const at$ =
  (path: string) =>
  (problem: SystemProblem): SystemProblem => ({ ...problem, path: path + problem.path.slice(1) });

/** Limits that only the change brought into conflict, told where the change stands. */
function changedProblems(rules: readonly Rule[], system: IndicatorSystem): SystemProblem[] {
  return rules.flatMap((rule) => {
    const at = (system.rules ?? []).findIndex(({ id }) => id === rule.id);
    if (at < 0) return [];
    return ruleProblems([rule], system, '$').map((problem) => ({
      ...problem,
      path: problem.path.replace('$[0]', `$.rules[${at}]`),
    }));
  });
}
