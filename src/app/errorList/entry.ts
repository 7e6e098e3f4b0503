import type { IndicatorSystem, Severity } from '../../domain/indicator';
import { columnId } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Finding } from '../../domain/validation';
import { wordFinding } from '../../report/findings';
import { cellOf } from './cellOf';

/** One line of a 差错清单, in words. */
export interface ErrorListEntry {
  readonly severity: Severity;
  /** Where the list covers several files. */
  readonly file?: string;
  readonly sheet: string;
  /** `F7` or `F7:G9`; empty for what belongs to no cell. */
  readonly cell: string;
  readonly indicator: string;
  readonly column: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  readonly found: string;
  readonly expected: string;
  readonly why: string;
  readonly remedy: string;
  /** The 核实说明 that was given. */
  readonly explanation?: string;
  /** Id of the rule: by it the explanation finds its finding again. */
  readonly rule: string;
}

export interface EntryContext {
  readonly sheet: string;
  readonly system: IndicatorSystem;
  readonly language: Language;
  readonly file?: string | undefined;
  readonly explanation?: string | undefined;
}

/** A finding as a line of the list. */
export function errorListEntry(
  finding: Finding,
  { sheet, system, language, file, explanation }: EntryContext,
): ErrorListEntry {
  const words = wordFinding(finding, system, language);
  const [first] = finding.cells;
  const column = system.columns.find((each) => columnId(each) === first?.column);
  return {
    severity: finding.severity,
    ...(file !== undefined && { file }),
    sheet,
    cell: cellOf(finding),
    indicator: indicatorText(first?.indicator, system, language),
    column: column?.head.join('') ?? '',
    title: words.title,
    found: words.found,
    expected: words.expected,
    why: sentences([words.why, words.suspicion, words.reason], language),
    remedy: words.remedy,
    ...(explanation !== undefined && { explanation }),
    rule: finding.rule,
  };
}

/** Never the bare name: a list of names would be taken for an indicator table when it comes back. */
function indicatorText(
  number: number | undefined,
  { indicators }: IndicatorSystem,
  language: Language,
): string {
  if (number === undefined) return '';
  const name = indicators.find((each) => each.number === number)?.name ?? '';
  return (language === 'zh' ? `指标${number} ${name}` : `no. ${number} ${name}`).trim();
}

const sentences = (parts: readonly string[], language: Language): string =>
  parts.filter((part) => part !== '').join(language === 'zh' ? '' : ' ');
