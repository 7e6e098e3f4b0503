export { isComplete, isOpen, left } from './complete';
export type * from './merged';
export { type MergeChoices, mergeParts } from './mergeParts';
export { type MergePlanOptions, mergePlan, mergedNamespace } from './plan';
export { type Revision, revisionsOf } from './revisions';
export type * from './sent';
export { accountText } from './sheets/files';
export type { UnitBasis } from './unitOf';
