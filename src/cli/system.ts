import { readFile } from 'node:fs/promises';
import { builtInSystems } from '../../seeds';
import {
  type IndicatorSystem,
  type Loaded,
  loadSystem,
  loadSystemText,
  nearest,
} from '../domain/indicator';
import type { Language } from '../domain/language';
import { wordProblem } from '../report';
import { systemFromSheet } from '../table';
import { PackageError, readWorkbook } from '../xlsx';
import { Refusal } from './refusal';

/** @throws {Error} when a system that ships with the product is faulty, which a test rules out */
export function ownSystems(): IndicatorSystem[] {
  return builtInSystems.map((data) => {
    const loaded = loadSystem(data);
    if (!loaded.ok)
      throw new Error(loaded.problems.map((problem) => wordProblem(problem, 'en')).join('\n'));
    return loaded.value;
  });
}

/** A built-in system by its id, or the user's own by its file. */
export async function chosenSystem(
  wanted: string | undefined,
  language: Language,
): Promise<IndicatorSystem> {
  const own = ownSystems();
  const found = wanted === undefined ? own[0] : own.find((system) => system.id === wanted);
  if (found !== undefined) return found;
  const file = wanted ?? '';
  const ids = own.map((system) => system.id);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new Refusal(2, (words) => words.unknownSystem(file, nearest(file, ids), ids))
      : new Refusal(1, (words) => words.cannotRead(file, error));
  });
  const loaded = /\.xlsx$/i.test(file)
    ? fromWorkbook(file, bytes)
    : loadSystemText(bytes.toString('utf8'));
  if (loaded.ok) return loaded.value;
  const problems = loaded.problems.map((problem) => wordProblem(problem, language));
  throw new Refusal(1, (words) => words.systemRefused(file, problems));
}

function fromWorkbook(file: string, bytes: Uint8Array): Loaded<IndicatorSystem> {
  for (const { grid } of sheetsOf(file, bytes)) {
    const rows = Array.from(grid, (row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
    const sheet = systemFromSheet(rows);
    if (sheet !== undefined) return loadSystem(sheet.data);
  }
  throw new Refusal(1, (words) => words.noSystemSheet(file));
}

function sheetsOf(file: string, bytes: Uint8Array) {
  try {
    return readWorkbook(bytes).sheets;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new Refusal(1, (words) => words.settle.unreadable(file, error));
  }
}
