/** Days from 1899-12-30, from which Excel's day numbers count since March 1900, to 1970-01-01. */
const daysTo1970 = 25_569;
const dayMilliseconds = 86_400_000;
/** From the day 0 of 1900 to that of 1904. */
export const daysTo1904 = 1462;

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?Z?$/;

/** The day number of a date as files write it (`t="d"`), counted from 1900; NaN for what is none. */
export function dayNumber(text: string): number {
  const [, year, month, day, hour = '0', minute = '0', second = '0', rest = ''] =
    iso.exec(text.trim()) ?? [];
  if (year === undefined) return Number.NaN;
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(rest.padEnd(3, '0').slice(0, 3)),
  );
  const exact = new Date(time);
  if (exact.getUTCMonth() !== Number(month) - 1 || exact.getUTCDate() !== Number(day))
    return Number.NaN;
  return time / dayMilliseconds + daysTo1970;
}
