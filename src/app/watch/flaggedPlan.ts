import type { PlanCell, SheetCells, SheetPlan, WorkbookPlan } from '../../table';
import type { Existing } from '../workbook';
import type { LiveSheet } from '../workbookLive';
import { checkBook } from './checkBook';
import { planFlagsOf } from './flagPlans';
import { KnownBook } from './knownBook';
import { KnownSystems, type SystemSources } from './knownSystems';

/**
 * A plan whose flag sheets say already what the checking would write there once the plan is carried out:
 * so that a table and its flags come, and go, in one step of the user's undo.
 *
 * @param book The workbook that the plan is for, as far as it is known.
 * @param shown Without it the flag sheets keep the bounds of figures only.
 */
export function flaggedPlan(
  plan: WorkbookPlan,
  clear: Existing['clear'],
  book: KnownBook,
  systems: KnownSystems,
  shown: boolean,
): WorkbookPlan {
  const after = bookAfter(plan, clear, book);
  const { writes } = planFlagsOf(after, checkBook(after, systems), shown);
  const writesOn = new Map(
    writes.map(({ sheet, writes: own }) => [
      after.sheets.find(({ id }) => id === sheet)?.name,
      own,
    ]),
  );
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const own = writesOn.get(sheet.name) ?? [];
      const { rows, columns } = sheet.area;
      const wanted = {
        row: 0,
        column: 0,
        rows: Math.max(rows, ...own.map(({ row }) => row + 1)),
        columns: Math.max(columns, ...own.map(({ column }) => column + 1)),
      };
      if (own.length === 0) return sheet;
      const cells = Array.from({ length: wanted.rows }, (_, row) =>
        Array.from({ length: wanted.columns }, (__, column) => sheet.cells[row]?.[column] ?? blank),
      );
      for (const { row, column, value } of own) {
        const line = cells[row];
        if (line !== undefined) line[column] = { value, format: 'General' };
      }
      return { ...sheet, area: wanted, cells };
    }),
  };
}

/** The same for a workbook that is yet to be made, of which nothing is known but the plan. */
export const flaggedTable = (plan: WorkbookPlan, sources: SystemSources): WorkbookPlan =>
  flaggedPlan(plan, undefined, new KnownBook(), new KnownSystems(sources), true);

const blank: PlanCell = { value: null, format: 'General' };

function bookAfter(plan: WorkbookPlan, clear: Existing['clear'], book: KnownBook): KnownBook {
  const after = new KnownBook();
  const planned = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
  const present = book.sheets.map((sheet) => {
    const own = planned.get(sheet.name);
    return own === undefined ? sheet : liveSheet(own, sheet);
  });
  const names = new Set(present.map(({ name }) => name));
  const added = plan.sheets.filter(({ name }) => !names.has(name)).map((sheet) => liveSheet(sheet));
  const sheets = [...present, ...added];
  const replaced = new Set(plan.parts.map(({ namespace }) => namespace));
  after.take({
    sheets,
    cells: new Map(
      sheets.flatMap(({ id, name }) => {
        const own = planned.get(name);
        const before = book.cells(id);
        const cells = own === undefined ? before : cellsAfter(own, clear, before);
        return cells === undefined ? [] : [[id, cells] as const];
      }),
    ),
    parts: [...book.parts.filter(({ namespace }) => !replaced.has(namespace)), ...plan.parts],
  });
  return after;
}

function liveSheet({ name, visibility, names }: SheetPlan, before?: LiveSheet): LiveSheet {
  const own = new Set(names.map((each) => each.name));
  return {
    id: before?.id ?? name,
    name,
    visibility: before?.visibility ?? visibility,
    protected: before?.protected ?? false,
    names: [
      ...(before?.names ?? []).filter((each) => !own.has(each.name)),
      ...names.map((each) => ({ ...each, comment: each.comment ?? '' })),
    ],
  };
}

function cellsAfter(
  { name, visibility, area, cells, merges }: SheetPlan,
  clear: Existing['clear'],
  before: SheetCells | undefined,
): SheetCells {
  const grid = (before?.grid ?? []).map((line) => Array.from(line));
  const put = (row: number, column: number, cell: SheetCells['grid'][number][number]) => {
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length < column) line.push(undefined);
    line[column] = cell;
  };
  if (visibility === 'visible') {
    for (let row = 0; row < (clear?.rows ?? 0); row += 1)
      for (let column = 0; column < (clear?.columns ?? 0); column += 1)
        put(row + (clear?.row ?? 0), column + (clear?.column ?? 0), undefined);
  }
  cells.forEach((line, i) => {
    line.forEach((cell, j) => {
      put(area.row + i, area.column + j, liveCell(cell));
    });
  });
  return {
    name,
    visibility: before?.visibility ?? visibility,
    grid,
    hiddenRows: before?.hiddenRows ?? [],
    hiddenColumns: before?.hiddenColumns ?? [],
    merges: [...(before?.merges ?? []), ...merges],
  };
}

function liveCell({ value, text, formula }: PlanCell): SheetCells['grid'][number][number] {
  if (value === null && formula === undefined) return undefined;
  return {
    value: value ?? '',
    text: text ?? String(value ?? ''),
    ...(formula !== undefined && { formula }),
  };
}
