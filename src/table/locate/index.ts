export { type Grid, type GridCell, gridOfTexts, plain, textAt } from './grid';
export { standingWord } from './headWords';
export type * from './located';
export { locateTables } from './locateTables';
export { type PeriodLabel, periodId, periodPrefix } from './period';
