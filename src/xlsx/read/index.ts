export { type ReadLimits, readLimits } from './readLimits';
export { readWorkbook } from './readWorkbook';
