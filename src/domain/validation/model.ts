import {
  type Column,
  type ColumnRole,
  type Indicator,
  type IndicatorSystem,
  type Period,
  columnId,
  isEntry,
  isFigure,
  permittedTokens,
  vocabularyOf,
} from '../indicator';
import type { Vocabulary } from '../quantity';

export interface ColumnModel {
  readonly at: number;
  readonly id: string;
  readonly role: ColumnRole;
  readonly column: Column;
  readonly period: Period | undefined;
  readonly isEntry: boolean;
  readonly isFigure: boolean;
}

/** A period with the places of its columns; -1 where the table has no such column. */
export interface PeriodModel {
  readonly period: Period;
  readonly total: number;
  readonly growth: number;
  /** End of the period in years: 2023.5 for the first half of 2023. */
  readonly end: number;
}

/** A system prepared for checking: columns by place, periods in the order of time. */
export interface TableModel {
  readonly system: IndicatorSystem;
  readonly columns: readonly ColumnModel[];
  /** The words above each column, all lines as one text. */
  readonly heads: ReadonlyMap<string, string>;
  readonly periods: readonly PeriodModel[];
  readonly vocabulary: Vocabulary;
  readonly indicators: ReadonlyMap<number, Indicator>;
  /** Place of the first column of a role; -1 where there is none. */
  readonly place: (role: ColumnRole) => number;
  readonly permitted: (role: ColumnRole) => ReadonlySet<string>;
}

export function tableModel(system: IndicatorSystem): TableModel {
  const columns = system.columns.map((column, at): ColumnModel => ({
    at,
    id: columnId(column),
    role: column.role,
    column,
    period: system.periods.find(({ id }) => id === column.period),
    isEntry: isEntry(column),
    isFigure: isFigure(column),
  }));
  const at = (role: ColumnRole, period?: string) =>
    columns.findIndex((each) => each.role === role && each.period?.id === period);
  const permitted = new Map(
    system.columns.map(({ role }) => [role, new Set(permittedTokens(system, role))] as const),
  );
  return {
    system,
    columns,
    heads: new Map(columns.map(({ id, column }) => [id, column.head.join('')])),
    periods: system.periods
      .map((period) => ({
        period,
        total: at('total', period.id),
        growth: at('growth', period.id),
        end: period.year + period.months / 12 - 1,
      }))
      .sort((a, b) => a.end - b.end),
    vocabulary: vocabularyOf(system),
    indicators: new Map(system.indicators.map((indicator) => [indicator.number, indicator])),
    place: (role) => columns.findIndex((column) => column.role === role),
    permitted: (role) => permitted.get(role) ?? none,
  };
}

const none: ReadonlySet<string> = new Set();
