import { readFile } from 'node:fs/promises';
import type { WorkbookCells } from '../table';
import { PackageError, readWorkbook } from '../xlsx';
import { Refusal } from './refusal';
import { zlib } from './zlib';

/** @throws {Refusal} naming the file that cannot be read or is no workbook, and why */
export async function cellsOf(file: string): Promise<WorkbookCells> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Refusal(1, (words) => words.cannotRead(file, error));
  });
  try {
    return readWorkbook(bytes, zlib.inflate);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new Refusal(1, (words) => words.settle.unreadable(file, error));
  }
}
