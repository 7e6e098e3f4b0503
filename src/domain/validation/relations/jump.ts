import type { Interval } from '../../growth';
import type { Indicator, RuleOf } from '../../indicator';
import type { TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { relation } from './build';
import { isLevel, isRate, levelColumns, rateColumns, valueAt } from './levels';

/**
 * Change against the period before (同比、环比波动). Levels are compared pair by pair; a rate is a
 * change already, so it is judged by itself.
 */
export function jump(
  rule: RuleOf<'jump'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const levels = levelColumns(model, indicator);
  const { percent, amount } = rule.parameters;
  const speaks = (column: number) => {
    const model_ = model.columns[column];
    return model_ !== undefined && speaksOfColumn(rule, model_);
  };
  const rates =
    percent === undefined ? [] : rateColumns(model, indicator).filter((column) => speaks(column));
  const pairs = levels.flatMap((later, at) => {
    const earlier = levels[at - 1];
    return earlier && speaks(later.column) ? [[earlier.column, later.column] as const] : [];
  });
  if (pairs.length === 0 && rates.length === 0) return undefined;
  return (view, sink) => {
    for (const [from, to] of pairs) {
      if (!isLevel(view, from) || !isLevel(view, to) || !(valueAt(view, from) > 0)) {
        sink.undecidable(rule, to);
        continue;
      }
      sink.relate(
        relation(model, view, {
          rule,
          columns: [from, to],
          at: to,
          unit: indicator.unit,
          allowed: (column) =>
            column === to
              ? bandAround(valueAt(view, from), percent, amount)
              : bandBefore(valueAt(view, to), percent, amount),
          computed: () => (valueAt(view, to) / valueAt(view, from) - 1) * 100,
        }),
      );
    }
    for (const column of rates) {
      if (!isRate(view, column)) {
        sink.undecidable(rule, column);
        continue;
      }
      sink.relate(
        relation(model, view, {
          rule,
          columns: [column],
          at: column,
          unit: '%',
          allowed: () => ({ low: -(percent ?? Infinity), high: percent ?? Infinity }),
        }),
      );
    }
  };
}

/** Both limits where both are given. */
function bandAround(value: number, percent = Infinity, amount = Infinity): Interval {
  const reach = Math.min((Math.abs(value) * percent) / 100, amount);
  return { low: value - reach, high: value + reach };
}

/** The earlier values from which `value` is within reach. */
function bandBefore(value: number, percent = Infinity, amount = Infinity): Interval {
  const share = percent / 100;
  const byShare =
    share < 1
      ? { low: value / (1 + share), high: value / (1 - share) }
      : { low: value / (1 + share), high: Infinity };
  return {
    low: Math.max(byShare.low, value - amount),
    high: Math.min(byShare.high, value + amount),
  };
}
