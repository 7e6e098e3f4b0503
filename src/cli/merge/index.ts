import { type SystemRules, workbookCheck } from '../../app/check';
import {
  type Merge,
  type SentFile,
  carelessCells,
  isComplete,
  mergeParts,
  mergePlan,
  revisionsOf,
  timeText,
} from '../../app/merge';
import type { Language } from '../../domain/language';
import { writeWorkbook } from '../../xlsx';
import { writeWhole } from '../files';
import { type Found, filesOf } from '../check/files';
import { systemsWithRules } from '../check/rules';
import { type Options, outputOf } from '../options';
import { allProfiles } from '../profile';
import { Refusal } from '../refusal';
import { conflictChoice } from './choice';
import { checkOutput } from './output';
import { previousFigures } from './previous';
import { reasonOf } from '../reasonOf';
import { readSent, unreadableFile } from './readSent';
import { summaryOf } from './summary';
import { mergeCommandWords } from './words';

/**
 * One table from what the units sent. It is written also where not all is there, and says what is
 * lacking; the file appears whole or not at all.
 *
 * @returns 0 when every unit's figures are in and nothing is open, else 1
 */
export async function merge(options: Options, say: (line: string) => void): Promise<0 | 1> {
  const { inputs, language, force, previous: previousFile, paper, title } = options;
  const words = mergeCommandWords[language];
  if (inputs.length === 0) throw new Refusal(2, ({ merge: own }) => own.noInputs);
  const output = outputOf(options);
  const systems = await systemsWithRules(options);
  const { system, rules } = chosenOf(systems);
  const choice = conflictChoice(options.conflicts, system);
  await checkOutput(output);
  const before =
    previousFile === undefined ? undefined : await previousFigures(previousFile, system);
  const own = [output, ...(previousFile === undefined ? [] : [previousFile])];
  const files = await readAll(filesOf(inputs, own), systems, language);
  const merged = mergeParts(files, system, { force, conflicts: choice });
  const revisions = before && revisionsOf(before, merged, system, rules);
  const plan = mergePlan(merged, system, {
    language,
    paper,
    ...(title !== undefined && { title }),
    ...(previousFile !== undefined &&
      revisions !== undefined && { previous: { file: previousFile, revisions, rules } }),
    timeText,
  });
  const lines = summaryOf(merged, system, language, {
    revisions: revisions?.length,
    asWritten: carelessCells(merged, system).length,
  });
  if (merged.cells.length + merged.conflicts.length === 0) {
    throw new Refusal(1, () => [words.nothing(files.length), ...lines.slice(0, -1)].join('\n'));
  }
  await writeWhole(output, await writeWorkbook(plan));
  say(words.written(output, merged.cells.length, sourceCount(merged)));
  for (const line of lines) say(line);
  return isComplete(merged) ? 0 : 1;
}

/** The user's own system stands alone; of those that ship the first is meant, and the others are known. */
function chosenOf([first]: readonly SystemRules[]): SystemRules {
  if (first === undefined) throw new Error('no system ships');
  return first;
}

async function readAll(
  found: AsyncIterable<Found>,
  systems: readonly SystemRules[],
  language: Language,
): Promise<SentFile[]> {
  const { system } = chosenOf(systems);
  const check = workbookCheck({ systems, profiles: allProfiles(), previous: [] });
  const sent: SentFile[] = [];
  for await (const each of found) {
    if (each.kind === 'file') sent.push(await readSent(each.path, check, system, language));
    if (each.kind === 'failed')
      sent.push(unreadableFile(each.path, reasonOf(each.error, language)));
  }
  return sent;
}

const sourceCount = ({ cells }: Merge): number =>
  new Set(cells.flatMap(({ saying }) => saying.sources.map(({ sha256 }) => sha256))).size;
