import { readFile } from 'node:fs/promises';
import { type CheckContext, workbookCheck } from '../../app/check';
import type { Submission } from '../../domain/validation';
import { readWorkbook } from '../../xlsx';
import type { Options } from '../options';
import { Refusal } from '../refusal';
import { zlib } from '../zlib';
import { filesOf } from './files';

/**
 * What the units sent before, one submission for each unit and system: the last in the order of names.
 *
 * @throws {Refusal} for a file that cannot be read: without it, no revision could be told
 */
export async function previousSubmissions(
  { previous }: Options,
  context: CheckContext,
): Promise<Submission[]> {
  if (previous === undefined) return [];
  const check = workbookCheck(context);
  const submissions = new Map<string, Submission>();
  for await (const { kind, path } of filesOf([previous])) {
    if (kind === 'skipped') continue;
    const checked = await readFile(path)
      .then((bytes) => check(readWorkbook(bytes, zlib.inflate)))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Refusal(1, (words) => words.cannotRead(path, reason));
      });
    if (checked.kind !== 'checked') continue;
    for (const { read } of checked.tables) {
      const { system = '', unit = '' } = read.submission;
      submissions.set(`${system}\n${unit}`, read.submission);
    }
  }
  return [...submissions.values()];
}
