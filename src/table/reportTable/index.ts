export { planReportTable } from './plan';
export { type FoundReportTable, findReportTable } from './read';
