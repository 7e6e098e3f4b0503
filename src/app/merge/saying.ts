import type { Column, Indicator } from '../../domain/indicator';
import { isFigure } from '../../domain/indicator';
import type { Figure } from '../../domain/quantity';
import { looseText } from '../../domain/looseText';
import type { TextReading } from '../../domain/validation/cell/readText';
import type { Saying, Source } from './merged';

/**
 * What a text says in its cell, as a key: two texts with one key say the same, and are no conflict.
 *
 * A figure is the same in another form: full-width digits, thousands separators, its own unit
 * written or not, more zeros shown (`5.2`, `5.20`, `５.2％` of a rate). It is another figure with another
 * value, however close (`5.2`, `5.24`: nobody may round for a unit), and with another bound, part or
 * measure, or where only one is an estimate. Words are compared as words: `未公布` is not `—`.
 */
export function sayingKey(
  { text, quantity, figure, value, bound, label, isEstimate, isCumulative, unit }: TextReading,
  indicator: Indicator,
  column: Column,
): string {
  if (!isFigure(column) || figure === undefined) {
    return quantity.kind === 'token' && strokes.test(looseText(text))
      ? 'no figure'
      : `text ${looseText(text)}`;
  }
  const isRate =
    column.role === 'growth' || (column.role === 'total' && indicator.totals === 'rate');
  const measure = measureOf(figure).replace(isRate ? ownMeasure : /^$/, '');
  const isFall = value !== Number(figure.digits);
  const digits = plainDigits(figure.digits);
  return [
    isFall && isRate ? negated(digits) : digits,
    unit ?? (isRate ? '%' : indicator.unit),
    bound ?? '',
    label,
    isEstimate ? 'estimate' : '',
    isCumulative ? 'cumulative' : '',
    measure,
  ].join(' ');
}

/** Strokes that stand for no figure. */
const strokes = /^[-–—―−/]+$/u;

/** In a column of rates these words say nothing that the column does not, or only the sign. */
const ownMeasure = /增长|增速|增幅|下降|降低|减少|降幅/gu;

const measureOf = ({ before, after }: Figure): string =>
  [...before, ...after].flatMap(({ kind, text }) => (kind === 'measure' ? [text] : [])).join('');

/** `05.20` and `5.2` alike; zero has no sign. */
function plainDigits(digits: string): string {
  const [, sign = '', whole = '', fraction = ''] =
    /^(-?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(digits) ?? [];
  const value = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return value === '0' ? value : sign + value;
}

function negated(digits: string): string {
  if (digits === '0') return digits;
  return digits.startsWith('-') ? digits.slice(1) : `-${digits}`;
}

/** A source with the reading of its text. */
export interface Claim {
  readonly source: Source;
  readonly reading: TextReading;
}

/** Groups what is said alike. The order of the claims makes no difference. */
export function sayingsOf(
  claims: readonly Claim[],
  indicator: Indicator,
  column: Column,
): Saying[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = sayingKey(claim.reading, indicator, column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()]
    .map((group): Saying => ({
      text: group.reduce((one, other) => (byFullness(other, one) < 0 ? other : one)).source.text,
      sources: group.map(({ source }) => source).sort(bySource),
    }))
    .sort(({ sources: [one] }, { sources: [other] }) => (one && other ? bySource(one, other) : 0));
}

/** The text that shows most: most decimals, then the plainest form, then whichever always comes first. */
function byFullness(one: Claim, other: Claim): number {
  return (
    other.reading.decimals - one.reading.decimals ||
    one.reading.faults.length - other.reading.faults.length ||
    one.source.text.length - other.source.text.length ||
    ascending(one.source.text, other.source.text)
  );
}

function bySource(one: Source, other: Source): number {
  return (
    ascending(one.file, other.file) ||
    ascending(one.sha256, other.sha256) ||
    ascending(one.sheet, other.sheet) ||
    ascending(one.address, other.address) ||
    ascending(one.text, other.text)
  );
}

/** By code unit, so that no machine's locale decides. */
export function ascending(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
