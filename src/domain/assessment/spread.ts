import type { Displayed, PeriodRate } from './input';

/** A value with the bounds that its rounding leaves open. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const one: Spread = { value: 1, low: 1, high: 1 };
export const zero: Spread = { value: 0, low: 0, high: 0 };

export function exactly(value: number): Spread {
  return { value, low: value, high: value };
}

/** A displayed figure with its rounding interval, as in `roundingInterval`. */
export function spreadOf({ value, decimals }: Displayed): Spread {
  const half = 0.5 * 10 ** -decimals;
  return { value, low: value - half, high: value + half };
}

/** Index at the end of the chained rates, 1 at their start (定基指数). */
export function indexOf(rates: readonly PeriodRate[]): Spread {
  let value = 1;
  let low = 1;
  let high = 1;
  for (const rate of rates) {
    const half = 0.5 * 10 ** -rate.decimals;
    value *= factor(rate.value, rate.years);
    low *= factor(Math.max(-1, rate.value - half), rate.years);
    high *= factor(rate.value + half, rate.years);
  }
  return { value, low, high };
}

function factor(rate: number, years: number): number {
  if (!(years > 0)) return NaN;
  return years === 1 ? 1 + rate : (1 + rate) ** years;
}

/** Sum of yearly counts; the rounding of each adds to that of the sum. */
export function sumOf(counts: readonly Displayed[]): Spread {
  let value = 0;
  let slack = 0;
  for (const count of counts) {
    value += count.value;
    slack += 0.5 * 10 ** -count.decimals;
  }
  return { value, low: value - slack, high: value + slack };
}

export function isUsable({ value, low, high }: Spread): boolean {
  return Number.isFinite(value) && Number.isFinite(low) && Number.isFinite(high);
}
