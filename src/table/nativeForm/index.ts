export { nativeFormula } from './nativeFormula';
export * from './settle';
export type { StatusOptions } from './statusForms';
