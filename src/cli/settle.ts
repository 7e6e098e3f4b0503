import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type LeftCell, type Way, a1 } from '../table';
import { PackageError, type SettledFile, settleFile } from '../xlsx';
import { refuseExisting, writeWhole } from './files';
import { type Options, outputOf } from './options';
import { allProfiles } from './profile';
import { Refusal } from './refusal';
import { cliWords } from './words';
import { zlib } from './zlib';

/** So many cells are named; the rest are counted. */
const named = 20;

/** Makes a workbook that does not need the add-in, and says of which cells it could not. */
export async function settle(
  way: Way,
  options: Options,
  say: (line: string) => void,
): Promise<void> {
  const { input, force, language, command } = options;
  if (input === undefined) throw new Refusal(2, (words) => words.settle.inputMissing(command));
  const output = outputOf(options);
  const extension = extname(input).toLowerCase();
  if (extname(output).toLowerCase() !== extension)
    throw new Refusal(2, (words) => words.settle.otherKind(output, extension));
  await refuseExisting([output], force);
  const settled = await settledFile(input, way, options);
  const { settle: words } = cliWords[language];
  const lines = linesOf(settled, options);
  const hasLeft = settled.left.length + settled.elsewhere.length > 0;
  if (settled.formulas === 0 && hasLeft)
    throw new Refusal(1, () => [words.nothingDone(input), ...lines].join('\n'));
  await writeWhole(output, settled.bytes);
  say(words.written(way, output, settled.formulas));
  for (const line of lines) say(line);
}

async function settledFile(file: string, way: Way, { language }: Options): Promise<SettledFile> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Refusal(1, (words) => words.cannotRead(file, error));
  });
  try {
    return settleFile(bytes, way, { profiles: allProfiles(), language }, zlib);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new Refusal(1, (words) => words.settle.unreadable(file, error));
  }
}

function linesOf({ left, elsewhere }: SettledFile, { language }: Options): string[] {
  const { settle: words } = cliWords[language];
  const cells = left.slice(0, named).map((each) => `  ${cellLine(each, words)}`);
  return [
    ...(left.length > 0 ? [words.left(left.length), ...cells] : []),
    ...(left.length > named ? [`  ${words.more(left.length - named)}`] : []),
    ...(elsewhere.length > 0 ? [words.elsewhere(elsewhere)] : []),
  ];
}

function cellLine(
  { sheet, row, column, why }: LeftCell,
  words: (typeof cliWords)['zh']['settle'],
): string {
  const cell = `${sheet}!${a1({ row, column, rows: 1, columns: 1 })}`;
  return why.kind === 'noNativeForm'
    ? words.noNativeForm(
        cell,
        why.functions.map((name) => `ZB.${name}`),
      )
    : words.notComputed(cell, why.shown);
}
