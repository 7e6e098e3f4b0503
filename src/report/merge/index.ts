export { type MergeWords, mergeWords } from './words';
