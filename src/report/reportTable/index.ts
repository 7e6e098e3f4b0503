export { wordReportFinding } from './wordReportFinding';
