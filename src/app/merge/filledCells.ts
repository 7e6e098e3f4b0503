import {
  type Column,
  type Indicator,
  type IndicatorSystem,
  columnId,
  isEntry,
} from '../../domain/indicator';
import type { Submission, SubmittedCell } from '../../domain/validation';

export interface FilledCell {
  /** Absent where the row is none of the system's. */
  readonly indicator: Indicator | undefined;
  readonly name: string;
  readonly column: Column;
  readonly id: string;
  readonly cell: SubmittedCell;
}

/** Entry cells that say something, in the table's order. */
export function filledCells({ rows }: Submission, system: IndicatorSystem): FilledCell[] {
  const indicators = new Map(system.indicators.map((indicator) => [indicator.number, indicator]));
  const columns = system.columns
    .filter(isEntry)
    .map((column) => ({ column, id: columnId(column) }));
  return rows.flatMap(({ number, name, cells }) => {
    const indicator = number === undefined ? undefined : indicators.get(number);
    return columns.flatMap(({ column, id }): FilledCell[] => {
      const cell = Object.hasOwn(cells, id) ? cells[id] : undefined;
      const isBlank = cell === undefined || /^[\s\p{Cf}]*$/u.test(cell.text);
      return isBlank ? [] : [{ indicator, name, column, id, cell }];
    });
  });
}
