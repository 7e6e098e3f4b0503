import type { IndicatorSystem } from '../../domain/indicator';
import type { Submission } from '../../domain/validation/submission';
import { type Grid, type LocatedTable, locateTables } from '../locate';
import type { SheetCells, WorkbookCells } from './cells';
import { readTable } from './readTable';
import { surroundingsOf } from './surroundings';
import { type Template, templatesOf } from './template';
import { type TableUnit, unitOf } from './unitOf';

/** A table that was found and read. How sure that is stands in `table.confidence` and `table.doubts`. */
export interface ReadTable {
  readonly sheet: string;
  readonly table: LocatedTable;
  /** With the facts about its form. */
  readonly submission: Submission;
  /** Whose part of the table it is, and how that was told. */
  readonly unit?: TableUnit;
}

/**
 * Finds and reads the tables of a sheet or of a workbook, sheet by sheet.
 *
 * Hidden sheets count only where the visible ones have no table, very hidden ones never: they are
 * ours or a program's. A list that merely names indicators, such as a 差错清单, is left out beside a
 * table with figures.
 *
 * @param systems Known systems; a table of none of them is read by its own words.
 */
export function readSubmissions(
  source: SheetCells | WorkbookCells,
  systems: readonly IndicatorSystem[],
): readonly ReadTable[] {
  const { sheets, parts } = 'sheets' in source ? source : { sheets: [source], parts: [] };
  const templates = templatesOf(parts);
  for (const visibility of ['visible', 'hidden'] as const) {
    const found = sheets
      .filter((sheet) => sheet.visibility === visibility)
      .flatMap((sheet) => locateTables(sheet.grid, systems).map((table) => ({ sheet, table })));
    const wanted = submitted(found);
    if (wanted.length === 0) continue;
    return wanted.map(({ sheet, table }) => {
      const others = found.flatMap((other) =>
        other.sheet === sheet && other.table !== table ? [other.table] : [],
      );
      return readLocated(sheet, table, others, templateFor(table, templates, wanted.length));
    });
  }
  return [];
}

interface Found {
  readonly sheet: SheetCells;
  readonly table: LocatedTable;
}

const entryRoles = new Set(['total', 'growth', 'status', 'adjusted', 'expected']);

/** Tables with columns to fill in, of known systems; where there are none, whatever was found. */
function submitted(found: readonly Found[]): readonly Found[] {
  const filled = found.filter(({ table }) =>
    table.columns.some(({ role }) => entryRoles.has(role)),
  );
  const known = filled.filter(({ table }) => table.system !== undefined);
  return known.length > 0 ? known : filled.length > 0 ? filled : found;
}

/** The template of the table's own system; a workbook of one table and one template needs no match. */
function templateFor(
  { system }: LocatedTable,
  templates: readonly Template[],
  tables: number,
): Template | undefined {
  const own = templates.find((template) => template.system === system?.id);
  return own ?? (tables === 1 && templates.length === 1 ? templates[0] : undefined);
}

function readLocated(
  sheet: SheetCells,
  table: LocatedTable,
  others: readonly LocatedTable[],
  template: Template | undefined,
): ReadTable {
  const { system } = table;
  const ownUnit = template?.system === system?.id ? template?.unit : undefined;
  const unit = system && unitOf(system, sheet.grid, table, ownUnit);
  const content = readTable(withMergedTexts(sheet, table), table);
  const { unit: _unit, ...madeFrom } = template ?? {};
  return {
    sheet: sheet.name,
    table,
    ...(unit !== undefined && { unit }),
    submission: {
      ...content,
      rows: withDoubles(content.rows, table),
      sheet: sheet.name,
      ...(unit !== undefined && { unit: unit.name }),
      structure: {
        ...surroundingsOf(sheet, table, others),
        ...(template !== undefined && { template: madeFrom }),
      },
    },
  };
}

/** A row that comes again is told by its number, so that the rules can say which row it stands in for. */
function withDoubles(
  rows: Submission['rows'],
  { rows: located, doubts }: LocatedTable,
): Submission['rows'] {
  const twice = new Map(
    doubts.flatMap((doubt) => (doubt.kind === 'rowTwice' ? [[doubt.row, doubt.number]] : [])),
  );
  if (twice.size === 0) return rows;
  return rows.map((row, at) => {
    const number = twice.get(located[at]?.row ?? -1);
    return number === undefined ? row : { ...row, number };
  });
}

/** Columns whose text may be written once for several rows; a figure never counts for two. */
const sharedRoles = new Set(['domain', 'unit', 'attribute', 'responsible']);

/** The grid with the text of such merged cells in each row that they cover. */
function withMergedTexts({ grid, merges }: SheetCells, { columns, area }: LocatedTable): Grid {
  const shared = new Set(
    columns.filter(({ role }) => sharedRoles.has(role)).map(({ column }) => column),
  );
  const bottom = area.row + area.rows;
  const wanted = merges.filter(
    ({ row, column, rows, columns: width }) =>
      rows > 1 && width === 1 && shared.has(column) && row >= area.row && row < bottom,
  );
  if (wanted.length === 0) return grid;
  const copy = [...grid];
  for (const { row, column, rows } of wanted) {
    const cell = grid[row]?.[column];
    if (cell === undefined) continue;
    for (let below = row + 1; below < Math.min(row + rows, bottom); below += 1) {
      const line = [...(copy[below] ?? [])];
      if ((line[column]?.text ?? '').trim() === '') line[column] = cell;
      copy[below] = line;
    }
  }
  return copy;
}
