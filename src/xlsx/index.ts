export { type Inflate, type Limits, PackageError, type PackageProblem } from './package';
export { type FileTools, type SettledFile, settleFile } from './patch';
export { readSheetTexts } from './readSheetTexts';
export { writeWorkbook } from './writeWorkbook';
