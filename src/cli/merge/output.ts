import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isMerge } from '../../app/merge';
import { PackageError, readWorkbook } from '../../xlsx';
import { Refusal } from '../refusal';
import { zlib } from '../zlib';

/**
 * A merge is made again and again into the same file, so that an older merge may be replaced without
 * asking. Anything else is someone's work, and never is.
 *
 * @throws {Refusal} when the output is none that may be written
 */
export async function checkOutput(file: string): Promise<void> {
  if (extname(file).toLowerCase() !== '.xlsx')
    throw new Refusal(2, (words) => words.merge.notXlsx(file));
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Refusal(1, (words) => words.cannotWrite(file, error));
  });
  if (bytes !== undefined && !isMergedFile(bytes))
    throw new Refusal(1, (words) => words.merge.notOurs(file));
}

function isMergedFile(bytes: Uint8Array): boolean {
  try {
    return isMerge(readWorkbook(bytes, zlib.inflate).parts);
  } catch (error) {
    if (error instanceof PackageError) return false;
    throw error;
  }
}
