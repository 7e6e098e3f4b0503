import * as v from 'valibot';
import { crossCheck } from './crossCheck';
import type { Loaded } from './problem';
import { type IndicatorSystem, systemSchema } from './schema';
import { shapeProblem } from './shapeProblem';

/**
 * Checks data against the indicator-system schema and then against itself.
 * All problems are reported at once, each with its JSON path; nothing is thrown.
 */
export function loadSystem(data: unknown): Loaded<IndicatorSystem> {
  const shape = v.safeParse(systemSchema, data);
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem) };
  const problems = crossCheck(shape.output);
  return problems.length === 0 ? { ok: true, value: shape.output } : { ok: false, problems };
}

/** The same from the text of a JSON file. */
export function loadSystemText(text: string): Loaded<IndicatorSystem> {
  let data: unknown;
  try {
    // Windows editors put a byte-order mark in front, which JSON does not know.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ path: '$', code: 'notJson', found }] };
  }
  return loadSystem(data);
}
