/** Operations a second: the median of several timed passes, after one that warms up. */
export function ratePerSecond(operations: number, pass: () => number, passes = 5): number {
  keep(pass());
  const rates = Array.from({ length: passes }, () => {
    const start = process.hrtime.bigint();
    keep(pass());
    return operations / (Number(process.hrtime.bigint() - start) / 1e9);
  });
  return rates.sort((a, b) => a - b)[Math.floor(passes / 2)] ?? NaN;
}

let kept = 0;

/** Results have to be used, or the compiler may leave their computation out. */
function keep(value: number): void {
  kept = Number.isNaN(value) ? kept : kept + value;
  if (kept === Infinity) throw new Error('cannot be, but the compiler does not know');
}
