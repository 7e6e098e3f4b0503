import { readFile } from 'node:fs/promises';
import { builtInReportTables } from '../../seeds/reportTables';
import { type ReportTable, loadReportTable } from '../domain/reportTable';
import type { Language } from '../domain/language';
import { wordProblem } from '../report';
import { Refusal } from './refusal';

/** @throws {Error} when a report table that ships with the product is faulty, which a test rules out */
export function ownReportTables(): ReportTable[] {
  return builtInReportTables.map((data) => {
    const loaded = loadReportTable(data);
    if (!loaded.ok)
      throw new Error(loaded.problems.map((problem) => wordProblem(problem, 'en')).join('\n'));
    return loaded.value;
  });
}

/** A built-in report table by its id, or the user's own by its JSON file; undefined where it is neither. */
export async function chosenReportTable(
  wanted: string | undefined,
  language: Language,
): Promise<ReportTable | undefined> {
  if (wanted === undefined) return undefined;
  const own = ownReportTables().find(({ id }) => id === wanted);
  if (own !== undefined || !/\.json$/i.test(wanted)) return own;
  const data = await readFile(wanted, 'utf8').then(parsed, () => undefined);
  // What says which rows it has, not which indicators, is a report table.
  if (typeof data !== 'object' || data === null || !('rows' in data)) return undefined;
  const loaded = loadReportTable(data);
  if (loaded.ok) return loaded.value;
  const problems = loaded.problems.map((problem) => wordProblem(problem, language));
  throw new Refusal(1, (words) => words.systemRefused(wanted, problems));
}

/** Faulty JSON is told of where a system is read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
