import type { PaceProblem, Progress, RowInput } from './input';
import { type Spread, exactly, indexOf, isUsable, one, spreadOf, sumOf, zero } from './spread';

/**
 * Where a row started, where it is and where it has to be: what every measure of progress is
 * computed from. `scale` says whether equal progress is an equal ratio or an equal step.
 */
export interface Path {
  readonly scale: 'log' | 'linear';
  readonly start: Spread;
  readonly now: Spread;
  readonly goal: Spread;
  /** Years from start to now. */
  readonly elapsed: number;
  /** Years from start to goal. */
  readonly total: number;
}

/** The switches of a profile that decide which figures may be used. */
export interface PathOptions {
  readonly provisionalBase: boolean;
  readonly mixedPrices: 'refuse' | 'caveat';
}

/** The path of a row, or the reason why it has none. `progress` may be that of a partial period. */
export function pathOf(
  row: RowInput,
  options: PathOptions,
  progress: Progress = row,
): Path | PaceProblem {
  if (row.kind === 'none') return 'noTarget';
  if (row.kind === 'verdicts' || row.kind === 'limit') return 'noPaceForKind';
  if (!(progress.elapsed > 0 && progress.elapsed < Infinity)) return 'notStarted';
  if (!(row.total > 0 && row.total < Infinity)) return 'notStarted';
  const path = unchecked(row, options, progress);
  if (typeof path === 'string') return path;
  const usable = isUsable(path.start) && isUsable(path.now) && isUsable(path.goal);
  return usable ? (problemOf(path) ?? path) : 'outOfRange';
}

function unchecked(row: RowInput, options: PathOptions, progress: Progress): Path | PaceProblem {
  switch (row.kind) {
    case 'growthRate':
      return ratePath(row, progress, (target, total) => (1 + target) ** total);
    case 'cumulative':
      return ratePath(row, progress, (target) => 1 + target);
    case 'withGrowth':
      return withGrowthPath(row, options, progress);
    case 'count':
      return countPath(row, progress);
    default:
      return levelPath(row, options, progress);
  }
}

function ratePath(
  row: RowInput,
  progress: Progress,
  goalOf: (target: number, total: number) => number,
): Path | PaceProblem {
  const { elapsed, rates } = progress;
  if (row.target === undefined) return 'noTarget';
  if (rates === undefined || rates.length === 0) return progress.missing ?? 'noData';
  const goal = exactly(goalOf(row.target, row.total));
  return { scale: 'log', start: one, now: indexOf(rates), goal, elapsed, total: row.total };
}

/** The goal is where economic growth has come to by now, so all of the time has passed. */
function withGrowthPath(
  row: RowInput,
  options: PathOptions,
  { elapsed, rates, reference, missing }: Progress,
): Path | PaceProblem {
  if (rates === undefined || rates.length === 0) return missing ?? 'noData';
  if (reference === undefined || reference.length === 0) return 'noReference';
  if (row.samePrices !== true && options.mixedPrices === 'refuse') return 'mixedPrices';
  const goal = indexOf(reference);
  if (goal.value <= 1) return 'referenceNotGrowing';
  return { scale: 'log', start: one, now: indexOf(rates), goal, elapsed, total: elapsed };
}

function countPath(row: RowInput, { elapsed, counts, missing }: Progress): Path | PaceProblem {
  if (row.target === undefined) return 'noTarget';
  if (counts === undefined || counts.length === 0) return missing ?? 'noData';
  const goal = exactly(row.target);
  return { scale: 'linear', start: zero, now: sumOf(counts), goal, elapsed, total: row.total };
}

function levelPath(row: RowInput, options: PathOptions, progress: Progress): Path | PaceProblem {
  if (row.target === undefined) return 'noTarget';
  if (progress.latest === undefined) return progress.missing ?? 'noData';
  const provisional = options.provisionalBase ? row.provisionalBase : undefined;
  const base = row.base ?? provisional;
  if (base === undefined) return 'noBase';
  const late = row.base === undefined ? (provisional?.elapsed ?? 0) : 0;
  if (!(progress.elapsed > late && row.total > late)) return 'noBase';
  return {
    scale: row.kind === 'share' ? 'linear' : 'log',
    start: spreadOf(base),
    now: spreadOf(progress.latest),
    goal: exactly(row.target),
    elapsed: progress.elapsed - late,
    total: row.total - late,
  };
}

/** Why a path of numbers has no pace: what no ratio or step can be computed from. */
export function problemOf({ scale, start, now, goal }: Path): PaceProblem | undefined {
  if (start === zero) return goal.value > 0 && now.value >= 0 ? undefined : 'outOfRange';
  if (start.value === 0) return 'zeroBase';
  const sign = Math.sign(start.value);
  if (Math.sign(goal.value) !== sign || Math.sign(now.value) !== sign) return 'mixedSigns';
  return scale === 'log' && sign < 0 ? 'negativeBase' : undefined;
}

/** Whether the target lies where the direction of the indicator leads, seen from the start. */
export function leadsTo({ start, goal }: Path, direction: 'up' | 'down'): boolean {
  return direction === 'up' ? goal.value > start.value : goal.value < start.value;
}
