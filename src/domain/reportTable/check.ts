import { type ReportFigure, halfUnit, readFigure } from './figure';
import type { ReportCells, ReportRow, ReportRule, ReportTable, RuleOf } from './schema';

/** A rule that does not hold; numbers, to be worded elsewhere. */
export interface ReportFinding {
  readonly rule: ReportRule;
  readonly row: ReportRow;
  readonly column: string;
  /** As it stands in the cell. */
  readonly found: string;
  /** What it should be, with the decimals of its cell; a bound where `isBound`. */
  readonly expected: string;
  readonly isBound: boolean;
}

/** The text of a cell of an indicator table; undefined where it is not known. */
export type OtherTable = (system: string, indicator: number, column: string) => string | undefined;

export interface ReportOutcome {
  readonly findings: readonly ReportFinding[];
  /** Rules and rows that could not be decided for want of figures. */
  readonly undecidable: number;
}

/** Confronts the cells of a report table with its rules. A figure that is missing never passes. */
export function checkReportTable(
  table: ReportTable,
  cells: ReportCells,
  other: OtherTable,
): ReportOutcome {
  const findings: ReportFinding[] = [];
  let undecidable = 0;
  for (const rule of table.rules) {
    for (const row of table.rows.filter(({ id }) => concerns(rule, id))) {
      const result = confront(rule, row, cells[row.id] ?? {}, other);
      if (result === 'undecidable') undecidable += 1;
      else if (result !== 'pass') findings.push({ rule, row, ...result });
    }
  }
  return { findings, undecidable };
}

const concerns = (rule: ReportRule, row: string): boolean =>
  'rows' in rule ? rule.rows.includes(row) : rule.row === row;

type Row = Readonly<Partial<Record<string, string>>>;
type Result = 'pass' | 'undecidable' | Omit<ReportFinding, 'rule' | 'row'>;

function confront(rule: ReportRule, row: ReportRow, cells: Row, other: OtherTable): Result {
  switch (rule.kind) {
    case 'sum':
      return sumResult(rule, cells);
    case 'notAbove':
      return boundResult(rule, cells);
    case 'rank':
      return rankResult(rule, row, cells);
    case 'same': {
      const { system, indicator, column } = rule.with;
      return agreement(rule.column, cells, other(system, indicator, column));
    }
    case 'stated':
      return rule.part === 'number'
        ? agreement(rule.column, cells, rule.value)
        : statedRank(rule, cells);
  }
}

const figure = (cells: Row, column: string): ReportFigure | undefined =>
  readFigure(cells[column] ?? '');

function sumResult({ parts, total, less, orLess }: RuleOf<'sum'>, cells: Row): Result {
  const figures = parts.map((part) => figure(cells, part));
  const printed = figure(cells, total);
  if (printed === undefined || figures.some((each) => each === undefined)) return 'undecidable';
  const known = figures as readonly ReportFigure[];
  const repeated = less === undefined ? 0 : Number(/\d+/.exec(cells[less] ?? '')?.[0] ?? 0);
  const sum = known.reduce((all, { value }) => all + value, 0) - repeated;
  const slack = [...known, printed].reduce((all, each) => all + halfUnit(each), 0);
  const difference = printed.value - sum;
  // Counts are exact; what was rounded may be off by half of each last place.
  const isExact = [...known, printed].every(({ decimals }) => decimals === 0);
  const allowed = (isExact ? 0 : slack) + 1e-9;
  const holds = orLess ? difference <= allowed : Math.abs(difference) <= allowed;
  if (holds) return 'pass';
  return {
    column: total,
    found: cells[total] ?? '',
    expected: sum.toFixed(Math.max(...known.map(({ decimals }) => decimals))),
    isBound: orLess,
  };
}

function boundResult({ column, bound }: RuleOf<'notAbove'>, cells: Row): Result {
  if ((cells[column] ?? '') === '') return 'pass';
  const [value, highest] = [figure(cells, column), figure(cells, bound)];
  if (value === undefined || highest === undefined) return 'undecidable';
  if (value.value - highest.value <= halfUnit(value) + halfUnit(highest) + 1e-9) return 'pass';
  return {
    column,
    found: cells[column] ?? '',
    expected: highest.value.toFixed(highest.decimals),
    isBound: true,
  };
}

function rankResult(
  { column, best, members }: RuleOf<'rank'>,
  { lowerIsBetter }: ReportRow,
  cells: Row,
): Result {
  if ((cells[column] ?? '') === '') return 'pass';
  const value = figure(cells, column);
  if (value?.rank === undefined) return 'undecidable';
  const found = cells[column] ?? '';
  if (value.rank < 1 || value.rank > members) {
    return { column, found, expected: String(members), isBound: true };
  }
  const highest = best === undefined ? undefined : figure(cells, best);
  if (highest === undefined || highest.value !== value.value) return 'pass';
  const due = lowerIsBetter ? members : 1;
  return value.rank === due ? 'pass' : { column, found, expected: String(due), isBound: false };
}

function agreement(column: string, cells: Row, text: string | undefined): Result {
  const own = figure(cells, column);
  const stated = readFigure(text ?? '');
  if (own === undefined || stated === undefined) return 'undecidable';
  const allowed = Math.max(halfUnit(own), halfUnit(stated)) + 1e-9;
  // Two figures of the same decimals are the same or are not.
  const isSame =
    own.decimals === stated.decimals
      ? own.value === stated.value
      : Math.abs(own.value - stated.value) <= allowed;
  if (isSame) return 'pass';
  return { column, found: cells[column] ?? '', expected: text ?? '', isBound: false };
}

function statedRank({ column, value }: RuleOf<'stated'>, cells: Row): Result {
  const rank = figure(cells, column)?.rank;
  if (rank === undefined) return 'undecidable';
  if (rank === Number(value)) return 'pass';
  return { column, found: cells[column] ?? '', expected: value, isBound: false };
}
