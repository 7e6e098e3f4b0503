export { type AssessOutcome, assessCells, assessPublished } from './assessWorkbook';
