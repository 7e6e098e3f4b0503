export type { Deflate } from './rewriteArchive';
export { type FileTools, type SettledFile, settleFile } from './settleFile';
