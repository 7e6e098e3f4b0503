export { type Inflate, type Limits, PackageError, type PackageProblem } from './package';
export { type FileTools, type SettledFile, settleFile } from './patch';
export { type ReadLimits, readLimits, readWorkbook } from './read';
export { writeWorkbook } from './writeWorkbook';
