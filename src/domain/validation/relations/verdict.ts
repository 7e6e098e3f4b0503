import type { Indicator, Rule } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { PeriodModel, TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { relation } from './build';
import { isLevel, isRate, valueAt } from './levels';

/**
 * 完成、未完成目标 against the figures: a period that missed its target and yet did better than one
 * that met its own. The target may have been raised in between, which an explanation then says.
 */
export function verdict(rule: Rule, indicator: Indicator, model: TableModel): RowCheck | undefined {
  const judged = model.periods.filter(({ total, growth }) => total >= 0 && growth >= 0);
  if (judged.length < 2) return undefined;
  const isUpward = indicator.direction !== 'down';
  const isFigure = indicator.totals === 'rate' ? isRate : isLevel;
  const having = (view: RowView, meaning: 'met' | 'notMet') =>
    judged.filter(
      ({ total, growth }) => isFigure(view, total) && verdictOf(view, growth) === meaning,
    );
  return (view, sink) => {
    const met = having(view, 'met');
    for (const missed of having(view, 'notMet')) {
      const column = model.columns[missed.total];
      if (column === undefined || !speaksOfColumn(rule, column)) continue;
      const isWorse = ({ total }: PeriodModel) =>
        isUpward
          ? valueAt(view, total) < valueAt(view, missed.total)
          : valueAt(view, total) > valueAt(view, missed.total);
      const worse = met.find(isWorse);
      if (worse === undefined) {
        sink.pass(rule, missed.total);
        continue;
      }
      const allowed = (at: number) => {
        if (at !== missed.total && at !== worse.total) return undefined;
        const other = valueAt(view, at === missed.total ? worse.total : missed.total);
        return (at === missed.total) === isUpward
          ? { low: -Infinity, high: other }
          : { low: other, high: Infinity };
      };
      sink.relate(
        relation(model, view, {
          rule,
          columns: [missed.total, missed.growth, worse.total, worse.growth],
          at: missed.total,
          unit: indicator.unit,
          holds: false,
          allowed,
        }),
      );
    }
  };
}

function verdictOf({ readings }: RowView, at: number): string | undefined {
  const quantity = readings[at]?.quantity;
  return quantity?.kind === 'token' ? quantity.meaning : undefined;
}
