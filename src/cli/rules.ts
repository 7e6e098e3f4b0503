import { standardRules } from '../../seeds/rules';
import type { IndicatorSystem, Rule, RuleSet } from '../domain/indicator';
import type { Language } from '../domain/language';
import { loadRuleSet, rulesOf } from '../domain/validation';
import { wordProblem } from '../report';
import { Refusal } from './refusal';

/**
 * The standard rules as a system changes them.
 *
 * @throws {Refusal} for a rule of the system that is wrong, with its path and what to write instead
 */
export function rulesFor(system: IndicatorSystem, language: Language): readonly Rule[] {
  const rules = rulesOf(shippedRules(), system);
  if (rules.ok) return rules.value;
  const problems = rules.problems.map((problem) => wordProblem(problem, language));
  throw new Refusal(1, (words) => words.systemRefused(system.id, problems));
}

/** @throws {Error} when the rules that ship are faulty, which a test rules out */
export function shippedRules(): RuleSet {
  const set = loadRuleSet(standardRules);
  if (!set.ok) throw new Error(set.problems.map((each) => wordProblem(each, 'en')).join('\n'));
  return set.value;
}
