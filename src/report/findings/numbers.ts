/** A computed figure as a reader wants it: a few digits, no binary dust. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  const places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4;
  return String(Number(value.toFixed(places)));
}

export function shownPercent(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(2)}%`;
}
