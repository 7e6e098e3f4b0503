import type { IndicatorSystem } from '../../domain/indicator';
import {
  type LocatedTable,
  type ReadTable,
  type SheetCells,
  explanationsOf,
  locateTables,
  readSubmissions,
} from '../../table';
import type { KnownBook } from './knownBook';
import type { KnownSystems } from './knownSystems';
import { liveFindings } from './liveFindings';
import type { CheckedTable } from './watch';

/** A table with its findings, and where it was found. */
export interface CheckedPlace {
  readonly table: CheckedTable;
  readonly sheetId: string;
  readonly located: LocatedTable;
  readonly read: ReadTable;
  /** Some of its cells follow others, perhaps on other sheets, and raise no event of their own. */
  readonly computes: boolean;
}

/**
 * Finds and checks all tables of the workbook: always a full check, so that what is known of an edit
 * cannot be wrong.
 */
export function checkBook(book: KnownBook, systems: KnownSystems): CheckedPlace[] {
  const all = book.sheets.flatMap(({ id }) => {
    const cells = book.cells(id);
    return cells === undefined || cells.visibility === 'veryHidden' ? [] : [{ id, cells }];
  });
  const known = systems.among(all.map(({ cells }) => cells));
  const sheets = all.filter(({ cells }) => hasTable(cells, known));
  const explanations = explanationsOf(book.parts);
  const counts = new Map<string, number>();
  const source = { sheets: sheets.map(({ cells }) => cells), parts: book.parts };
  return readSubmissions(source, known).flatMap((read): CheckedPlace[] => {
    const { system, area } = read.table;
    const sheetId = sheets.find(({ cells }) => cells.name === read.sheet)?.id;
    if (system === undefined || sheetId === undefined) return [];
    const ordinal = (counts.get(sheetId) ?? 0) + 1;
    counts.set(sheetId, ordinal);
    const { rules, checker } = systems.checked(system);
    const report = checker.check(read.submission);
    const id = `${sheetId}#${ordinal}`;
    const findings = liveFindings(id, read, report, explanations);
    const table: CheckedTable = { id, sheet: read.sheet, area, system, rules, report, findings };
    const computes = read.submission.rows.some(({ cells }) =>
      Object.values(cells).some(({ formula }) => formula !== undefined),
    );
    return [{ table, sheetId, located: read.table, read, computes }];
  });
}

/** Sheets without any table are mostly left as they are: they are looked through once. */
const looked = new WeakMap<
  SheetCells['grid'],
  { readonly systems: string; readonly has: boolean }
>();

function hasTable({ grid }: SheetCells, systems: readonly IndicatorSystem[]): boolean {
  const names = systems.map(({ id, version }) => `${id} ${version}`).join();
  const known = looked.get(grid);
  if (known?.systems === names) return known.has;
  const has = locateTables(grid, systems).length > 0;
  looked.set(grid, { systems: names, has });
  return has;
}
