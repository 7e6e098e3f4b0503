export type * from './outcome';
export * from './rollForward';
export { rollWords } from './words';
