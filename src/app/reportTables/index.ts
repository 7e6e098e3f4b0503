export { checkReportTables, withReportTables } from './checkReportTables';
