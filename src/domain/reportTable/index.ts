export { type OtherTable, type ReportFinding, checkReportTable } from './check';
export { readFigure } from './figure';
export { loadReportTable } from './load';
export type { ReportCells, ReportTable } from './schema';
