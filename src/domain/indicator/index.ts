export * from './column';
export { vocabularyOf } from './crossCheck';
export { loadSystem, loadSystemText } from './load';
export { nearest } from './nearest';
export type * from './problem';
export type * from './schema';
