import { type GrowthProblem, unlessFinite } from './problem';

/**
 * The level some years ahead if growth goes on as it was (按现有速度推算, forecast).
 *
 * Formula: current × (current / base)^(ahead / elapsed).
 *
 * @source UNSD progress chart methods 2022 and 2023: xT' = xt (1 + CAGR)^(T − t).
 * @param base Level at the start, above zero.
 * @param current Latest level, in the unit of `base`; zero or above.
 * @param elapsed Years from base to current, above zero.
 * @param ahead Years from current to the forecast; zero gives `current` back.
 * @returns A level in the unit of `base`, or NaN: see {@link whyNoForecast}.
 * @example forecast(360.6, 441.71, 2, 3) // 598.8
 * @example forecast(360.6, 441.71, 2, 0) // 441.71
 * @example forecast(0, 441.71, 2, 3) // NaN
 */
export function forecast(base: number, current: number, elapsed: number, ahead: number): number {
  if (!(base > 0 && base < Infinity && current >= 0)) return NaN;
  if (!(elapsed > 0 && elapsed < Infinity && ahead >= 0 && ahead < Infinity)) return NaN;
  const level = current === 0 ? 0 : current * (current / base) ** (ahead / elapsed);
  return level < Infinity ? level : NaN;
}

/**
 * The reason why {@link forecast} has no result for these arguments.
 *
 * @example whyNoForecast(360.6, 441.71, 0, 3) // "noYears"
 * @example whyNoForecast(360.6, -1, 2, 3) // "mixedSigns"
 */
export function whyNoForecast(
  base: number,
  current: number,
  elapsed: number,
  ahead: number,
): GrowthProblem | undefined {
  if (![base, current, elapsed, ahead].every(Number.isFinite)) return 'notANumber';
  if (base <= 0) return 'baseNotPositive';
  if (current < 0) return 'mixedSigns';
  if (elapsed <= 0 || ahead < 0) return 'noYears';
  return unlessFinite(forecast(base, current, elapsed, ahead));
}
