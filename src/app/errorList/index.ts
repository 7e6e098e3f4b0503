export { type EntryContext, type ErrorListEntry, errorListEntry } from './entry';
export { type ErrorListOptions, errorListPlan, errorListSheet } from './plan';
export { errorListWords } from './words';
export { type ListedExplanation, explanationsOfList } from './read';
