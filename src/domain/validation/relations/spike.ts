import type { Indicator, RuleOf } from '../../indicator';
import type { TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { relation } from './build';
import { isLevel, levelColumns, valueAt } from './levels';

/** A figure above or below both its neighbours in time (异常尖点): up and down again, or the reverse. */
export function spike(
  rule: RuleOf<'spike'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const levels = levelColumns(model, indicator);
  const triples = levels.flatMap((now, at) => {
    const [before, after] = [levels[at - 1], levels[at + 1]];
    const column = model.columns[now.column];
    return before && after && column && speaksOfColumn(rule, column)
      ? [{ columns: [before.column, now.column, after.column] as const, now: now.column }]
      : [];
  });
  if (triples.length === 0) return undefined;
  const share = rule.parameters.percent / 100;
  return (view, sink) => {
    for (const { columns, now } of triples) {
      const [before, , after] = columns;
      if (!columns.every((column) => isLevel(view, column) && valueAt(view, column) > 0)) {
        sink.undecidable(rule, now);
        continue;
      }
      const low = Math.min(valueAt(view, before), valueAt(view, after)) * (1 - share);
      const high = Math.max(valueAt(view, before), valueAt(view, after)) * (1 + share);
      // Only the middle figure can be said to stand out; its neighbours are there to compare.
      sink.relate(
        relation(model, view, {
          rule,
          columns: [now, before, after],
          at: now,
          unit: indicator.unit,
          allowed: (column) =>
            column === now
              ? { low, high }
              : neighbour(valueAt(view, now), valueAt(view, column === before ? after : before)),
        }),
      );
    }
  };

  /** Values of one neighbour with which the middle would not stand out. */
  function neighbour(middle: number, other: number) {
    return middle > other
      ? { low: middle / (1 + share), high: Infinity }
      : { low: -Infinity, high: middle / (1 - share) };
  }
}
