export { planReportTable, reportTableSize } from './plan';
export { type FoundReportTable, findReportTable } from './read';
