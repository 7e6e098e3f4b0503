import type { IndicatorAssessment, TableAssessment } from '../../domain/assessment';
import { cellReader } from './cellWords';
import { rounded } from './numbers';
import { rowDecimals } from './wordRow';

/**
 * Words levels that are computed as the row shows its own: its decimals and its unit, or two
 * decimals of an index. Made once for a table, so that its vocabulary is prepared once.
 */
export function levelWorder(
  table: TableAssessment,
): (row: IndicatorAssessment, value: number) => string {
  const read = cellReader(table.system);
  return (row, value) =>
    row.course?.measuredAs === 'index'
      ? rounded(value, 2)
      : rounded(value, rowDecimals(row, read)) + row.indicator.unit;
}
