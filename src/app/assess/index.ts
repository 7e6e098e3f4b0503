export { type AssessOutcome, assessCells, assessPublished } from './assessWorkbook';
export { assessOpenWorkbook, keepOverride, readOpenWorkbook, rowArea } from './openWorkbook';
