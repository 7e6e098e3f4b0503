export { type Grid, type GridCell, gridOfTexts } from './grid';
export { standingWord } from './headWords';
export type * from './located';
export { locateTables } from './locateTables';
export { periodId, periodPrefix } from './period';
