import type { CheckedTable, LiveFinding, SelectedCell, WatchSnapshot } from '../../app/watch/watch';
import type { Severity } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { addressOf, concerns } from './cell';
import { wordsOf } from './words';

/** Which findings the user wants to see. */
export interface Choice {
  /** Those of this table alone. */
  readonly table: string | undefined;
  /** All where none is chosen. */
  readonly severities: ReadonlySet<Severity>;
  readonly withExplained: boolean;
  /** Words, all of which have to occur. */
  readonly wanted: string;
}

export type Grouping = 'indicator' | 'severity';

export interface Shown {
  readonly live: LiveFinding;
  readonly table: CheckedTable;
}

export interface Group {
  readonly key: string;
  readonly table: CheckedTable;
  /** Of a group by severity. */
  readonly severity?: Severity;
  /** Of a group by indicator; undefined for what belongs to the table as a whole. */
  readonly indicator?: number | undefined;
  readonly items: readonly Shown[];
}

/** Everything that was found in the tables chosen, before any other choice. */
export function foundIn(
  { tables }: Pick<WatchSnapshot, 'tables'>,
  table: string | undefined,
): Shown[] {
  const one = tables.filter(({ id }) => id === table);
  return (one.length > 0 ? one : tables).flatMap((each) =>
    each.findings.map((live) => ({ live, table: each })),
  );
}

/**
 * What concerns a cell, whatever the list leaves out: the finding with the id first, then those that
 * point to this cell, then those to which it is one of several.
 */
export function concerningCell(
  tables: readonly CheckedTable[],
  cell: Pick<SelectedCell, 'table' | 'address'> | undefined,
  first: string | undefined,
): Shown[] {
  if (cell === undefined) return [];
  const rank = ({ live }: Shown) =>
    live.id === first ? 0 : addressOf(live) === cell.address ? 1 : 2;
  return foundIn({ tables }, cell.table)
    .filter(({ live }) => concerns(live, cell))
    .sort((a, b) => rank(a) - rank(b));
}

export function shownOf(found: readonly Shown[], choice: Choice, language: Language): Shown[] {
  const parts = choice.wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return found.filter(({ live, table }) => {
    const { severities } = choice;
    if (severities.size > 0 && !severities.has(live.finding.severity)) return false;
    if (!choice.withExplained && live.explanation !== undefined) return false;
    if (parts.length === 0) return true;
    const { title, message } = wordsOf(live, table, language);
    const { sheet, finding, explanation } = live;
    const said = [addressOf(live), sheet, finding.rule, title, message];
    if (explanation !== undefined) said.push(explanation.text, explanation.by);
    const text = said.join(' ').toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}

export type Counts = Readonly<Record<Severity, number>> & { readonly explained: number };

export function countsOf(found: readonly Shown[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, explained: 0 };
  for (const { live } of found) {
    counts[live.finding.severity] += 1;
    if (live.explanation !== undefined) counts.explained += 1;
  }
  return counts;
}

export const gravest: readonly Severity[] = ['error', 'warning', 'info'];

/** By indicator in the order of the table, or by severity with the gravest first. */
export function groupsOf(shown: readonly Shown[], grouping: Grouping): Group[] {
  const groups = new Map<string, Group & { readonly items: Shown[] }>();
  for (const item of shown) {
    const { live, table } = item;
    const { severity, cells } = live.finding;
    const indicator = cells[0]?.indicator;
    const key = grouping === 'severity' ? severity : `${table.id} ${indicator ?? ''}`;
    const group = groups.get(key);
    if (group !== undefined) group.items.push(item);
    else {
      const about = grouping === 'severity' ? { severity } : { indicator };
      groups.set(key, { key, table, ...about, items: [item] });
    }
  }
  const rank = ({ severity = 'info' }: Group) => gravest.indexOf(severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
