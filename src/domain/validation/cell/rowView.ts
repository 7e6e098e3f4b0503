import type { Indicator } from '../../indicator';
import type { TableModel } from '../model';
import type { SubmittedCell, SubmittedRow } from '../submission';
import type { TextReading } from './readText';

/** A row with its cells by place of their column, each read once. */
export interface RowView {
  /** Place among the submission's rows. */
  readonly at: number;
  readonly row: SubmittedRow;
  readonly indicator: Indicator;
  /** Undefined where the submission lacks the column. */
  readonly cells: readonly (SubmittedCell | undefined)[];
  /** Base, target and rate are read from the plan, so that a changed one is one finding and not many. */
  readonly readings: readonly TextReading[];
  /** Places of the figures for which a dash stands. */
  readonly dashes: readonly number[];
}

const DASHES = /^[-\p{Pd}\u2212]+$/u;

export function rowView(
  model: TableModel,
  row: SubmittedRow,
  at: number,
  indicator: Indicator,
  read: (text: string) => TextReading,
): RowView {
  const cells: (SubmittedCell | undefined)[] = [];
  const readings: TextReading[] = [];
  const dashes: number[] = [];
  for (const { at: place, id, role, isFigure } of model.columns) {
    const cell = row.cells[id];
    const { text = '' } = cell ?? {};
    if (isFigure && text.length <= 2 && DASHES.test(text)) dashes.push(place);
    const planned =
      role === 'base' || role === 'target' || role === 'rate' ? indicator[role] : undefined;
    cells.push(cell);
    readings.push(read(planned ?? text));
  }
  return { at, row, indicator, cells, readings, dashes };
}
