import type { Indicator, Rule } from '../../indicator';
import { looselyEqual } from '../../looseText';
import type { TextReading } from '../cell/readText';
import type { TableModel } from '../model';
import { isSame } from '../relations/revision';
import { speaksOfColumn } from '../scope';
import type { RowCheck } from '../sink';

/** What the plan says stays as it was issued (锁定栏不得改动); only the form of a figure may differ. */
export function lockedText(
  rule: Rule,
  indicator: Indicator,
  model: TableModel,
  read: (text: string) => TextReading,
): RowCheck {
  const columns = model.columns
    .filter((column) => !column.isEntry && speaksOfColumn(rule, column))
    .map(({ at, role, isFigure }) => ({ at, role, isFigure, text: definitionOf(indicator, role) }));
  return (view, sink) => {
    for (const { at, role, isFigure, text } of columns) {
      const cell = view.cells[at];
      if (cell === undefined) {
        sink.undecidable(rule, at);
        continue;
      }
      const ownUnit = role === 'rate' ? '%' : indicator.unit;
      const holds =
        looselyEqual(cell.text, text) ||
        (isFigure && isSame(read(cell.text), read(text), 0, ownUnit));
      if (holds) sink.pass(rule, at);
      else sink.fail({ rule, at, expected: { kind: 'text', text }, found: cell.text });
    }
  };
}

export function definitionOf(indicator: Indicator, role: string): string {
  switch (role) {
    case 'number':
      return String(indicator.number);
    case 'responsible':
      return indicator.responsibleText ?? indicator.responsible.join('、');
    case 'domain':
    case 'name':
    case 'unit':
      return indicator[role];
    case 'attribute':
    case 'base':
    case 'target':
    case 'rate':
      return indicator[role] ?? '';
    default:
      return '';
  }
}
