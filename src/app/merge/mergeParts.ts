import { type IndicatorSystem, columnId, isEntry, vocabularyOf } from '../../domain/indicator';
import { textReader } from '../../domain/validation/cell/readText';
import { chosenSaying } from './choose';
import type { Account, Conflict, ConflictChoice, Merge, MergedCell } from './merged';
import { remindersOf } from './reminders';
import { type Claim, sayingsOf } from './saying';
import type { SentFile } from './sent';
import { type TakenIn, takeIn } from './takeIn';

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
  choices: MergeChoices,
): Merge {
  const steps = mergeSteps(files, system, choices);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in small steps, for whoever has something else to do between them. */
export function* mergeSteps(
  files: readonly SentFile[],
  system: IndicatorSystem,
  { force, conflicts: choice }: MergeChoices,
): Generator<undefined, Merge> {
  const read = textReader(vocabularyOf(system));
  const accounts: Account[] = [];
  const claims = new Map<string, Claim[]>();
  const claim = ({ filled, source }: TakenIn['given'][number]) => {
    const key = cellKey(filled.indicator?.number ?? 0, filled.id);
    const own = { source, reading: read(source.text) };
    const others = claims.get(key);
    if (others === undefined) claims.set(key, [own]);
    else others.push(own);
  };
  for (const { account, given } of takeIn(files, system, force)) {
    accounts.push(account);
    given.forEach(claim);
    yield;
  }

  const cells: MergedCell[] = [];
  const conflicts: Conflict[] = [];
  const figures: Record<string, Record<string, string>> = {};
  for (const indicator of system.indicators) {
    for (const column of system.columns.filter(isEntry)) {
      yield;
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
