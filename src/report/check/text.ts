import { type Language, aside } from '../../domain/language';
import { severityWords } from '../findings';
import type { CheckedFile, FileFinding, FileStatus } from './checkedFile';
import type { Reporter } from './reporter';
import { type StatusCounts, type Summary, openCounts } from './summary';
import { checkWords, statusSigns } from './words';

/** The report for a person at a terminal. */
export function textReporter(language: Language): Reporter {
  return {
    head: () => '',
    file: (checked) => lines(fileLines(checked, language)),
    end: (summary) => lines(summaryLines(summary, language)),
  };
}

/** What stands in a file must not steer the terminal that shows it. */
const lines = (texts: readonly string[]): string =>
  texts
    .map((text) => `${text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ')}\n`)
    .join('');

function fileLines(checked: CheckedFile, language: Language): string[] {
  const words = checkWords[language];
  const { file, status, unit, system, findings, unchecked, undecidable, remarks } = checked;
  const { errors, unexplained } = openCounts(checked);
  const open = status === 'rejected' ? words.open(errors, unexplained) : '';
  const said = open === '' ? '' : aside(open, language);
  const about = [unit, system].filter((part) => part !== undefined).join('  ');
  return [
    `${statusSigns[status]} ${words.statuses[status]}${said}  ${file}${about === '' ? '' : `  ${about}`}`,
    ...findings.flatMap((finding) => findingLines(finding, language)),
    ...unchecked.map((text) => `    ${words.unchecked}${language === 'zh' ? '：' : ': '}${text}`),
    ...(undecidable > 0 ? [`    ${words.undecidable(undecidable)}`] : []),
    ...remarks.map((text) => `    ${text}`),
  ];
}

function findingLines(finding: FileFinding, language: Language): string[] {
  const { severity, sheet, message, explanation } = finding;
  const { sign, name } = severityWords[severity];
  const where = sheet === undefined ? '' : `[${sheet}] `;
  return [
    `  ${sign}${name[language]}  ${where}${message}`,
    ...(explanation === undefined
      ? []
      : [`      ${checkWords[language].explanation(explanation)}`]),
  ];
}

function summaryLines(summary: Summary, language: Language): string[] {
  const words = checkWords[language];
  const files = Object.values(summary.files).reduce((sum, count) => sum + count, 0);
  const separator = language === 'zh' ? '，' : ', ';
  const colon = language === 'zh' ? '：' : ': ';
  const counted = (counts: StatusCounts): string =>
    (Object.keys(counts) as FileStatus[])
      .filter((status) => counts[status] > 0)
      .map((status) => `${words.statuses[status]} ${counts[status]}`)
      .join(separator);
  const named = (unit: string | undefined) => unit ?? words.unknownUnit;
  return [
    '',
    [words.total(files), counted(summary.files)].filter((part) => part !== '').join(colon),
    ...(summary.units.length > 0
      ? [
          words.byUnit,
          ...summary.units.map((each) => `  ${named(each.unit)}${colon}${counted(each.files)}`),
        ]
      : []),
    ...(summary.rules.length > 0
      ? [
          words.byRule,
          ...summary.rules.map(
            ({ severity, title, rule, findings, files: count }) =>
              `  ${severityWords[severity].sign} ${title}${aside(rule, language)}${colon}${words.ruleLine(findings, count)}`,
          ),
        ]
      : []),
    ...(summary.skippedCount > 0
      ? [words.skipped(summary.skippedCount), ...summary.skipped.map((line) => `  ${line}`)]
      : []),
  ];
}
