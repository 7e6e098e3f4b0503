import type { PlanCell } from '../sheetPlan';
import type { Expression } from './expression';

/** `native`: functions that every spreadsheet knows. `addin`: the add-in's own where it has one. */
export type FormulaForm = 'addin' | 'native';

/**
 * A cell with its formula and the result that the engine has computed beforehand; blank where the
 * formula could give nothing for this row, whatever its cells hold.
 */
export function computedCell(
  formula: Expression,
  result: number | string,
  format = 'General',
): PlanCell {
  if (formula === '""') return { value: null, format: 'General', text: '' };
  // NaN is the engine's word for "there is none"; a formula says it with an empty text.
  const value = typeof result === 'number' && !Number.isFinite(result) ? '' : result;
  return { value, formula: `=${formula}`, format };
}
