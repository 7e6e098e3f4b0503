export { type ReadLimits, readLimits } from './readLimits';
export { readWorkbook } from './readWorkbook';
export { savedAt } from './savedAt';
