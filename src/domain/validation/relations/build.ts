import type { Interval } from '../../growth';
import type { Rule } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { CellPlace, Why } from '../finding';
import type { TableModel } from '../model';
import { valueAt } from './levels';
import { type Relation, within } from './relation';

interface Parts {
  readonly rule: Rule;
  readonly columns: readonly number[];
  readonly at: number;
  readonly allowed: (column: number) => Interval | undefined;
  /** Of the column named, or of each. */
  readonly unit: string | ((column: number) => string);
  readonly computed?: (column: number) => number;
  /** Decided already; otherwise it holds if the figure named is one of those allowed. */
  readonly holds?: boolean;
}

export function relation(model: TableModel, view: RowView, parts: Parts): Relation {
  const { rule, columns, at, allowed, unit, computed } = parts;
  const own = allowed(at);
  return {
    rule,
    columns,
    at,
    holds: parts.holds ?? (own !== undefined && within(own, valueAt(view, at))),
    allowed,
    expected: (column) => {
      const { low, high } = allowed(column) ?? { low: -Infinity, high: Infinity };
      return { kind: 'between', low, high, unit: typeof unit === 'string' ? unit : unit(column) };
    },
    why: (column): Why => ({
      against: columns
        .filter((other) => other !== column)
        .map((other) => ({
          ...placeOf(model, view, other),
          text: view.readings[other]?.text ?? '',
        })),
      ...(computed && { computed: computed(column) }),
    }),
  };
}

export function placeOf(model: TableModel, { cells, indicator }: RowView, at: number): CellPlace {
  const column = model.columns[at]?.id;
  return {
    address: cells[at]?.address ?? '',
    indicator: indicator.number,
    ...(column !== undefined && { column }),
  };
}
