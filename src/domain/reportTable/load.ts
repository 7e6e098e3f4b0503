import * as v from 'valibot';
import { type Loaded, type SystemProblem, nearest, shapeProblem } from '../indicator';
import { type ReportRule, type ReportTable, reportTableSchema } from './schema';

/** Checks the data of a report table; all problems are reported, each with its path, and nothing is thrown. */
export function loadReportTable(data: unknown): Loaded<ReportTable> {
  const shape = v.safeParse(reportTableSchema, data);
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem) };
  const problems = referenceProblems(shape.output);
  return problems.length === 0 ? { ok: true, value: shape.output } : { ok: false, problems };
}

function referenceProblems({ columns, rows, rules, published }: ReportTable): SystemProblem[] {
  const rowIds = rows.map(({ id }) => id);
  const columnIds = columns.map(({ id }) => id);
  const labels = columns.filter(({ kind }) => kind === 'label').map(({ id }) => id);
  const known = (path: string, found: string, expected: readonly string[]): SystemProblem[] => {
    if (expected.includes(found)) return [];
    const suggestion = nearest(found, expected);
    return [
      {
        path,
        code: 'unknownReference',
        found: JSON.stringify(found),
        expected,
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  };
  return [
    ...rows.flatMap((row, at) =>
      Object.keys(row.labels).flatMap((id) => known(`$.rows[${at}].labels`, id, labels)),
    ),
    ...rules.flatMap((rule, at) => [
      ...rowsOf(rule).flatMap((id) => known(`$.rules[${at}]`, id, rowIds)),
      ...columnsOf(rule).flatMap((id) => known(`$.rules[${at}]`, id, columnIds)),
    ]),
    ...Object.entries(published).flatMap(([row, cells]) => [
      ...known('$.published', row, rowIds),
      ...Object.keys(cells).flatMap((id) => known(`$.published.${row}`, id, columnIds)),
    ]),
  ];
}

const rowsOf = (rule: ReportRule): readonly string[] => ('rows' in rule ? rule.rows : [rule.row]);

function columnsOf(rule: ReportRule): readonly string[] {
  switch (rule.kind) {
    case 'sum':
      return [...rule.parts, rule.total, ...(rule.less === undefined ? [] : [rule.less])];
    case 'notAbove':
      return [rule.column, rule.bound];
    case 'rank':
      return [rule.column, ...(rule.best === undefined ? [] : [rule.best])];
    case 'same':
    case 'stated':
      return [rule.column];
  }
}
