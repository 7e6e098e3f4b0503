import type { Figure } from './quantity';

/** A whole number from 1900 to 2099 with nothing before it. */
export function isYear(figure: Figure): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(figure.digits) && !figure.grouped;
}

/** `5`, `12`, with no unit of its own. */
export function isMonth(figure: Figure): boolean {
  return /^(?:[1-9]|1[0-2])$/.test(figure.digits) && figure.after.length === 0 && !figure.percent;
}

/** `20XX年`, `5月`, `8日`: a time, where `11.1年` is a length. */
export function isCalendar(figure: Figure): boolean {
  const [first] = figure.after;
  if (first?.kind !== 'unit' || figure.percent || !/^[0-9]+$/.test(figure.digits)) return false;
  return (
    (first.text.startsWith('年') && isYear(figure)) ||
    ['月', '月份', '月底', '月末', '日', '号'].includes(first.text)
  );
}
