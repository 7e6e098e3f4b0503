export { assessTable, lastPeriod } from './assessTable';
export type * from './model';
export { withOverrides } from './override';
export { supposedEnd } from './whatIf';
