import type { Indicator, Rule } from '../../indicator';
import type { TableModel } from '../model';
import { relation } from '../relations/build';
import { isLevel, levelColumns, valueAt } from '../relations/levels';
import type { RowCheck } from '../sink';

/** An expected value that the present one has passed already, or a limit that it does not keep. */
export function target(rule: Rule, indicator: Indicator, model: TableModel): RowCheck | undefined {
  const expected = model.place('expected');
  const levels = levelColumns(model, indicator).filter(
    ({ column }) => model.columns[column]?.role === 'total',
  );
  if (expected < 0 || (indicator.direction === 'down' && indicator.measure !== 'limit'))
    return undefined;
  return (view, sink) => {
    const latest = levels.filter(({ column }) => isLevel(view, column)).at(-1)?.column;
    const now = view.readings[expected];
    const isGoal =
      now?.figure !== undefined &&
      now.measure === '' &&
      !now.isCumulative &&
      (now.unit === null || now.unit === indicator.unit);
    if (latest === undefined || !isGoal) {
      sink.undecidable(rule, expected);
      return;
    }
    sink.relate(
      relation(model, view, {
        rule,
        columns: [expected, latest],
        at: expected,
        unit: indicator.unit,
        allowed: (column) => {
          const other = valueAt(view, column === expected ? latest : expected);
          return column === expected
            ? { low: other, high: Infinity }
            : { low: -Infinity, high: other };
        },
      }),
    );
  };
}
