export { boardArea } from './columns';
export type { LiveCells, SheetsRequest } from './request';
export { assessmentSheets, assessmentWorkbook, liveWorkbook } from './workbook';
