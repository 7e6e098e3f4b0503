import { type Interval, growthInterval, meets, roundingInterval } from '../../growth';
import type { Indicator, Rule } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { relation } from './build';
import { halfUnit, isLevel, isRate, valueAt, yearBefore } from './levels';

/**
 * A reported growth rate against the levels beside it (增速与水平相符), by rounding interval. Real
 * growth (可比价) and nominal levels differ by the change of prices, which has its own, wide limit.
 */
export function growthOfLevels(
  rule: Rule,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const isReal = indicator.prices === 'constant';
  if (indicator.totals === 'rate' || isReal !== (rule.kind === 'priceChange')) return undefined;
  // The change of a share is told in points or in percent: nobody can tell which from the figure.
  if (indicator.unit === '%') return undefined;
  const slack = rule.kind === 'priceChange' ? rule.parameters.percent / 100 : 0;
  const triples = model.periods.flatMap((each) => {
    const column = model.columns[each.growth];
    const from = yearBefore(model, each);
    const isThere = each.total >= 0 && from >= 0;
    return column && isThere && speaksOfColumn(rule, column)
      ? [{ from, to: each.total, rate: each.growth }]
      : [];
  });
  if (triples.length === 0) return undefined;
  return (view, sink) => {
    for (const triple of triples) {
      const { from, to, rate } = triple;
      const base = intervalAt(view, from);
      const value = intervalAt(view, to);
      const growth = isRate(view, rate) ? roundedRate(view, rate) : undefined;
      const computed = base && value && growthInterval(base, value);
      if (!base || !value || !growth || !computed || growth.low <= -100) {
        sink.undecidable(rule, rate);
        continue;
      }
      const factor = { low: 1 + growth.low / 100, high: 1 + growth.high / 100 };
      const wide = { low: 1 - slack, high: 1 + slack };
      const rates = {
        low: ((1 + computed.low) / wide.high - 1) * 100,
        high: ((1 + computed.high) / wide.low - 1) * 100,
      };
      sink.relate(
        relation(model, view, {
          rule,
          columns: [from, to, rate],
          at: rate,
          unit: (column) => (column === rate ? '%' : indicator.unit),
          holds: meets(scaled(rates), scaled(growth)),
          allowed: (column) => {
            if (column === rate)
              return widened(rates, growth.high - (growth.low + growth.high) / 2);
            const half = halfUnit(view, column);
            return column === to
              ? widened(
                  {
                    low: base.low * factor.low * wide.low,
                    high: base.high * factor.high * wide.high,
                  },
                  half,
                )
              : widened(
                  {
                    low: value.low / factor.high / wide.high,
                    high: value.high / factor.low / wide.low,
                  },
                  half,
                );
          },
          computed: () => (valueAt(view, to) / valueAt(view, from) - 1) * 100,
        }),
      );
    }
  };
}

/**
 * A rate with as many decimals as it needs: 13.10% may be 13.1 % under a format of two places, which
 * blank tables come with.
 */
function roundedRate(view: RowView, column: number): Interval | undefined {
  const { value = NaN, decimals = 0 } = view.readings[column] ?? {};
  let needed = decimals;
  while (needed > 1 && Number(value.toFixed(needed - 1)) === value) needed -= 1;
  return roundingInterval(value, needed);
}

const scaled = ({ low, high }: Interval): Interval => ({ low: low / 100, high: high / 100 });

const widened = ({ low, high }: Interval, by: number): Interval => ({
  low: low - by,
  high: high + by,
});

function intervalAt(view: RowView, column: number): Interval | undefined {
  return isLevel(view, column) ? rounded(view, column) : undefined;
}

function rounded(view: RowView, column: number): Interval | undefined {
  return roundingInterval(valueAt(view, column), view.readings[column]?.decimals ?? 0);
}
