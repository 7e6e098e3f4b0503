export {
  type CheckedTable,
  type CheckedWorkbook,
  type WorkbookCheck,
  workbookCheck,
} from './checkWorkbook';
export type { CheckContext, SystemRules } from './context';
export { ResultSheets } from './resultSheets';
export { type ReturnPlan, planReturn } from './returned';
export { type FileFacts, unreadableFile, wordChecked } from './wordChecked';
