import { type IndicatorSystem, columnId, isFigure, vocabularyOf } from '../../domain/indicator';
import { readQuantity } from '../../domain/quantity';
import type { Merge, MergedCell } from './merged';

/**
 * Merged figures of a careless form, such as full-width digits. The table would write them plainly; a
 * merge leaves them exactly as they were reported, as texts: they are their units' to mend.
 */
export function carelessCells({ cells }: Merge, system: IndicatorSystem): MergedCell[] {
  const figures = new Set(system.columns.filter(isFigure).map(columnId));
  const vocabulary = vocabularyOf(system);
  return cells.filter(
    ({ column, saying: { text } }) =>
      figures.has(column) && readQuantity(text, vocabulary).plain !== text,
  );
}
