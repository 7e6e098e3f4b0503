export {
  type Inflate,
  type Limits,
  PackageError,
  type PackageProblem,
  inflateAnywhere,
} from './package';
export { type FileTools, type SettledFile, settleFile } from './patch';
export { type CellMark, type Returned, returnedCopy } from './returned';
export { type ReadLimits, readWorkbook, savedAt } from './read';
export { writeWorkbook } from './writeWorkbook';
