export type { MergeWords } from './mergeText';
export { mergeWords } from './words';
