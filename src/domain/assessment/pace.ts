import type { PaceProblem } from './input';
import { measureOf } from './measures';
import { type Path, problemOf } from './path';
import { type Spread, exactly, isUsable, one } from './spread';

/**
 * Pace R towards a level (进度与时序进度之比, pace).
 *
 * Formula: with τ = elapsed / total, ln(current/base) / (τ ln(target/base)) for an amount, which
 * grows by ratios; (current − base) / (τ (target − base)) for a share or a per-capita stock.
 *
 * @source National Bureau practice for completion, divided by the elapsed share of the plan; the
 * linear form as in UN ESCAP's progress assessment.
 * @param base Level of the base year.
 * @param current Latest level, in the unit of `base`.
 * @param target Level of the plan's last year, in the unit of `base`; below it where less is better.
 * @param elapsed Years from base to current, above zero.
 * @param total Years of the plan, above zero.
 * @returns A pure number, 1 on schedule; NaN where there is none: see {@link whyNoPace}.
 * @example paceOfAmount(21.78, 22.44, 22.5, 2, 5) // 2.295
 * @example paceOfAmount(0, 22.44, 22.5, 2, 5) // NaN
 */
export function paceOfAmount(
  base: number,
  current: number,
  target: number,
  elapsed: number,
  total: number,
): number {
  return paceOn(levels('log', base, current, target, elapsed, total));
}

/**
 * The same for a share or a per-capita stock, which moves by equal steps.
 *
 * @example paceOfShare(69.8, 74.51, 71, 2, 5) // 9.81
 * @example paceOfShare(43.7, 41.5, 50, 2, 5) // -0.873
 */
export function paceOfShare(
  base: number,
  current: number,
  target: number,
  elapsed: number,
  total: number,
): number {
  return paceOn(levels('linear', base, current, target, elapsed, total));
}

/**
 * Pace R towards a growth rate a year (年均增速目标), from the yearly rates so far.
 *
 * Formula: ln Π(1 + gᵢ) / (τ ln (1 + target)^total), τ = number of rates / total.
 *
 * @param rates Yearly rates as fractions, one for each year since the base.
 * @param target Rate a year as a fraction.
 * @param total Years of the plan.
 * @example paceOfGrowth([0.114, 0.039], 0.07, 5) // 1.08
 * @example paceOfGrowth([-0.015, -0.1274], 0.075, 5) // -1.05
 */
export function paceOfGrowth(rates: readonly number[], target: number, total: number): number {
  return paceOn(chained(rates, (1 + target) ** total, total));
}

/**
 * Pace R towards a change accumulated over the plan ([累计]), from the yearly rates so far.
 *
 * Formula: ln Π(1 + gᵢ) / (τ ln(1 + target)); without τ, the National Bureau's completion
 * ln(1 − actual) / ln(1 − target) of energy use per unit of GDP (完成进度).
 *
 * @param target Change over the plan as a fraction: −0.14 for [-14].
 * @example paceOfCumulative([-0.03, 0.0022], -0.14, 5) // 0.47
 * @example paceOfCumulative([-0.0487], -0.17, 1) // 0.268
 */
export function paceOfCumulative(rates: readonly number[], target: number, total: number): number {
  return paceOn(chained(rates, 1 + target, total));
}

/**
 * Why {@link paceOfAmount} (`log`) or {@link paceOfShare} (`linear`) has no result.
 *
 * @example whyNoPace("log", 0, 22.44, 22.5, 2, 5) // "zeroBase"
 * @example whyNoPace("linear", -1, 1, 2, 2, 5) // "mixedSigns"
 * @example whyNoPace("log", 78, 79, 78, 2, 5) // "targetIsFloor"
 * @example whyNoPace("log", 21.78, 22.44, 22.5, 2, 5) // undefined
 */
export function whyNoPace(
  scale: Path['scale'],
  base: number,
  current: number,
  target: number,
  elapsed: number,
  total: number,
): PaceProblem | undefined {
  return whyNot(levels(scale, base, current, target, elapsed, total));
}

function levels(
  scale: Path['scale'],
  base: number,
  current: number,
  target: number,
  elapsed: number,
  total: number,
): Path {
  const [start, now, goal] = [exactly(base), exactly(current), exactly(target)];
  return { scale, start, now, goal, elapsed, total };
}

function chained(rates: readonly number[], goal: number, total: number): Path {
  let index = 1;
  for (const rate of rates) index *= rate >= -1 ? 1 + rate : NaN;
  const now: Spread = exactly(index);
  return { scale: 'log', start: one, now, goal: exactly(goal), elapsed: rates.length, total };
}

const paceOn = (path: Path): number => (whyNot(path) === undefined ? measureOf('pace', path) : NaN);

function whyNot(path: Path): PaceProblem | undefined {
  const { start, now, goal, elapsed, total } = path;
  if (!(elapsed > 0 && elapsed < Infinity && total > 0 && total < Infinity)) return 'notStarted';
  if (!isUsable(start) || !isUsable(now) || !isUsable(goal)) return 'outOfRange';
  const problem = problemOf(path);
  if (problem !== undefined) return problem;
  if (start.value === goal.value) return 'targetIsFloor';
  return Number.isNaN(measureOf('pace', path)) ? 'outOfRange' : undefined;
}
