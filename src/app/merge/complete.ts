import type { Account, Conflict, Merge } from './merged';

export const isOpen = ({ chosen }: Conflict): boolean => chosen === undefined;

/**
 * Files left out that may still matter: a table merged before is none, nor one of a unit that counts
 * with another file.
 */
export function left({ accounts }: Merge): Account[] {
  const counted = new Set(
    accounts.flatMap(({ unit, leftOut }) => (leftOut === undefined ? (unit ?? []) : [])),
  );
  return accounts.filter(
    ({ leftOut, unit }) =>
      leftOut !== undefined && leftOut !== 'merged' && !(unit !== undefined && counted.has(unit)),
  );
}

/** Every unit's figures are there, no cell is open, no file may hold more. */
export function isComplete(merge: Merge): boolean {
  return !merge.conflicts.some(isOpen) && merge.reminders.length === 0 && left(merge).length === 0;
}
