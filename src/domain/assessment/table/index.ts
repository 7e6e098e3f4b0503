export { assessTable, lastPeriod } from './assessTable';
export type * from './model';
export { withOverrides } from './override';
export { type Station, stationsOf } from './stations';
export { supposedEnd } from './whatIf';
