import type { CheckedTable } from '../../app/watch/watch';

/** Whether a part of some table was not checked: to be said before the findings, not after them. */
export function isPartlyUnchecked(tables: readonly CheckedTable[]): boolean {
  return tables.some(({ report }) => report.unchecked.length > 0);
}
