import type { CheckedFile, FileFinding } from './checkedFile';
import type { Reporter } from './reporter';

/** The report for other programs: one object whose list of files is written as they are checked. */
export const jsonReporter: Reporter = {
  head: () => '{"files":[',
  file: (checked, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(fileOf(checked))}`,
  end: () => '\n]}\n',
};

function fileOf({ file, sha256, status, unit, system, findings, undecidable }: CheckedFile) {
  return {
    file,
    sha256,
    status,
    unit: unit ?? null,
    system: system ?? null,
    findings: findings.map(findingOf),
    undecidable,
  };
}

function findingOf(finding: FileFinding) {
  const { rule, severity, sheet, cell, indicator, column, found, expected, message } = finding;
  return {
    rule,
    severity,
    sheet: sheet ?? null,
    cell: cell ?? null,
    indicator: indicator ?? null,
    column: column ?? null,
    found,
    expected,
    message,
  };
}
