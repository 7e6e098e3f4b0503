import type { Indicator, RuleOf } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { relation } from './build';
import { isLevel, isRate, levelColumns, rateColumns, valueAt } from './levels';

/** How near a quotient has to be to a power of ten, in powers of ten: a factor of 1.35. */
const near = 0.13;
/** The band in which a figure is of the same size as its neighbour. */
const sameSize = 2;

/** A figure that is its neighbour in time times a power of ten (疑似单位或小数点). */
export function magnitude(
  rule: RuleOf<'magnitude'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const pairsOf = (columns: readonly number[]) =>
    columns.flatMap((to, at) => {
      const from = columns[at - 1];
      const column = model.columns[to];
      return from !== undefined && column && speaksOfColumn(rule, column)
        ? [[from, to] as const]
        : [];
    });
  const levels = pairsOf(levelColumns(model, indicator).map(({ column }) => column));
  const rates = pairsOf(rateColumns(model, indicator));
  const powers = new Set(rule.parameters.powers);
  // A rate is small in one year and large in the next; only a hundred times is out of the ordinary.
  const ratePowers = new Set([...powers].filter((power) => power === 2));
  if (levels.length === 0 && rates.length === 0) return undefined;
  return (view, sink) => {
    for (const [from, to] of levels)
      compare(view, from, to, powers, isLevel(view, from) && isLevel(view, to));
    for (const [from, to] of rates)
      compare(view, from, to, ratePowers, isRate(view, from) && isRate(view, to));

    function compare(
      row: RowView,
      from: number,
      to: number,
      among: ReadonlySet<number>,
      areFigures: boolean,
    ): void {
      const [earlier, later] = [Math.abs(valueAt(row, from)), Math.abs(valueAt(row, to))];
      if (!areFigures || !(earlier > 0) || !(later > 0)) {
        sink.undecidable(rule, to);
        return;
      }
      const power = Math.log10(later / earlier);
      const nearest = Math.round(power);
      const isSlip = among.has(Math.abs(nearest)) && Math.abs(power - nearest) <= near;
      if (!isSlip) {
        sink.pass(rule, to);
        return;
      }
      sink.relate(
        relation(model, row, {
          rule,
          columns: [from, to],
          at: to,
          unit: model.columns[to]?.role === 'growth' ? '%' : indicator.unit,
          holds: false,
          allowed: (column) => around(valueAt(row, column === to ? from : to)),
        }),
      );
    }
  };
}

function around(value: number): { low: number; high: number } {
  const [small, large] = [value / sameSize, value * sameSize];
  return { low: Math.min(small, large), high: Math.max(small, large) };
}
