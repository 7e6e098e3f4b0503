import type { IndicatorSystem } from '../../domain/indicator';
import { type Checker, type Outcome, type Report, makeChecker } from '../../domain/validation';
import type { ReadTable, WorkbookCells } from '../../table/read';
import { readSubmissions } from '../../table/read';
import { explanationsOfList } from '../errorList';
import type { CheckContext, SystemRules } from './context';
import { type Explain, explainer } from './explain';
import { withUncomputed } from './uncomputed';

/** A table of a workbook with what the rules say of it. */
export interface CheckedTable {
  readonly read: ReadTable;
  readonly system: IndicatorSystem;
  readonly report: Report;
  /** Where they were asked for. */
  readonly outcomes: readonly Outcome[];
  /** The 核实说明 of a finding, where there is one that holds. */
  readonly explain: Explain;
}

export type CheckedWorkbook =
  | {
      readonly kind: 'checked';
      readonly tables: readonly CheckedTable[];
      /** Tables that look like ours and are of no known system. */
      readonly unknown: readonly ReadTable[];
    }
  /** No table of a known system was found. */
  | { readonly kind: 'noTable' }
  | { readonly kind: 'unknownSystem'; readonly unknown: readonly ReadTable[] };

/** Checks the workbooks that it is given, one after the other. */
export type WorkbookCheck = (workbook: WorkbookCells) => CheckedWorkbook;

export interface CheckOptions {
  /** Also tell what passed and what could not be decided. */
  readonly outcomes?: boolean;
}

/**
 * Prepares the rules once for any number of workbooks. Every table of a workbook is checked; sheets that
 * are a 差错清单 of ours give explanations and are no tables.
 */
export function workbookCheck(
  context: CheckContext,
  { outcomes = false }: CheckOptions = {},
): WorkbookCheck {
  const systems = context.systems.map(({ system }) => system);
  const prepared = new Map<string, Checker>();

  function checkerFor(table: ReadTable, { system, rules }: SystemRules): Checker {
    const previous = previousOf(table, context);
    const known = previous === undefined ? prepared.get(system.id) : undefined;
    if (known !== undefined) return known;
    const { profiles, profile } = context;
    const checker = makeChecker(system, rules, { profiles, profile, previous });
    if (previous === undefined) prepared.set(system.id, checker);
    return checker;
  }

  return (workbook) => {
    const lists = workbook.sheets.map(({ grid }) =>
      // Rows without contents are missing.
      explanationsOfList(
        Array.from(grid, (row) => Array.from(row ?? [], (cell) => cell?.text ?? '')),
      ),
    );
    const sheets = workbook.sheets.filter((_, at) => lists[at] === undefined);
    const listed = lists.flatMap((list) => list ?? []);
    const tables: CheckedTable[] = [];
    const unknown: ReadTable[] = [];
    for (const read of readSubmissions({ ...workbook, sheets }, systems)) {
      const own = context.systems.find(({ system }) => system.id === read.submission.system);
      if (own === undefined) {
        unknown.push(read);
        continue;
      }
      const checker = checkerFor(read, own);
      tables.push({
        read,
        system: own.system,
        report: withUncomputed(checker.check(read.submission), read.submission),
        outcomes: outcomes ? checker.outcomes() : [],
        explain: explainer({
          parts: workbook.parts,
          listed,
          system: own.system,
          submission: read.submission,
        }),
      });
    }
    if (tables.length > 0) return { kind: 'checked', tables, unknown };
    return unknown.length > 0 ? { kind: 'unknownSystem', unknown } : { kind: 'noTable' };
  };
}

function previousOf({ submission }: ReadTable, { previous }: CheckContext) {
  return previous.find(
    ({ system, unit }) => system === submission.system && unit === submission.unit,
  );
}
