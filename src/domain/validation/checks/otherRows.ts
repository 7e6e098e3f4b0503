import type { Indicator, RuleOf } from '../../indicator';
import type { TableModel } from '../model';
import { placeOf } from '../relations/build';
import { isLevel, levelColumns, rateColumns, valueAt } from '../relations/levels';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';

/** The same figure in two periods after one another: perhaps copied. */
export function repeated(
  rule: RuleOf<'repeated'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const series = [
    levelColumns(model, indicator).map(({ column }) => column),
    rateColumns(model, indicator),
  ];
  const pairs = series.flatMap((columns) =>
    columns.flatMap((to, at) => {
      const from = columns[at - 1];
      const column = model.columns[to];
      return from !== undefined && column && speaksOfColumn(rule, column) ? [{ from, to }] : [];
    }),
  );
  if (pairs.length === 0) return undefined;
  return (view, sink) => {
    for (const { from, to } of pairs) {
      const digits = view.readings[to]?.figure?.digits;
      if (digits === undefined || view.readings[from]?.figure === undefined) continue;
      const count = digits.replace(/\D/g, '').replace(/^0+/, '').length;
      if (count < rule.parameters.digits || valueAt(view, from) !== valueAt(view, to)) {
        sink.pass(rule, to);
        continue;
      }
      const text = view.readings[from]?.text ?? '';
      const against = [{ ...placeOf(model, view, from), text }];
      sink.fail({ rule, at: to, expected: { kind: 'nothing' }, why: { against } });
    }
  };
}

/** A row against the sum of others, less what they count twice (合计、扣除重复计算). */
export function sum(
  rule: RuleOf<'sum'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const { total, parts, less } = rule.parameters;
  if (indicator.number !== total) return undefined;
  const columns = model.columns.filter(
    (column) => column.role === 'total' && speaksOfColumn(rule, column),
  );
  return (view, sink, table) => {
    const rows = parts.map((part) => table.rowOf(part));
    for (const { at } of columns) {
      const values = rows.map((row) => (row && isLevel(row, at) ? row : undefined));
      if (!isLevel(view, at) || values.some((row) => row === undefined)) {
        sink.undecidable(rule, at);
        continue;
      }
      const given = values.flatMap((row) => row ?? []);
      const computed = given.reduce((all, row) => all + valueAt(row, at), 0) - less;
      const slack = [view, ...given].reduce(
        (all, row) => all + 0.5 * 10 ** -(row.readings[at]?.decimals ?? 0),
        1e-9,
      );
      if (Math.abs(computed - valueAt(view, at)) <= slack) {
        sink.pass(rule, at);
        continue;
      }
      const against = given.map((row) => ({
        ...placeOf(model, row, at),
        text: row.readings[at]?.text ?? '',
      }));
      sink.fail({
        rule,
        at,
        expected: {
          kind: 'between',
          low: computed - slack,
          high: computed + slack,
          unit: indicator.unit,
        },
        why: { against, computed },
      });
    }
  };
}
