import type { Indicator, Rule, RuleOf } from '../../indicator';
import type { TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';
import { relation } from './build';
import { isLevel, isRate, levelColumns, rateColumns, valueAt } from './levels';

/** A figure between two bounds (取值范围), in the columns that the rule names. */
export function range(
  rule: RuleOf<'range'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const { min = -Infinity, max = Infinity } = rule.parameters;
  const columns = model.columns.filter(
    (column) => column.isFigure && column.isEntry && speaksOfColumn(rule, column),
  );
  if (columns.length === 0) return undefined;
  return (view, sink) => {
    for (const { at, role } of columns) {
      const isFigure = role === 'growth' ? isRate(view, at) : isLevel(view, at);
      if (!isFigure) {
        sink.undecidable(rule, at);
        continue;
      }
      sink.relate(
        relation(model, view, {
          rule,
          columns: [at],
          at,
          unit: role === 'growth' ? '%' : indicator.unit,
          allowed: () => ({ low: min, high: max }),
        }),
      );
    }
  };
}

/** 降低: the yearly figure of a reduction is negative, unless the target is said to be missed. */
export function reduction(
  rule: Rule,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  if (indicator.measure !== 'cumulative' || indicator.direction !== 'down') return undefined;
  const verdicts = new Map(model.periods.map(({ total, growth }) => [total, growth]));
  const columns = rateColumns(model, indicator);
  return (view, sink) => {
    for (const at of columns) {
      if (!isRate(view, at)) {
        sink.undecidable(rule, at);
        continue;
      }
      const verdict = view.readings[verdicts.get(at) ?? -1]?.quantity;
      const verdictColumn = verdicts.get(at) ?? -1;
      const isUnjudged = verdictColumn >= 0 && view.cells[verdictColumn] === undefined;
      if (isUnjudged && valueAt(view, at) > 0) {
        sink.undecidable(rule, at);
        continue;
      }
      const isMissed = verdict?.kind === 'token' && verdict.meaning === 'notMet';
      sink.relate(
        relation(model, view, {
          rule,
          columns: [at],
          at,
          unit: '%',
          allowed: () => ({ low: -Infinity, high: isMissed ? Infinity : 0 }),
        }),
      );
    }
  };
}

/** 上半年占全年: what a part of a year may have of the full year before. */
export function partOfYear(
  rule: RuleOf<'partOfYear'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  if (indicator.totals === 'rate' || (indicator.nature !== 'flow' && indicator.nature !== 'count'))
    return undefined;
  const years = levelColumns(model, indicator).filter(({ isFullYear }) => isFullYear);
  const pairs = model.periods.flatMap(({ total, period, end }) => {
    const year = years.filter((each) => each.end < end).at(-1);
    const column = model.columns[total];
    return period.months < 12 && year && column && speaksOfColumn(rule, column)
      ? [{ part: total, year: year.column, ...sharesOf(rule, period.months) }]
      : [];
  });
  if (pairs.length === 0) return undefined;
  return (view, sink) => {
    for (const { part, year, min, max } of pairs) {
      if (!isLevel(view, part) || !isLevel(view, year) || !(valueAt(view, year) > 0)) {
        sink.undecidable(rule, part);
        continue;
      }
      sink.relate(
        relation(model, view, {
          rule,
          columns: [part, year],
          at: part,
          unit: indicator.unit,
          allowed: (column) =>
            column === part
              ? { low: valueAt(view, year) * min, high: valueAt(view, year) * max }
              : { low: valueAt(view, part) / max, high: valueAt(view, part) / min },
          computed: () => (valueAt(view, part) / valueAt(view, year)) * 100,
        }),
      );
    }
  };
}

/** The rule's limits are those of half a year. */
function sharesOf({ parameters: { min, max } }: RuleOf<'partOfYear'>, months: number) {
  const moved = months / 12 - 0.5;
  return { min: Math.max(0, min + moved), max: max + moved };
}
