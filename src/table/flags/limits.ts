import { type IndicatorSystem, type Rule } from '../../domain/indicator';
import { hardRanges, tableModel } from '../../domain/validation';
import type { KeptCell } from './content';

/**
 * The bounds of an indicator's figures that a spreadsheet can watch by itself, by column id. A number
 * may be formatted as a percentage: then 95 % is 0.95, so that a lower bound above zero is left out
 * where percentages are usual.
 */
export function limitsOf(
  system: IndicatorSystem,
  rules: readonly Rule[],
): (indicator: number) => ReadonlyMap<string, KeptCell> {
  const model = tableModel(system);
  const limits = new Map(
    system.indicators.map((indicator) => {
      const ranges = [...hardRanges(rules, indicator, model)].map(([id, { min, max }]) => {
        const role = model.columns.find((column) => column.id === id)?.role;
        const isShare = role === 'growth' || indicator.unit === '%';
        const cell: KeptCell = {
          ...(min !== undefined && (min <= 0 || !isShare) && { min }),
          ...(max !== undefined && (max >= 1 || !isShare) && { max }),
        };
        return [id, cell] as const;
      });
      return [indicator.number, new Map(ranges)] as const;
    }),
  );
  return (indicator) => limits.get(indicator) ?? new Map();
}
