import {
  type Column,
  type Indicator,
  type IndicatorSystem,
  type Rule,
  columnId,
} from '../../domain/indicator';
import type { TableAreas } from '../areas';
import type { Area } from '../area';
import type { ConditionalFormat, PlanCell, SheetPlan } from '../sheetPlan';
import { bookReference, flagBook } from './book';
import { flagContent } from './flagContent';
import { flagSheet } from './flagSheet';
import { flagFormats } from './formats';
import { limitsOf } from './limits';
import { type ListReference, entryNet, rangeNet } from './net';

export interface PlannedFlags {
  readonly sheet: SheetPlan;
  readonly formats: readonly ConditionalFormat[];
  /** For the name that ties the table to the sheet. */
  readonly area: Area;
  readonly reference: string;
}

export interface NewTable {
  readonly system: IndicatorSystem;
  readonly rules: readonly Rule[];
  readonly columns: readonly Column[];
  readonly rows: readonly Indicator[];
  readonly areas: TableAreas;
  /** Header and body. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly list: ListReference;
}

/** The flag sheet of a new table, and the formats that look at it. */
export function planFlags(sheet: string, table: NewTable): PlannedFlags {
  const { system, rules, columns, rows, areas, cells, list } = table;
  const { header, body } = areas;
  const area = { ...header, rows: header.rows + body.rows };
  const name = columns.findIndex(({ role }) => role === 'name');
  const flagged = {
    area,
    header: [header.row, header.row + header.rows - 1],
    nameColumn: area.column + Math.max(0, name),
  } as const;
  const book = flagBook(sheet, flagged);
  const limits = limitsOf(system, rules);
  const content = flagContent(
    flagged,
    book,
    (row, column) => cells[row - area.row]?.[column - area.column]?.value ?? null,
    [],
    (row, column) => {
      const indicator = rows[row - body.row];
      const at = columns[column - area.column];
      return indicator && at && limits(indicator.number).get(columnId(at));
    },
  );
  return {
    area,
    reference: bookReference(book),
    sheet: flagSheet(book, content),
    formats: [
      ...flagFormats(area, book),
      rangeNet(body, book),
      ...entryNet(columns, body, book, list),
    ],
  };
}
