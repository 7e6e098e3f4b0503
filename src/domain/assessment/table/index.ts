export { assessTable, lastPeriod } from './assessTable';
export type * from './model';
