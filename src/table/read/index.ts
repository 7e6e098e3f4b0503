export type * from './cells';
export * from './readSubmissions';
export * from './readTable';
