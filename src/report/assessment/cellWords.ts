import { type IndicatorSystem, vocabularyOf } from '../../domain/indicator';
import {
  type Figure,
  type Quantity,
  type Vocabulary,
  decimals,
  formatQuantity,
  isCumulative,
  parseQuantity,
  unitOf,
} from '../../domain/quantity';

/** What the text of a cell means in the words of its table. */
export type Read = (text: string | undefined) => Quantity;

export function cellReader(system: IndicatorSystem): Read {
  const vocabulary: Vocabulary = vocabularyOf(system);
  return (text = '') => parseQuantity(text, vocabulary);
}

/** The cell's own text with the indicator's unit, where it names none: `360.60亿元`, `4.5%以内`. */
export function withUnit(quantity: Quantity, unit: string): string | undefined {
  if (quantity.kind === 'range') {
    return formatQuantity({ ...quantity, high: unitAdded(quantity.high, unit) });
  }
  return quantity.kind === 'figure' ? formatQuantity(unitAdded(quantity, unit)) : undefined;
}

function unitAdded(figure: Figure, unit: string): Figure {
  if (unitOf(figure) !== null || isCumulative(figure)) return figure;
  if (unit === '%') return { ...figure, percent: true };
  return { ...figure, after: [{ kind: 'unit', text: unit }, ...figure.after] };
}

/** A yearly rate, in percent whether the cell shows the sign or not. */
export const asRate = (quantity: Quantity): string | undefined => withUnit(quantity, '%');

/** The digits in percent alone: 14% for `[-14]`. */
export function rateSize(quantity: Quantity): string | undefined {
  return quantity.kind === 'figure' ? `${quantity.digits.replace(/^-/, '')}%` : undefined;
}

/** A rate without its sign, on the side to which it points. */
export function sided<Up extends string, Down extends string>(
  quantity: Quantity,
  up: Up,
  down: Down,
): Partial<Record<Up | Down, string>> {
  if (quantity.kind !== 'figure') return {};
  const falls = quantity.digits.startsWith('-');
  const text = asRate({ ...quantity, digits: quantity.digits.replace(/^-/, '') });
  return { [falls ? down : up]: text } as Partial<Record<Up | Down, string>>;
}

/** A word in the place of a figure that says something: not `—`. */
export function wordOf(quantity: Quantity): string | undefined {
  return quantity.kind === 'token' && quantity.meaning !== 'missing' ? quantity.text : undefined;
}

/**
 * Most decimals that the row's own figures show; levels that are computed show as many. Estimates
 * and parts of the whole do not count: they are other figures.
 */
export function levelDecimals(quantities: readonly Quantity[]): number {
  const counts = quantities.flatMap((quantity) =>
    quantity.kind === 'figure' && isPlain(quantity) ? decimals(quantity) : [],
  );
  return Math.max(0, ...counts);
}

const isPlain = ({ before, after }: Figure): boolean =>
  [...before, ...after].every(({ kind }) => kind === 'unit');
