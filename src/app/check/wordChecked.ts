import type { Language } from '../../domain/language';
import { wordFinding, wordUnchecked } from '../../report/findings';
import type { CheckedFile, FileFinding, FileOutcome, FileStatus } from '../../report/check';
import { isOpen as isOpenInFile } from '../../report/check';
import { errorListEntry } from '../errorList';
import { type CheckedTable, type CheckedWorkbook } from './checkWorkbook';
import { checkWorkbookWords } from './words';

/** What the file is beside its content. */
export interface FileFacts {
  readonly file: string;
  readonly sha256: string;
}

export interface WordOptions {
  readonly language: Language;
  /** Also what passed and what could not be decided. */
  readonly outcomes?: boolean;
}

/** A checked workbook as a file of a report, in words. */
export function wordChecked(
  checked: CheckedWorkbook,
  { file, sha256 }: FileFacts,
  { language, outcomes = false }: WordOptions,
): CheckedFile {
  const words = checkWorkbookWords[language];
  if (checked.kind === 'noTable')
    return unreadableFile({ file, sha256 }, 'file-no-table', words.noTable, language);
  if (checked.kind === 'unknownSystem') {
    const sheets = [...new Set(checked.unknown.map(({ sheet }) => sheet))];
    return unreadableFile(
      { file, sha256 },
      'file-unknown-system',
      words.unknownSystem(sheets),
      language,
    );
  }
  const { tables, unknown } = checked;
  const findings = tables.flatMap((table) => tableFindings(table, language));
  return {
    file,
    sha256,
    status: statusOf(findings),
    unit: joined(tables.map(({ read }) => read.submission.unit)),
    system: joined(tables.map(({ system }) => system.id)),
    findings,
    undecidable: tables.reduce((sum, { report }) => sum + report.undecidable, 0),
    unchecked: [
      ...tables.flatMap(({ report }) =>
        report.unchecked.map((each) => wordUnchecked(each, language)),
      ),
      ...unknown.map(({ sheet }) => words.unknownTable(sheet)),
    ],
    ...(outcomes && { outcomes: tables.flatMap(fileOutcomes) }),
    remarks: tables.flatMap(({ read: { unit, sheet } }) =>
      unit?.from === 'rows' ? [words.unitFromRows(unit.name, sheet)] : [],
    ),
  };
}

/** A file of which nothing could be checked: its reason stands in the place of findings. */
export function unreadableFile(
  { file, sha256 }: FileFacts,
  rule: string,
  reason: string,
  language: Language,
): CheckedFile {
  const title = checkWorkbookWords[language].unreadable;
  const finding: FileFinding = {
    rule,
    severity: 'error',
    found: '',
    expected: '',
    message: reason,
    title,
    place: '',
    why: reason,
    remedy: '',
  };
  return {
    file,
    sha256,
    status: 'unreadable',
    findings: [finding],
    undecidable: 0,
    unchecked: [],
    remarks: [],
  };
}

export function statusOf(findings: readonly FileFinding[]): FileStatus {
  if (findings.some(isOpenInFile)) return 'rejected';
  return findings.some(({ severity }) => severity === 'warning') ? 'explained' : 'accepted';
}

const joined = (names: readonly (string | undefined)[]): string | undefined => {
  const distinct = [...new Set(names.flatMap((name) => name ?? []))];
  return distinct.length === 0 ? undefined : distinct.join('、');
};

function tableFindings(
  { read, system, report, explain }: CheckedTable,
  language: Language,
): FileFinding[] {
  return report.findings.map((finding) => {
    const words = wordFinding(finding, system, language);
    const explanation = explain(finding);
    const entry = errorListEntry(finding, { sheet: read.sheet, system, language, explanation });
    const [first] = finding.cells;
    return {
      rule: finding.rule,
      severity: finding.severity,
      sheet: read.sheet,
      cell: entry.cell === '' ? undefined : entry.cell,
      indicator: first?.indicator,
      column: first?.column,
      indicatorText: entry.indicator,
      columnHead: entry.column,
      found: entry.found,
      expected: entry.expected,
      message: words.message,
      title: entry.title,
      place: words.place,
      why: entry.why,
      remedy: entry.remedy,
      explanation,
    };
  });
}

const fileOutcomes = ({ read: { sheet }, outcomes }: CheckedTable): FileOutcome[] =>
  outcomes.map(({ rule, value, indicator, column }) => ({ rule, value, sheet, indicator, column }));
