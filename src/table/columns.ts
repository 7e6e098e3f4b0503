import { type Column, type IndicatorSystem, isEvaluation } from '../domain/indicator';

/** The table's columns, left to right; a table may do without those that judge and adjust. */
export function tableColumns(system: IndicatorSystem, evaluation: boolean): Column[] {
  return system.columns.filter((column) => evaluation || !isEvaluation(column));
}
