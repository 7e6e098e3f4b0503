/*
 * An outside check: the numbers that a paragraph may hold, recomputed from the texts of a row with
 * nothing of the product. Numbers are compared as they are printed, so that rounding counts too.
 */

export interface PlainRow {
  /** Texts of the definition: base, target, rate. */
  readonly base: string;
  readonly target: string;
  readonly rate: string;
  /** Yearly totals and growths of the full years, in order. */
  readonly totals: readonly string[];
  readonly growths: readonly string[];
  /** The same of the part of a year after them. */
  readonly part: { readonly total: string; readonly growth: string };
  readonly others: readonly string[];
  readonly isRate: boolean;
}

const printed = /\d+(?:\.\d+)?/g;
export const numbersIn = (text: string): string[] => text.match(printed) ?? [];

const number = (text: string): number => {
  const [found] = /-?\d+(?:\.\d+)?/.exec(text) ?? [];
  return found === undefined ? NaN : Number(found);
};

const show = (value: number, places: number): string[] => {
  if (!Number.isFinite(value)) return [];
  const size = Math.abs(value);
  // Both neighbours where the binary form leaves a half open.
  return [size - 1e-9, size + 1e-9].map((near) => Math.max(0, near).toFixed(places));
};

const product = (values: readonly number[]): number => values.reduce((all, each) => all * each, 1);

/** Every number that can be had from the row by the formulas of the method, as it would be printed. */
export function recomputed(row: PlainRow, economy: PlainRow, years: number): Set<string> {
  const found = new Set<string>();
  const add = (value: number, places = 2) => show(value, places).forEach((text) => found.add(text));
  const texts = [row.base, row.target, row.rate, ...row.totals, ...row.growths, ...row.others];
  for (const text of [...texts, row.part.total, row.part.growth]) {
    for (const each of numbersIn(text)) found.add(each);
  }
  const done = row.totals.length;
  const left = years - done;
  const tau = done / years;
  add(left, 0);

  const factors = (of: PlainRow) =>
    (of.isRate ? of.totals : of.growths).map((text) => 1 + number(text) / 100);
  const rates = factors(row);
  const own = product(rates);
  const other = product(factors(economy));
  add((own ** (1 / rates.length) - 1) * 100);
  add((other ** (1 / rates.length) - 1) * 100);
  add((own - 1) * 100);
  add(Math.log(own) / Math.log(other));

  const half = 1 + number(row.isRate ? row.part.total : row.part.growth) / 100;
  const otherHalf = 1 + number(economy.part.growth) / 100;
  add(Math.log(own * Math.sqrt(half)) / Math.log(other * Math.sqrt(otherHalf)));
  for (const goal of [(1 + number(row.rate) / 100) ** years, 1 + number(row.rate) / 100]) {
    add((goal ** tau - 1) * 100);
    add(Math.log(own) / (tau * Math.log(goal)));
    add(Math.log(own * Math.sqrt(half)) / (((done + 0.5) / years) * Math.log(goal)));
    add(((goal / own) ** (1 / left) - 1) * 100);
    add((own ** (years / done) - 1) * 100);
  }

  const places = Math.max(0, ...[row.base, ...row.totals].map(placesOf));
  const [base, now, goal] = [number(row.base), number(row.totals.at(-1) ?? ''), number(row.target)];
  const level = (value: number) => add(value, places);
  const linear = base + (goal - base) * tau;
  const growing = base * (goal / base) ** tau;
  for (const path of [linear, growing]) {
    level(path);
    level(now - path);
  }
  const points = [
    { value: now, share: tau },
    { value: number(row.part.total), share: (done + 0.5) / years },
  ];
  for (const { value, share } of points) {
    add((value - base) / (share * (goal - base)));
    add(Math.log(value / base) / (share * Math.log(goal / base)));
  }
  add((now - base) / done);
  add(((now / base) ** (1 / done) - 1) * 100);
  level(base + ((now - base) * years) / done);
  level(now * (now / base) ** (left / done));
  add((goal - now) / left);
  add(((goal / now) ** (1 / left) - 1) * 100);
  return found;
}

/** Decimals of a plain figure; a word beside it makes it another one. */
function placesOf(text: string): number {
  const [, fraction = ''] = /^-?\d+(?:\.(\d+))?%?$/.exec(text) ?? [];
  return fraction.length;
}
