import type { Indicator, Rule } from '../indicator';
import type { TableModel } from './model';
import { speaksOfColumn, speaksOfRow } from './scope';

/** Bounds outside of which no figure is accepted; both included. */
export interface HardRange {
  readonly min?: number;
  readonly max?: number;
}

/**
 * The strictest bounds that 强制性 rules set for an indicator's figures, by column id: what a
 * spreadsheet can watch by itself. Columns without any are left out.
 */
export function hardRanges(
  rules: readonly Rule[],
  indicator: Indicator,
  model: TableModel,
): ReadonlyMap<string, HardRange> {
  const speaking = rules.filter((rule) => speaksOfRow(rule, indicator, model.system));
  const replaced = new Set(speaking.flatMap(({ replaces }) => replaces ?? []));
  const ranges = new Map<string, HardRange>();
  for (const rule of speaking) {
    if (rule.kind !== 'range' || rule.severity !== 'error' || replaced.has(rule.id)) continue;
    for (const column of model.columns) {
      if (!column.isFigure || !column.isEntry || !speaksOfColumn(rule, column)) continue;
      ranges.set(column.id, stricter(ranges.get(column.id) ?? {}, rule.parameters));
    }
  }
  return ranges;
}

function stricter(one: HardRange, other: { min?: number | undefined; max?: number | undefined }) {
  const min = Math.max(one.min ?? -Infinity, other.min ?? -Infinity);
  const max = Math.min(one.max ?? Infinity, other.max ?? Infinity);
  return { ...(min !== -Infinity && { min }), ...(max !== Infinity && { max }) };
}
