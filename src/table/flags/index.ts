export * from './book';
export { cellAt } from './cellAddress';
export * from './content';
export * from './flagContent';
export { type FlagCode, flagCodeOf, flagCodes, flagFormats } from './formats';
export { limitsOf } from './limits';
export { rangeNet } from './net';
export { type PlannedFlags, planFlags } from './planFlags';
export { readBookReference } from './reference';
