import { type IndicatorSystem, columnId, isEntry, vocabularyOf } from '../../domain/indicator';
import { textReader } from '../../domain/validation/cell/readText';
import { chosenSaying } from './choose';
import type { Conflict, ConflictChoice, Merge, MergedCell } from './merged';
import { remindersOf } from './reminders';
import { type Claim, sayingsOf } from './saying';
import type { SentFile } from './sent';
import { takeIn } from './takeIn';

export interface MergeChoices {
  /** Rejected files count too. Files without a table of the system, or without a known unit, never do. */
  readonly force: boolean;
  readonly conflicts: ConflictChoice;
}

/**
 * One table from the units' parts. A part counts only for the indicators that its unit answers for; a
 * cell for which two figures were given stays open unless the choice decides it. Texts are carried
 * exactly as they were displayed.
 *
 * Pure, and a function of the set of files: neither their order nor a copy of one changes anything.
 */
export function mergeParts(
  files: readonly SentFile[],
  system: IndicatorSystem,
  { force, conflicts: choice }: MergeChoices,
): Merge {
  const taken = takeIn(files, system, force);
  const read = textReader(vocabularyOf(system));
  const claims = new Map<string, Claim[]>();
  for (const { filled, source } of taken.flatMap(({ given }) => given)) {
    const number = filled.indicator?.number ?? 0;
    const key = cellKey(number, filled.id);
    const claim = { source, reading: read(source.text) };
    const others = claims.get(key);
    if (others === undefined) claims.set(key, [claim]);
    else others.push(claim);
  }

  const cells: MergedCell[] = [];
  const conflicts: Conflict[] = [];
  const figures: Record<string, Record<string, string>> = {};
  for (const indicator of system.indicators) {
    for (const column of system.columns.filter(isEntry)) {
      const id = columnId(column);
      const place = { indicator: indicator.number, column: id };
      const sayings = sayingsOf(claims.get(cellKey(indicator.number, id)) ?? [], indicator, column);
      const chosen = sayings.length > 1 ? chosenSaying(sayings, choice) : sayings[0];
      if (sayings.length > 1)
        conflicts.push({ ...place, sayings, ...(chosen !== undefined && { chosen }) });
      if (chosen === undefined) continue;
      cells.push({ ...place, saying: chosen });
      (figures[indicator.number] ??= {})[id] = chosen.text;
    }
  }
  const expected = figureColumns(system);
  const reported = new Set(
    system.indicators
      .map(({ number }) => number)
      .filter((number) => expected.every((column) => claims.has(cellKey(number, column)))),
  );
  const accounts = taken.map(({ account }) => account);
  const reminders = remindersOf(system, accounts, reported);
  return { system: system.id, figures, cells, conflicts, reminders, accounts };
}

/** Columns that every report fills, be it with a dash: a remark or a verdict alone is no report. */
function figureColumns({ columns }: IndicatorSystem): string[] {
  const entries = columns.filter((column) => isEntry(column) && column.role !== 'note');
  const ofPeriods = entries.filter(({ period }) => period !== undefined);
  return (ofPeriods.length > 0 ? ofPeriods : entries).map(columnId);
}

const cellKey = (indicator: number, column: string): string => `${indicator} ${column}`;
