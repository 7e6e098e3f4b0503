export type { After, BatchTimes } from './batches';
export { type WatchOptions, createWatch } from './createWatch';
export { flaggedTable } from './flaggedPlan';
export type * from './watch';
