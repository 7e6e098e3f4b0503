import type { RowCells } from '../../domain/assessment';
import { type Column, type Indicator, columnId } from '../../domain/indicator';
import { type Area, a1 } from '../area';
import { type Figures, cellText } from '../cell';
import type { Expression } from './expression';

/** A row of the table: where its cells stand, and what they say while the table is planned. */
export interface RowPlace {
  readonly indicator: Indicator;
  /** Texts by column id, as displayed. */
  readonly texts: RowCells;
  /** Reference to the cell of a column; undefined where the table has no such column. */
  readonly reference: (id: string) => Expression | undefined;
}

export function rowPlaces(
  rows: readonly Indicator[],
  columns: readonly Column[],
  figures: Figures,
  body: Area,
): RowPlace[] {
  const ids = columns.map(columnId);
  return rows.map((indicator, at) => ({
    indicator,
    texts: {
      ...figures[indicator.number],
      ...Object.fromEntries(
        columns.map((column) => [columnId(column), cellText(indicator, column, figures)]),
      ),
    },
    reference: (id) => {
      const index = ids.indexOf(id);
      if (index < 0) return undefined;
      return a1({ row: body.row + at, column: body.column + index, rows: 1, columns: 1 });
    },
  }));
}
