export * from './column';
export { kindNames } from './kindNames';
export { vocabularyOf } from './crossCheck';
export { loadSystem, loadSystemText } from './load';
export { nearest } from './nearest';
export { ruleSchema, ruleSetSchema } from './rule';
export type {
  Rule,
  RuleKind,
  RuleOf,
  RuleScope,
  RuleSet,
  RuleType,
  Severity,
  SystemRule,
} from './rule';
export { ruleProblems } from './ruleCheck';
export type * from './problem';
export type * from './schema';
export { shapeProblem } from './shapeProblem';
export { type NewBase, nextPlan } from './nextPlan';
export { type RollProblem, furtherPeriods, withPeriod } from './roll';
