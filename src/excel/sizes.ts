import type { Size } from '../table';

export interface SizeRun {
  readonly at: number;
  readonly count: number;
  readonly points: number;
}

/** Neighbours of one size are set in one call. */
export function sizeRuns(sizes: readonly Size[]): SizeRun[] {
  const runs: SizeRun[] = [];
  for (const { at, points } of [...sizes].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1);
    if (last !== undefined && last.points === points && last.at + last.count === at) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else {
      runs.push({ at, count: 1, points });
    }
  }
  return runs;
}
