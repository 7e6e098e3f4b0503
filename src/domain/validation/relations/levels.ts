import type { Indicator } from '../../indicator';
import type { RowView } from '../cell/rowView';
import type { PeriodModel, TableModel } from '../model';

/** A column that holds the level of a time. */
export interface LevelColumn {
  readonly column: number;
  /** In years; the base year's level stands at its end. */
  readonly end: number;
  readonly isFullYear: boolean;
}

/**
 * The columns whose figures can be compared as levels, in the order of time. A flow of a part of a
 * year is no level of a year; rows whose totals are rates have no levels at all.
 */
export function levelColumns(model: TableModel, indicator: Indicator): LevelColumn[] {
  if (indicator.totals === 'rate') return [];
  const { base } = model.system.plan;
  const isSum = indicator.nature === 'flow' || indicator.nature === 'count';
  const levels = model.periods
    .filter(({ total, period }) => total >= 0 && (period.months === 12 || !isSum))
    .map(({ total, end, period }) => ({
      column: total,
      end,
      isFullYear: period.months === 12,
    }));
  const baseColumn = model.place('base');
  const hasBase = baseColumn >= 0 && levels.every(({ end }) => end > base);
  return hasBase ? [{ column: baseColumn, end: base, isFullYear: true }, ...levels] : levels;
}

/** The level of the same months a year earlier. */
export function yearBefore(model: TableModel, { period }: PeriodModel): number {
  const before = model.periods.find(
    (other) => other.period.year === period.year - 1 && other.period.months === period.months,
  );
  if (before !== undefined) return before.total;
  const isFirst = period.months === 12 && period.year - 1 === model.system.plan.base;
  return isFirst ? model.place('base') : -1;
}

/** Columns that hold yearly rates of change: growth, and the totals of rows that are rates. */
export function rateColumns(model: TableModel, indicator: Indicator): number[] {
  return model.periods
    .map(({ total, growth }) => (indicator.totals === 'rate' ? total : growth))
    .filter((column) => column >= 0);
}

/** Whether a cell holds a figure in the indicator's own unit that can be computed with. */
export function isLevel({ readings, indicator }: RowView, column: number): boolean {
  const reading = readings[column];
  return (
    reading !== undefined &&
    reading.isFact &&
    (reading.unit === null || reading.unit === indicator.unit)
  );
}

export function isRate({ readings }: RowView, column: number): boolean {
  const reading = readings[column];
  return reading !== undefined && reading.isFact && (reading.unit === null || reading.unit === '%');
}

export const valueAt = ({ readings }: RowView, column: number): number =>
  readings[column]?.value ?? NaN;

/** Half of the last displayed place. */
export const halfUnit = ({ readings }: RowView, column: number): number =>
  0.5 * 10 ** -(readings[column]?.decimals ?? 0);
