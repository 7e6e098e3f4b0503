export * from './checkedFile';
export { htmlReporter } from './html';
export { jsonReporter } from './json';
export type { Reporter } from './reporter';
export { type Summary, SummaryCount, openCounts } from './summary';
export { textReporter } from './text';
export { type ValidatContext, validatReporter } from './validatReport';
export { checkWords, statusSigns } from './words';
export { type FileWords, packageReason, fileWords } from './fileWords';
