export * from './book';
export * from './content';
export * from './flagContent';
export { type FlagCode, flagFormats } from './formats';
export { type PlannedFlags, planFlags } from './planFlags';
