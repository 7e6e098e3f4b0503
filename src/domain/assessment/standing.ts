import type { Direction, RowInput, Verdict } from './input';

import { type Path, leadsTo } from './path';
import { type Spread, spreadOf, sumOf } from './spread';

/** Whether the level asked for is held now, at the figure shown and at both ends of its rounding. */
export interface Standing {
  readonly value: boolean;
  /** At the end of the rounding that is worse, and at the one that is better. */
  readonly low: boolean;
  readonly high: boolean;
}

/**
 * A target that lies at the base or behind it asks to keep a level, not to reach one. Targets of
 * growth carry their direction in their sign; only a growth of nothing is such a target.
 */
export function isFloor(row: RowInput, path: Path): boolean {
  if (path.goal.value === path.start.value) return true;
  return (row.kind === 'amount' || row.kind === 'share') && !leadsTo(path, row.direction);
}

/** Compares the latest level with the target; undefined where one of them is not there. */
export function standingOf(row: RowInput, floor: Path | undefined): Standing | undefined {
  if (floor !== undefined) return compare(floor.now, floor.goal.value, row);
  const now = levelNow(row);
  if (now === undefined || row.target === undefined) return undefined;
  return compare(now, row.target, row);
}

function levelNow({ kind, latest, counts }: RowInput): Spread | undefined {
  if (kind === 'count') return counts && counts.length > 0 ? sumOf(counts) : undefined;
  const isLevel = kind === 'amount' || kind === 'share' || kind === 'limit';
  return isLevel && latest !== undefined ? spreadOf(latest) : undefined;
}

function compare(now: Spread, target: number, row: RowInput): Standing | undefined {
  if (!Number.isFinite(now.value) || !Number.isFinite(target)) return undefined;
  const { direction, exclusive = false } = row;
  const [worse, better] = direction === 'up' ? [now.low, now.high] : [now.high, now.low];
  return {
    value: holdsTarget(now.value, target, direction, exclusive),
    low: holdsTarget(worse, target, direction, exclusive),
    high: holdsTarget(better, target, direction, exclusive),
  };
}

function holdsTarget(x: number, target: number, direction: Direction, exclusive: boolean): boolean {
  if (x === target) return !exclusive;
  return direction === 'up' ? x > target : x < target;
}

/** The last verdict that judges, and the part of those that judge in which the target was met. */
export function verdictsOf(
  verdicts: readonly Verdict[] | undefined,
): { readonly last: 'met' | 'notMet'; readonly share: number } | undefined {
  let last: 'met' | 'notMet' | undefined;
  let met = 0;
  let judged = 0;
  for (const verdict of verdicts ?? []) {
    if (verdict === 'notIssued') continue;
    last = verdict;
    judged++;
    if (verdict === 'met') met++;
  }
  return last && { last, share: met / judged };
}
