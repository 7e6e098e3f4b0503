export { type Abilities, abilities } from './abilities';
export type { Shortfall } from './carryOut';
export * from './host';
export { type ExcelWorkbookOptions, createExcelWorkbook } from './workbook';
