export { severityWords } from './severity';
export { wordFinding, wordUnchecked } from './wordFinding';
export type { FindingWords } from './wordFinding';
