import { type IndicatorSystem, columnId } from '../../domain/indicator';
import type { Finding, Submission } from '../../domain/validation';
import type { CustomXmlPart } from '../../table';
import { explanationsOf } from '../../table/explanations';
import type { ListedExplanation } from '../errorList';

/** The 核实说明 of a finding; undefined where nobody explained it, or explained another figure. */
export type Explain = (finding: Finding) => string | undefined;

interface Sources {
  /** Of the workbook: what was explained with the add-in. */
  readonly parts: readonly CustomXmlPart[];
  /** What was written into a 差错清单 that came back. */
  readonly listed: readonly ListedExplanation[];
  readonly system: IndicatorSystem;
  readonly submission: Submission;
}

/**
 * Finds explanations again by rule, indicator and column. They hold only while the cell shows what was
 * explained, and only for warnings: an error has to be corrected.
 */
export function explainer({ parts, listed, system, submission }: Sources): Explain {
  const heads = new Map(system.columns.map((column) => [columnId(column), column.head.join('')]));
  const texts = new Map([
    ...listed.map(
      ({ rule, indicator, column, found, text }) =>
        [keyOf(rule, indicator, column, found), text] as const,
    ),
    ...explanationsOf(parts)
      .filter((kept) => kept.system === system.id && kept.text.trim() !== '')
      .map(({ rule, indicator, column = '', shown, text, by }) => {
        const said = by === '' ? text : `${text} (${by})`;
        return [keyOf(rule, indicator, heads.get(column) ?? column, shown), said] as const;
      }),
  ]);
  const rows = new Map(submission.rows.map((row) => [row.number, row]));
  return ({ severity, rule, cells: [first], found }) => {
    if (severity !== 'warning' || texts.size === 0) return undefined;
    const { indicator, column = '' } = first ?? {};
    const shown = rows.get(indicator)?.cells[column]?.text ?? found;
    const key = (text: string) => keyOf(rule, indicator, heads.get(column) ?? column, text);
    return texts.get(key(found)) ?? texts.get(key(shown));
  };
}

const keyOf = (
  rule: string,
  indicator: number | undefined,
  column: string,
  shown: string,
): string => [rule, indicator, column, shown.trim()].join('\n');
