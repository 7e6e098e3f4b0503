import { type Interval, averageGrowth, forecast } from '../growth';
import type { PaceProblem, RowInput } from './input';
import type { Path } from './path';

/** How far a row has come, by the methods of different houses. */
export const measureNames = ['pace', 'growthRatio', 'reach'] as const;
export type MeasureName = (typeof measureNames)[number];

type Measure = (
  scale: Path['scale'],
  start: number,
  now: number,
  goal: number,
  elapsed: number,
  total: number,
) => number;

/**
 * Pace R (进度, against 时序进度): the part of the way that is done, over the part of the time that
 * has passed.
 *
 * Formula: with τ = elapsed / total, ln(now/start) / (τ ln(goal/start)) for what grows by ratios,
 * (now − start) / (τ (goal − start)) for shares, per-capita stocks and counts. Lower-is-better
 * needs no case of its own, because way and target then have the same sign.
 *
 * @source National Bureau practice for energy use per unit of GDP, ln(1 − actual) / ln(1 − target),
 * divided by τ; UN ESCAP progress assessment for the linear form.
 * @returns A pure number: 1 on schedule, 1.2 a fifth faster; NaN or infinite where there is none.
 */
const pace: Measure = (scale, start, now, goal, elapsed, total) => {
  const way = scale === 'log' ? Math.log(goal / start) : goal - start;
  const done = scale === 'log' ? Math.log(Math.max(now, 0) / start) : now - start;
  return (done * total) / (elapsed * way);
};

/**
 * Ratio of actual to required average growth (实际年均增速与目标年均增速之比).
 *
 * Formula: ((now/start)^(1/elapsed) − 1) / ((goal/start)^(1/total) − 1).
 *
 * @source Eurostat, monitoring of the Sustainable Development Goals, as documented by Open SDG.
 */
const growthRatio: Measure = (_scale, start, now, goal, elapsed, total) =>
  averageGrowth(start, Math.max(now, 0), elapsed) / averageGrowth(start, goal, total);

/**
 * Part of the way that will be done at the end of the plan at present growth (期末预计实现程度).
 *
 * Formula: (xT' − start) / (goal − start), xT' = now (1 + CAGR)^(total − elapsed).
 *
 * @source UNSD, progress chart methods 2022 and 2023.
 */
const reach: Measure = (_scale, start, now, goal, elapsed, total) =>
  (forecast(start, Math.max(now, 0), elapsed, Math.max(0, total - elapsed)) - start) /
  (goal - start);

const measures: Readonly<Record<MeasureName, Measure>> = { pace, growthRatio, reach };

/** A measure of a path; NaN where it is none of this path's: see {@link whyNoMeasure}. */
export function measureOf(name: MeasureName, path: Path): number {
  const { scale, start, now, goal, elapsed, total } = path;
  const value = measures[name](scale, start.value, now.value, goal.value, elapsed, total);
  return Number.isFinite(value) ? value : NaN;
}

const unbounded: Interval = { low: -Infinity, high: Infinity };

/**
 * The values of a measure that the rounding of its figures leaves open. The pace rises or falls
 * with each figure alone, so its extremes lie at the bounds of the figures; the other measures may
 * bend within a rounding step, which is of second order. Where the bounds of start and goal overlap,
 * there may be no way to go and the measure may be anything.
 */
export function measureInterval(name: MeasureName, path: Path): Interval {
  const { scale, start, now, goal, elapsed, total } = path;
  if (start.low < goal.high && goal.low < start.high) return unbounded;
  const measure = measures[name];
  let low = measureOf(name, path);
  let high = low;
  for (let corner = 0; corner < 8; corner++) {
    // What is exact has one bound only.
    if (corner & 4 && goal.low === goal.high) break;
    const from = corner & 1 ? start.high : start.low;
    const at = corner & 2 ? now.high : now.low;
    const to = corner & 4 ? goal.high : goal.low;
    const value =
      from === to ? limitWithoutWay(path, from, at) : measure(scale, from, at, to, elapsed, total);
    if (Number.isNaN(value)) return unbounded;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

/** What every measure tends to as the way shrinks to nothing: what is done, over nothing. */
function limitWithoutWay({ start, goal }: Path, from: number, at: number): number {
  if (at === from) return NaN;
  return at > from === goal.value > start.value ? Infinity : -Infinity;
}

/** Why a measure that has a path still has no value. */
export function whyNoMeasure(
  name: MeasureName,
  row: RowInput,
  path: Path,
): PaceProblem | undefined {
  const isRate =
    row.kind === 'growthRate' || row.kind === 'cumulative' || row.kind === 'withGrowth';
  if (name === 'reach' && isRate) return 'seriesIsARate';
  if (name !== 'pace' && path.start.value <= 0)
    return path.start.value < 0 ? 'negativeBase' : 'zeroBase';
  return Number.isNaN(measureOf(name, path)) ? 'outOfRange' : undefined;
}
