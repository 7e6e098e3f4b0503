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
  const { digits } = rule.parameters;
  return (view, sink) => {
    for (const { columns, isFigure } of series) {
      const figures = columns.filter((column) => isFigure(view, column));
      for (const at of figures) {
        const column = model.columns[at];
        if (column?.isEntry !== true || !speaksOfColumn(rule, column)) continue;
        if (figures.length < 2) {
          sink.undecidable(rule, at);
          continue;
        }
        const own = places(view, at, digits);
        const others = figures.filter((other) => other !== at);
        if (own <= digits || others.some((other) => own <= places(view, other, own - 1)))
          sink.pass(rule, at);
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

/** Decimals that say something: a zero at the end adds none. Not counted where no more than `few` are shown. */
function places(view: RowView, column: number, few: number): number {
  const { decimals: shown = 0, value = 0 } = view.readings[column] ?? {};
  if (shown <= few) return shown;
  const [, written = ''] = value.toFixed(Math.min(shown, 20)).split('.');
  return written.replace(/0+$/, '').length;
}
