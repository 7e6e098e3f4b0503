export { type CellMark, type Returned, returnedCopy } from './returnedCopy';
export type { NoteProblem } from './notes';
