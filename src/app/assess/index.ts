/*
 * The assessment as use cases, for the pane and the command alike:
 *   assessCells(source, systems, profile, asOf?)  cells of a sheet or workbook -> AssessOutcome
 *   assessPublished(system, profile, asOf?)       the figures that ship -> AssessOutcome
 *   assessmentSheets({ table, draft, language, paper, live?, names? })
 *                                                 -> SheetPlans: status board, 表3, units, draft text,
 *                                                    progress with its chart
 * `table` is the outcome's TableAssessment, `draft` what `writeDraft` makes of it. With `live`, status
 * and pace of each row are the given formulas and everything else on the sheets follows them.
 *   assessmentWorkbook(request), liveWorkbook(request)
 *                                                 -> WorkbookPlans for a file: fixed, or with the table
 * `boardArea(key, rows)` says where a column of the board stands, for charts.
 */
export { type AssessOutcome, assessCells, assessPublished } from './assessWorkbook';
export { assessOpenWorkbook, keepOverride, readOpenWorkbook, rowArea } from './openWorkbook';
export * from './sheets';
export {
  type AssessmentPiece,
  type WriteOutcome,
  type WriteRequest,
  writeAssessment,
} from './writeSheets';
export { type BesideTable, besideTable } from './sheets/beside';
export { canFollow } from './sheets/live';
