export { readSheetTexts } from './readSheetTexts';
export { writeWorkbook } from './writeWorkbook';
