import type { LiveFinding } from '../../app/watch/watch';
import { addressOf } from './cell';
import type { Shown } from './shown';

/** Those whose form a click may mend, one for each cell. */
export function mendable(shown: readonly Shown[]): LiveFinding[] {
  const cells = new Map<string, LiveFinding>();
  for (const { live } of shown) {
    const key = `${live.table} ${addressOf(live)}`;
    if (live.mend !== undefined && !cells.has(key)) cells.set(key, live);
  }
  return [...cells.values()];
}
