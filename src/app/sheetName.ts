/** Excel's limit for the name of a sheet. */
const limit = 31;

/** `指标表`, or `指标表 (2)` where that is taken; Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, limit - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
