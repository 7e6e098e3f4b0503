/** A stretch of months that a label names; without a year where another line of the header says it. */
export interface PeriodLabel {
  readonly year?: number;
  /** First and last month, 1 to 12. */
  readonly from: number;
  readonly to: number;
}

export interface PeriodPrefix {
  /** Absent for a span of years (`20XX-20XX年`), which is no period of the table. */
  readonly period?: PeriodLabel;
  /** What follows the period: `基数` of `20XX年基数`. */
  readonly rest: string;
}

const chineseDigits = '〇一二三四五六七八九';
const quarters: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};

const yearSpan = /^(?:19|20)\d{2}年?[-—–~～至到](?:(?:19|20)?\d{2})年/u;
/** `“N五”`, `N五时期`: the plan as a whole. */
const plan = /^[“"]?十[一二三四五六七八九]?五[”"]?(?:规划|时期|期间|末)?/u;
const leadingYear = /^((?:19|20)\d{2})(?:年度|年(?!均)|(?=$|[^\d.%-]))/u;
const halfYear = /^(?:(上|下)半年|H([12]))/iu;
const quarter = /^(?:第?([一二三四1-4])季度|Q([1-4]))/iu;
const quartersTo = /^前([二三])季度/u;
const monthSpan = /^(\d{1,2})月?[-—–~～至到](\d{1,2})月(?:份)?/u;
const month = /^(\d{1,2})月(?:份|底|末)?/u;
const wholeYear = /^(?:全年|年末|年底|末|底)/u;

/**
 * Takes a period from the front of a label whose spaces are gone: `20XX年`, `20XX年上半年`, `20XX`,
 * `20XX年1-6月`, `一季度`, `20XX年基数`. Undefined where the label begins with none.
 */
export function periodPrefix(label: string): PeriodPrefix | undefined {
  const span = yearSpan.exec(label) ?? plan.exec(label);
  if (span !== null) return { rest: label.slice(span[0].length) };
  const plainLabel = label.replace(/^[〇零一二三四五六七八九]{4}年/u, (year) =>
    year.replace(/[^年]/gu, (digit) => String(Math.max(0, chineseDigits.indexOf(digit)))),
  );
  const found = leadingYear.exec(plainLabel);
  const rest = found === null ? plainLabel : plainLabel.slice(found[0].length);
  const part = partOfYear(rest);
  if (found === null) return part;
  const year = Number(found[1]);
  if (part === undefined) return { period: { year, from: 1, to: 12 }, rest };
  return { ...part, ...(part.period !== undefined && { period: { ...part.period, year } }) };
}

function partOfYear(text: string): PeriodPrefix | undefined {
  const half = halfYear.exec(text);
  if (half !== null) {
    const isFirst = half[1] === '上' || half[2] === '1';
    return prefix(text, half[0], isFirst ? [1, 6] : [7, 12]);
  }
  const upTo = quartersTo.exec(text);
  if (upTo !== null) return prefix(text, upTo[0], [1, 3 * (quarters[upTo[1] ?? ''] ?? 1)]);
  const one = quarter.exec(text);
  if (one !== null) {
    const last = 3 * (quarters[one[1] ?? one[2] ?? ''] ?? 1);
    return prefix(text, one[0], [last - 2, last]);
  }
  const months = monthSpan.exec(text) ?? month.exec(text);
  if (months !== null) {
    const from = Number(months[1]);
    const to = Number(months[2] ?? months[1]);
    return from >= 1 && from <= to && to <= 12 ? prefix(text, months[0], [from, to]) : undefined;
  }
  const whole = wholeYear.exec(text);
  return whole === null ? undefined : prefix(text, whole[0], [1, 12]);
}

function prefix(text: string, found: string, [from, to]: readonly [number, number]): PeriodPrefix {
  return { period: { from, to }, rest: text.slice(found.length) };
}

/** `2021`, `2023H1`, `2022Q1`, `2022M1M9`: the id of a period that no system has named. */
export function periodId({ year, from, to }: PeriodLabel): string {
  const head = year === undefined ? '' : String(year);
  if (from === 1 && to === 12) return head === '' ? 'year' : head;
  if (from === 1 && to === 6) return `${head}H1`;
  if (from === 7 && to === 12) return `${head}H2`;
  return to - from === 2 && to % 3 === 0 ? `${head}Q${to / 3}` : `${head}M${from}M${to}`;
}
