/**
 * The formats that every Excel knows by number in every language. The other built-in numbers mean different
 * things in different languages (14 is a date in the user's own order), so they are never used.
 */
const builtIn: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
]);

/** The standard leaves 164 and above to files; Chinese Excel keeps those up to 175 for itself. */
export const firstOwnFormat = 176;

export function numberFormatId(format: string): number | undefined {
  return builtIn.get(format);
}
