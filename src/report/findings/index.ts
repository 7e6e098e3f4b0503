export { kindNames } from './names';
export { wordFinding, wordUnchecked } from './wordFinding';
export type { FindingWords } from './wordFinding';
