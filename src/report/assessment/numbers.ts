/**
 * A number rounded to so many decimals, a half away from zero. 15 digits are believed, as in a
 * cell: 1.005 is 1.01, though its binary form lies below.
 *
 * @example rounded(1.005, 2) // "1.01"
 * @example rounded(-0.004, 2) // "0.00"
 */
export function rounded(value: number, decimals: number): string {
  const size = Number(Math.abs(value).toPrecision(15));
  const whole = Math.round(Number(`${plain(size)}e${decimals}`));
  const text = Number(`${whole}e-${decimals}`).toFixed(decimals);
  return value < 0 && whole !== 0 ? `-${text}` : text;
}

/** Without an exponent, which could not be given another one. */
function plain(size: number): string {
  return size >= 1e21 || size < 1e-6 ? '0' : String(size);
}

/** Computed rates and paces show two decimals; levels as many as their row. */
export const rateDecimals = 2;

/** A fraction in percent: 0.0758 is 7.58%. */
export const percent = (fraction: number): string => `${rounded(fraction * 100, rateDecimals)}%`;
