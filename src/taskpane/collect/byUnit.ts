import type { Account, Merge, Reminder } from '../../app/merge';
import type { IndicatorSystem } from '../../domain/indicator';
import { tableRows } from '../../table';
import type { Collected } from './collectState';

/** What a user may want to see of the list. */
export type Shown = Account['status'] | 'notSent';

/** A unit, or the files whose unit is not known, with what came from it. */
export interface UnitEntry {
  /** Absent for files of no known unit. */
  readonly unit?: string;
  /** Why it is to be urged; absent where its figures are all there. */
  readonly state?: Reminder['state'];
  readonly files: readonly FileEntry[];
}

export interface FileEntry {
  /** Distinct within the list; another where the file is no longer the same. */
  readonly key: string;
  readonly account: Account;
  readonly collected: Collected;
}

/** Units in the order of the system, then the files that no unit could be told for. */
export function unitList(
  { accounts, reminders }: Merge,
  files: ReadonlyMap<string, Collected>,
  system: IndicatorSystem,
): UnitEntry[] {
  const entries = accounts.flatMap((account): FileEntry[] => {
    const collected = files.get(account.file);
    const key = `${account.file} ${account.sheet ?? ''} ${account.sha256}`;
    return collected === undefined ? [] : [{ key, account, collected }];
  });
  const byUnit = new Map<string | undefined, FileEntry[]>();
  for (const entry of entries) {
    const { unit } = entry.account;
    const others = byUnit.get(unit);
    if (others === undefined) byUnit.set(unit, [entry]);
    else others.push(entry);
  }
  const states = new Map(reminders.map(({ unit, state }) => [unit, state]));
  const due = system.units.filter((unit) => tableRows(system, unit).length > 0);
  const others = [...byUnit.keys()].filter((unit) => unit !== undefined && !due.includes(unit));
  const unknown = byUnit.get(undefined) ?? [];
  return [
    ...[...due, ...others].map((unit): UnitEntry => {
      const state = states.get(unit);
      return {
        ...(unit !== undefined && { unit }),
        ...(state !== undefined && { state }),
        files: byUnit.get(unit) ?? [],
      };
    }),
    ...(unknown.length > 0 ? [{ files: unknown }] : []),
  ];
}

/** How many of each there are. */
export function countsOf(units: readonly UnitEntry[]): Record<Shown, number> {
  const counts = { accepted: 0, explained: 0, rejected: 0, unreadable: 0, notSent: 0 };
  for (const { state, files } of units) {
    if (state === 'notSent') counts.notSent += 1;
    for (const { account } of files) counts[account.status] += 1;
  }
  return counts;
}

/** Those that are wanted, and no more than so many lines. */
export function shownOf(
  units: readonly UnitEntry[],
  shown: ReadonlySet<Shown>,
  limit: number,
): { readonly units: UnitEntry[]; readonly left: number } {
  const wanted = units.flatMap((unit): UnitEntry[] => {
    if (shown.size === 0) return [unit];
    const files = unit.files.filter(({ account }) => shown.has(account.status));
    const isWanted = files.length > 0 || (unit.state === 'notSent' && shown.has('notSent'));
    return isWanted ? [{ ...unit, files }] : [];
  });
  let room = limit;
  let left = 0;
  const listed = wanted.flatMap((unit): UnitEntry[] => {
    const files = unit.files.slice(0, Math.max(0, room));
    const lines = Math.max(1, unit.files.length);
    left += Math.max(0, lines - Math.max(0, room));
    const fits = room > 0;
    room -= lines;
    return fits ? [{ ...unit, files }] : [];
  });
  return { units: listed, left };
}
