import type { Severity } from '../../domain/indicator';
import type { Language } from '../../domain/language';

/** How grave a finding is: a sign beside the colour, and the word for it. */
export interface SeverityWords {
  /** Of the basic Chinese character set, so that every font on every desk draws it. */
  readonly sign: string;
  readonly name: Readonly<Record<Language, string>>;
}

export const severityWords: Readonly<Record<Severity, SeverityWords>> = {
  error: { sign: '×', name: { zh: '强制性', en: 'Error' } },
  warning: { sign: '▲', name: { zh: '核实性', en: 'Warning' } },
  info: { sign: '○', name: { zh: '提示性', en: 'Information' } },
};
