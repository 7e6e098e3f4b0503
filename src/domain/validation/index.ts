export { type Checker, type Context, type Edit, confront, makeChecker } from './checker';
export type * from './finding';
export { type HardRange, hardRanges } from './hardRange';
export { type Mend, mendOf } from './mend';
export { tableModel } from './model';
export { loadRuleSet, rulesOf } from './ruleSet';
export type * from './submission';
