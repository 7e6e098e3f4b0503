import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type WorkbookCheck, wordChecked } from '../../app/check';
import { type SentFile, sentFile } from '../../app/merge';
import type { IndicatorSystem } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { packageReason } from '../../report/check';
import { PackageError, readWorkbook, savedAt } from '../../xlsx';
import { reasonOf } from '../reasonOf';
import { zlib } from '../zlib';

/** Reads and checks one file. What is wrong with it is part of the answer; nothing is thrown. */
export async function readSent(
  file: string,
  check: WorkbookCheck,
  system: IndicatorSystem,
  language: Language,
): Promise<SentFile> {
  const bytes = await readFile(file).catch((error: unknown) => reasonOf(error, language));
  if (typeof bytes === 'string') return unreadableFile(file, bytes);
  const sha256 = hashOf(bytes);
  try {
    const workbook = readWorkbook(bytes, zlib.inflate);
    const checked = check(workbook);
    const { status } = wordChecked(checked, { file, sha256 }, { language });
    const saved = savedAt(bytes, zlib.inflate) ?? (await stat(file)).mtime.toISOString();
    const tables =
      checked.kind === 'checked'
        ? checked.tables.map(({ read }) => read)
        : checked.kind === 'unknownSystem'
          ? checked.unknown
          : [];
    return sentFile(workbook, tables, system, {
      file,
      sha256,
      saved,
      // A table of ours was not found; the merge says so in its own words.
      status: checked.kind === 'checked' ? status : 'rejected',
    });
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return unreadableFile(file, packageReason(error, language), sha256);
  }
}

/** A file without bytes is known by its name alone. */
export function unreadableFile(file: string, reason: string, sha256 = hashOf(file)): SentFile {
  return { file, sha256, status: 'unreadable', reason, tables: [] };
}

const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
