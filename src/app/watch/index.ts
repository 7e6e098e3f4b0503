export type { After, BatchTimes } from './batches';
export { type WatchOptions, createWatch } from './createWatch';
export type * from './watch';
