import type { Indicator, RuleOf } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { TableModel } from '../model';
import { isLevel, isRate, levelColumns, rateColumns } from '../relations/levels';
import { placeOf } from '../relations/build';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';

/** More decimals than the rule allows and than any other figure of the row's series (多打或未取舍). */
export function decimals(
  rule: RuleOf<'decimals'>,
  indicator: Indicator,
  model: TableModel,
): RowCheck | undefined {
  const series = [
    { columns: levelColumns(model, indicator).map(({ column }) => column), isFigure: isLevel },
    { columns: rateColumns(model, indicator), isFigure: isRate },
  ];
  if (series.every(({ columns }) => columns.length < 2)) return undefined;
  return (view, sink) => {
    for (const { columns, isFigure } of series) {
      const figures = columns.filter((column) => isFigure(view, column));
      for (const at of figures) {
        const column = model.columns[at];
        if (column?.isEntry !== true || !speaksOfColumn(rule, column)) continue;
        const others = figures.filter((other) => other !== at);
        const most = others.reduce((all, other) => Math.max(all, places(view, other)), 0);
        if (others.length === 0) sink.undecidable(rule, at);
        else if (places(view, at) <= Math.max(most, rule.parameters.digits)) sink.pass(rule, at);
        else {
          const against = others.map((other) => ({
            ...placeOf(model, view, other),
            text: view.readings[other]?.text ?? '',
          }));
          sink.fail({ rule, at, expected: { kind: 'nothing' }, why: { against } });
        }
      }
    }
  };
}

/** Decimals that say something: a zero at the end adds none. */
function places(view: RowView, column: number): number {
  const { decimals: shown = 0, value = 0 } = view.readings[column] ?? {};
  const [, written = ''] = value.toFixed(Math.min(shown, 20)).split('.');
  return written.replace(/0+$/, '').length;
}
