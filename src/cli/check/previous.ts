import { readFile } from 'node:fs/promises';
import { type CheckContext, workbookCheck } from '../../app/check';
import type { Language } from '../../domain/language';
import type { Submission } from '../../domain/validation';
import { packageReason } from '../../report/check';
import { PackageError, readWorkbook } from '../../xlsx';
import type { Options } from '../options';
import { reasonOf } from '../reasonOf';
import { Refusal } from '../refusal';
import { zlib } from '../zlib';
import { filesOf } from './files';
import { checkCommandWords } from './words';

/**
 * What the units sent before, one submission for each unit and system: the last in the order of names.
 *
 * @param say hears of files in a folder that cannot be read, and so are compared with nothing
 * @throws {Refusal} when the file that the user named cannot be read
 */
export async function previousSubmissions(
  { previous, language }: Options,
  context: CheckContext,
  say: (line: string) => void,
): Promise<Submission[]> {
  if (previous === undefined) return [];
  const check = workbookCheck(context);
  const submissions = new Map<string, Submission>();
  for await (const { kind, path } of filesOf([previous])) {
    if (kind === 'skipped') continue;
    const checked = await readFile(path)
      .then((bytes) => check(readWorkbook(bytes, zlib.inflate)))
      .catch((error: unknown) => whyUnreadable(error, language));
    if (typeof checked === 'string') {
      if (path === previous) throw new Refusal(1, (words) => words.cannotRead(path, checked));
      say(checkCommandWords[language].notCompared(path, checked));
    } else if (checked.kind === 'checked') {
      for (const { read } of checked.tables) {
        const { system = '', unit = '' } = read.submission;
        submissions.set(`${system}\n${unit}`, read.submission);
      }
    }
  }
  return [...submissions.values()];
}

const whyUnreadable = (error: unknown, language: Language): string =>
  error instanceof PackageError ? packageReason(error, language) : reasonOf(error, language);
