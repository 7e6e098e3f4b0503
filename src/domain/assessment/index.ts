export { assessIndicator } from './assessIndicator';
export { type Assessment, type Caveat, type Pace, assessRow } from './assessRow';
export { type Completion, completions } from './completion';
export type {
  Attribute,
  DataProblem,
  Direction,
  Displayed,
  PaceProblem,
  PeriodRate,
  Progress,
  RowInput,
  TargetKind,
  Verdict,
} from './input';
export { targetKinds } from './input';
export { loadProfile } from './loadProfile';
export {
  type MeasureName,
  measureInterval,
  measureNames,
  measureOf,
  whyNoMeasure,
} from './measures';
export type { Outlook } from './outlook';
export * from './pace';
export { type Path, type PathOptions, pathOf } from './path';
export {
  type ClassMeaning,
  type Profile,
  type Rule,
  type StatusClass,
  classMeanings,
  profileSchema,
} from './profileSchema';
export type { GrowthReference, RowCells } from './readProgress';
export { readRow } from './readRow';
export * from './table';
