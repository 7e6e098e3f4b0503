import { type Indicator, type Rule, isChoice } from '../../indicator';
import { looselyEqual } from '../../looseText';
import type { RowView } from '../cell/rowView';
import { mendedText } from '../mend';
import type { ColumnModel, TableModel } from '../model';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';

/** Full-width digits, stray spaces and other slips of form; the meaning is clear. */
export function form(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = model.columns.filter((column) => column.isEntry && speaksOfColumn(rule, column));
  const words = new Map(
    columns.flatMap(({ at, role }) =>
      isChoice(role) ? [[at, (model.system.choices[role] ?? []).map(({ text }) => text)]] : [],
    ),
  );
  return (view, sink) => {
    for (const { at, isFigure } of columns) {
      const reading = view.readings[at];
      const cell = view.cells[at];
      if (reading === undefined || cell === undefined) continue;
      if (isFigure) {
        const text = mendedText(reading, cell.value);
        if (text === undefined) sink.pass(rule, at);
        else
          sink.fail({
            rule,
            at,
            expected: { kind: 'text', text },
            why: { faults: reading.faults },
          });
        continue;
      }
      const text = words
        .get(at)
        ?.find((word) => word !== cell.text && looselyEqual(word, cell.text));
      if (text !== undefined)
        sink.fail({ rule, at, expected: { kind: 'text', text }, why: { faults: ['spaces'] } });
    }
  };
}

/** A number kept as text, which no formula counts, among numbers that are numbers. */
export function storedAsText(rule: Rule, _indicator: Indicator, model: TableModel): RowCheck {
  const columns = numberColumns(model).filter((column) => speaksOfColumn(rule, column));
  return (view, sink, table) => {
    if (table.mostlyText) return;
    for (const { at } of columns) {
      const stored = storage(view, at);
      if (stored === 'number') sink.pass(rule, at);
      if (stored === 'text') sink.fail({ rule, at, expected: { kind: 'number' } });
    }
  };
}

/** Columns whose plain numerals should be numbers. */
export function numberColumns(model: TableModel): ColumnModel[] {
  return model.columns.filter(({ isEntry, isFigure }) => isEntry && isFigure);
}

/** How a plain numeral is kept; undefined for words, for figures with words, and where unknown. */
export function storage(view: RowView, at: number): 'number' | 'text' | undefined {
  if (view.readings[at]?.isPlainNumeral !== true) return undefined;
  const value = view.cells[at]?.value;
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'text' : undefined;
}

/** A figure typed over a formula in a column of formulas: it no longer follows its sources. */
export function constantAmongFormulas(
  rule: Rule,
  _indicator: Indicator,
  model: TableModel,
): RowCheck {
  const columns = numberColumns(model).filter((column) => speaksOfColumn(rule, column));
  return (view, sink, table) => {
    for (const { at } of columns) {
      if (!table.isFormulaColumn(at) || view.readings[at]?.figure === undefined) continue;
      if (view.cells[at]?.formula !== undefined) sink.pass(rule, at);
      else sink.fail({ rule, at, expected: { kind: 'nothing' } });
    }
  };
}
