import { type Rule, type Severity, kindNames } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { CheckedFile, FileFinding, FileOutcome } from './checkedFile';
import type { Reporter } from './reporter';

export interface ValidatContext {
  /** When the check was made, in ISO 8601. */
  readonly time: string;
  /** Name and version of the program. */
  readonly agent: string;
  readonly language: Language;
  /** The rules by which files of a system are checked. */
  readonly rulesOf: (system: string) => readonly Rule[];
}

/** The name of the language in which `expression` is written: a rule as the system's data have it. */
const ruleLanguage = 'plan-indicators rule';

/**
 * The report in the structure of the European Statistical System, ValidatReport 1.0.0: one validation
 * for each rule and cell, "1" passed, "0" failed, "NA" undecidable.
 */
export function validatReporter(context: ValidatContext): Reporter {
  let count = 0;
  const next = () => (count += 1);
  return {
    head: () => '[',
    file: (checked) =>
      validationsOf(checked, context)
        .map((validation) => {
          const id = next();
          return `${id === 1 ? '\n' : ',\n'}${JSON.stringify({ id: String(id), ...validation })}`;
        })
        .join(''),
    end: () => '\n]\n',
  };
}

function validationsOf(checked: CheckedFile, context: ValidatContext): object[] {
  const { file, sha256, system, outcomes = [], findings } = checked;
  const rules = new Map(
    (system === undefined ? [] : context.rulesOf(system)).map((rule) => [rule.id, rule]),
  );
  const validation = (
    rule: string,
    severity: Severity,
    title: string,
    value: string,
    target: string,
    description?: string,
  ) => ({
    type: 'validation',
    event: { time: context.time, actor: context.agent, agent: context.agent },
    rule: ruleOf(rules.get(rule), rule, severity, title, context.language),
    data: {
      source: [sha256 === '' ? file : `${file} sha256:${sha256}`],
      target: [target],
      ...(description !== undefined && { description }),
    },
    value,
  });
  // A failure is told by its finding, which knows the cell; rules of rows and tables have no outcome.
  const told = new Set(findings.map((finding) => keyOf(finding)));
  return [
    ...outcomes
      .filter((outcome) => outcome.value !== 'fail' || !told.has(keyOf(outcome)))
      .map((outcome) =>
        validation(
          outcome.rule,
          rules.get(outcome.rule)?.severity ?? 'error',
          '',
          values[outcome.value],
          `${file}#${placeOf(outcome)}`,
        ),
      ),
    ...findings.map((finding) =>
      validation(
        finding.rule,
        finding.severity,
        finding.title,
        '0',
        `${file}#${cellOf(finding)}`,
        finding.explanation === undefined
          ? finding.message
          : `${finding.message} ${finding.explanation}`,
      ),
    ),
  ];
}

const values: Readonly<Record<FileOutcome['value'], string>> = {
  pass: '1',
  fail: '0',
  undecidable: 'NA',
};

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
};

function ruleOf(
  rule: Rule | undefined,
  id: string,
  severity: Severity,
  title: string,
  language: Language,
) {
  return {
    language: ruleLanguage,
    expression: rule === undefined ? id : JSON.stringify(rule),
    severity: severities[severity],
    description: rule === undefined ? title : kindNames[rule.kind][language],
  };
}

interface Placed {
  readonly rule: string;
  readonly sheet?: string | undefined;
  readonly indicator?: number | undefined;
  readonly column?: string | undefined;
}

const keyOf = ({ rule, sheet, indicator, column }: Placed): string =>
  [rule, sheet, indicator, column].join('|');

const placeOf = ({ sheet, indicator, column }: Placed): string =>
  [sheet, indicator, column].filter((part) => part !== undefined).join('/');

const cellOf = (finding: FileFinding): string =>
  [finding.sheet, finding.cell].filter((part) => part !== undefined).join('!');
