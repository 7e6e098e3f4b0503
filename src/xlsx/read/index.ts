export { type ReadLimits } from './readLimits';
export { readWorkbook } from './readWorkbook';
export { savedAt } from './savedAt';
