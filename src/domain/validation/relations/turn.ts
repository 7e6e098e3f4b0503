import type { Indicator, Rule } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { relation } from './build';
import { isLevel, isRate, rateColumns, valueAt, yearBefore } from './levels';

/**
 * A fall among rises or a rise among falls (增减方向改变), unless the levels show it too. Of two
 * rates that differ in sign the later one is named; the figures of a reduction have a rule of their own.
 */
export function turn(rule: Rule, indicator: Indicator, model: TableModel): RowCheck | undefined {
  if (indicator.measure === 'cumulative' && indicator.direction === 'down') return undefined;
  const columns = rateColumns(model, indicator);
  const named = columns.filter((at) => {
    const column = model.columns[at];
    return column?.isEntry === true && speaksOfColumn(rule, column);
  });
  if (columns.length < 2 || named.length === 0) return undefined;
  const levels = new Map(
    model.periods.map((period) => [
      period.growth,
      { now: period.total, before: yearBefore(model, period) },
    ]),
  );
  return (view, sink) => {
    const rates = columns.filter((column) => isRate(view, column));
    for (const at of named) {
      const others = rates.filter((other) => other !== at);
      if (!rates.includes(at) || others.length === 0) {
        sink.undecidable(rule, at);
        continue;
      }
      const sign = signOf(others.map((column) => valueAt(view, column)));
      const own = Math.sign(valueAt(view, at));
      const isFirstOfTwo = others.length === 1 && (others[0] ?? at) > at;
      if (sign === 0 || own !== -sign || isFirstOfTwo || isBorneOut(view, at)) {
        sink.pass(rule, at);
        continue;
      }
      sink.relate(
        relation(model, view, {
          rule,
          columns: [at, ...others],
          at,
          unit: '%',
          holds: false,
          allowed: (column) =>
            (column === at ? sign : own) > 0
              ? { low: 0, high: Infinity }
              : { low: -Infinity, high: 0 },
        }),
      );
    }
  };

  function isBorneOut(view: RowView, at: number): boolean {
    const pair = indicator.totals === 'rate' ? undefined : levels.get(at);
    if (pair === undefined || pair.before < 0) return false;
    if (!isLevel(view, pair.now) || !isLevel(view, pair.before)) return false;
    const change = valueAt(view, pair.now) - valueAt(view, pair.before);
    return Math.sign(change) === Math.sign(valueAt(view, at));
  }
}

/** The sign that all have; 0 where they differ or one of them is zero. */
function signOf(values: readonly number[]): number {
  const [first = 0] = values.map(Math.sign);
  return values.every((value) => Math.sign(value) === first) ? first : 0;
}
