import { type IndicatorSystem, columnId } from '../../domain/indicator';
import type { Finding } from '../../domain/validation';
import type { CustomXmlPart } from '../../table';
import type { ListedExplanation } from '../errorList';

/** The 核实说明 of a finding; undefined where nobody explained it, or explained another figure. */
export type Explain = (finding: Finding) => string | undefined;

/**
 * Finds explanations again by rule, indicator and column. They hold only while the cell shows what was
 * explained, and only for warnings: an error has to be corrected.
 */
export function explainer(
  _parts: readonly CustomXmlPart[],
  listed: readonly ListedExplanation[],
  system: IndicatorSystem,
): Explain {
  const heads = new Map(system.columns.map((column) => [columnId(column), column.head.join('')]));
  const texts = new Map(
    listed.map(({ rule, indicator, column, found, text }) => [
      [rule, indicator, column, found].join('\n'),
      text,
    ]),
  );
  return ({ severity, rule, cells: [first], found }) => {
    if (severity !== 'warning') return undefined;
    const column = heads.get(first?.column ?? '') ?? '';
    return texts.get([rule, first?.indicator, column, found.trim()].join('\n'));
  };
}
