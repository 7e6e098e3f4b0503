export { isComplete, isOpen, left } from './complete';
export type * from './merged';
export { type MergeChoices, mergeParts } from './mergeParts';
export type * from './sent';
export type { UnitBasis } from './unitOf';
