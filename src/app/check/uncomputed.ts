import type { CellPlace, Finding, Report, Submission } from '../../domain/validation';
import { checkWorkbookWords } from './words';

/** More are counted and not named. */
const mostPlaces = 100;

/**
 * Formulas that nobody has computed: the file was saved by a program that only writes them. What the
 * rules say of such cells, as if they were blank, gives way to one finding that says so.
 */
export function withUncomputed(report: Report, submission: Submission): Report {
  const places = uncomputedCells(submission);
  if (places.length === 0) return report;
  const addresses = new Set(places.map(({ address }) => address));
  const others = report.findings.filter(
    ({ found, cells: [first] }) => found !== '' || !addresses.has(first?.address ?? ''),
  );
  const findings = [findingOf(places), ...others];
  const countOf = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: countOf('error'), warning: countOf('warning'), info: countOf('info') };
  return { ...report, findings, counts };
}

function uncomputedCells({ rows }: Submission): CellPlace[] {
  return rows.flatMap(({ number, cells }) =>
    Object.entries(cells).flatMap(([column, { address, formula, value }]): CellPlace[] =>
      formula === undefined || value !== null
        ? []
        : [{ address, column, ...(number !== undefined && { indicator: number }) }],
    ),
  );
}

function findingOf(places: readonly CellPlace[]): Finding {
  return {
    rule: 'formula-result',
    kind: 'readable',
    severity: 'error',
    level: 0,
    type: 'FDT',
    cells: places.slice(0, mostPlaces),
    found: '',
    expected: { kind: 'number' },
    why: {},
    reason: {
      zh: checkWorkbookWords.zh.uncomputed(places.length),
      en: checkWorkbookWords.en.uncomputed(places.length),
    },
    remedy: 'correct',
    related: [],
  };
}
