import { readFile } from 'node:fs/promises';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Figures, WorkbookCells } from '../../table';
import { figuresOf, readSubmissions } from '../../table/read';
import { PackageError, readWorkbook } from '../../xlsx';
import { Refusal } from '../refusal';
import { zlib } from '../zlib';

/**
 * The figures of the table that a merge is compared with.
 *
 * @throws {Refusal} when the file cannot be read, or holds no table of the system
 */
export async function previousFigures(file: string, system: IndicatorSystem): Promise<Figures> {
  const tables = readSubmissions(await workbookOf(file), [system]);
  const own = tables.find(({ submission }) => submission.system === system.id);
  if (own === undefined) throw new Refusal(1, (words) => words.merge.noTableIn(file, system.id));
  return figuresOf(own.submission);
}

/** @throws {Refusal} */
async function workbookOf(file: string): Promise<WorkbookCells> {
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
