export * from './area';
export type { Figures } from './cell';
export * from './identity';
export { listsSheetName } from './lists';
export * from './plan';
export { tableRows } from './rows';
export type * from './sheetPlan';
export * from './systemSheet';
export { tableWords } from './words';
