import type { Indicator } from '../../domain/indicator';
import type { LocatedColumn } from '../../table/locate';
import type { SubmittedRow } from '../../table/read';

/** Texts of one row by column id, as the engine reads them. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The texts that the cells of a row would show. A custom function receives bare values: words as
 * they are, `11.40%` as 0.114, `7以上` as 7. What a number format adds is told again from the column
 * and from what is known of the indicator; decimals are those of the row's longest figure.
 */
export function rowTexts(
  row: SubmittedRow,
  columns: readonly LocatedColumn[],
  indicator: Kind,
  growthInPercent: boolean,
): Texts {
  const texts: Record<string, string> = {};
  const levels = levelForm(row, columns, indicator);
  const rates = decimalsIn(row, columns, ['growth'], growthInPercent ? 0 : 2);
  for (const { id, role } of columns) {
    const cell = row.cells[id];
    if (cell === undefined || cell.text.trim() === '') continue;
    if (typeof cell.value !== 'number') texts[id] = cell.text;
    else if (role === 'growth') {
      texts[id] = percentText(cell.value, growthInPercent ? 0 : 2, rates);
    } else if (role === 'rate') texts[id] = rateText(cell.value);
    else if (role === 'base' || role === 'target') {
      texts[id] =
        isShare(indicator) && Math.abs(cell.value) <= 1
          ? percentText(cell.value, 2, 0)
          : fixed(cell.value, 0);
    } else if (role === 'total') {
      texts[id] = levels.isFraction
        ? percentText(cell.value, 2, levels.decimals)
        : fixed(cell.value, levels.decimals);
    } else texts[id] = cell.text;
  }
  return texts;
}

type Kind = Pick<Indicator, 'unit' | 'measure' | 'totals'>;

/** A share whose cells are formatted as percentages holds fractions: hardly any is below 1 %. */
const isShare = ({ unit, measure, totals }: Kind): boolean =>
  unit === '%' && measure === 'share' && totals === 'level';

function levelForm(
  row: SubmittedRow,
  columns: readonly LocatedColumn[],
  indicator: Kind,
): { readonly isFraction: boolean; readonly decimals: number } {
  const values = numbersIn(row, columns, ['total']);
  const isFraction =
    isShare(indicator) && values.length > 0 && values.every((value) => Math.abs(value) <= 1);
  const decimals = decimalsIn(row, columns, ['total'], isFraction ? 2 : 0);
  return { isFraction, decimals };
}

/** No rate of 150 % or more is common: where one stands, the column is written in percent. */
const highest = 1.5;

/** Whether the growth columns hold 11.4 for 11.4 %, and not 0.114. */
export function isGrowthInPercent(
  rows: readonly SubmittedRow[],
  columns: readonly LocatedColumn[],
): boolean {
  return rows.some((row) =>
    numbersIn(row, columns, ['growth']).some((value) => Math.abs(value) >= highest),
  );
}

type Role = LocatedColumn['role'];

function numbersIn(
  row: SubmittedRow,
  columns: readonly LocatedColumn[],
  roles: readonly Role[],
): number[] {
  return columns.flatMap(({ id, role }) => {
    const value = row.cells[id]?.value;
    return roles.includes(role) && typeof value === 'number' ? [value] : [];
  });
}

function decimalsIn(
  row: SubmittedRow,
  columns: readonly LocatedColumn[],
  roles: readonly Role[],
  shift: number,
): number {
  const counts = numbersIn(row, columns, roles).map((value) => decimalsOf(value) - shift);
  return Math.max(0, ...counts);
}

/** Excel keeps 15 digits; what stands behind them is the binary form of the decimal. */
function decimalsOf(value: number): number {
  const digits = String(Number(value.toPrecision(15)));
  const [, fraction = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(digits) ?? [];
  return Math.min(12, Math.max(0, fraction.length - Number(exponent)));
}

function fixed(value: number, decimals: number): string {
  return value.toFixed(Math.max(decimals, decimalsOf(value)));
}

function percentText(value: number, shift: number, decimals: number): string {
  const percent = shift === 0 ? value : Number(`${Number(value.toPrecision(15))}e2`);
  return `${fixed(percent, decimals)}%`;
}

/** A target rate: 7 where the cell shows `7以上`, 0.07 where it shows `7%`. */
function rateText(value: number): string {
  return Math.abs(value) >= 1 ? fixed(value, 0) : percentText(value, 2, 0);
}
