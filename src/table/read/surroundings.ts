import type { Place, StructureFacts } from '../../domain/validation/submission';
import { type Area, a1 } from '../area';
import { computedHeads } from '../formulas';
import type { LocatedTable } from '../locate';
import { type Grid, plain, textAt } from '../locate/grid';
import type { SheetCells } from './cells';

/** More strays than this are another table or a mess; the first ones tell it. */
const mostPlaces = 100;

const placeAt = (grid: Grid, row: number, column: number): Place => ({
  address: a1({ row, column, rows: 1, columns: 1 }),
  text: textAt(grid, row, column),
});

/**
 * What stands around the figures of a table: its heads, columns and cells that it should not have,
 * what is hidden, blank rows between its rows. What a formula of ours computes beside it is none of it.
 *
 * @param others Other tables of the sheet, whose cells are theirs.
 */
export function surroundingsOf(
  sheet: SheetCells,
  table: LocatedTable,
  others: readonly LocatedTable[],
): StructureFacts {
  const { grid } = sheet;
  const beside = columnsBeside(sheet, table, others);
  const unknown = [
    ...table.heads
      .filter(({ id }) => id === undefined)
      .map(({ column, row, text }) => ({ column, row, text })),
    ...beside.headed,
  ].sort((one, other) => one.column - other.column);
  return {
    heads: table.heads.flatMap(({ id, column, row, text }) =>
      id === undefined ? [] : [{ ...placeAt(grid, row, column), text, id }],
    ),
    unknownColumns: unknown.map(({ column, row, text }) => ({
      ...placeAt(grid, row, column),
      text,
    })),
    hidden: hiddenPlaces(sheet, table),
    blankRows: blankRows(grid, table),
    strayCells: strayCells(sheet, table, beside.bare),
  };
}

interface Beside {
  readonly headed: readonly {
    readonly column: number;
    readonly row: number;
    readonly text: string;
  }[];
  /** Columns without any head. */
  readonly bare: readonly number[];
}

/** Columns that have contents in the table's rows and belong to no table. */
function columnsBeside(
  { grid }: SheetCells,
  { area, header, heads, columns, system }: LocatedTable,
  others: readonly LocatedTable[],
): Beside {
  const own: boolean[] = [];
  for (const { column } of heads) own[column] = true;
  for (const { column } of columns) own[column] = true;
  const filled = new Set<number>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = grid[row] ?? [];
    for (let column = 0; column < line.length; column += 1)
      if (own[column] !== true && textAt(grid, row, column).trim() !== '') filled.add(column);
  }
  if (filled.size === 0) return { headed: [], bare: [] };
  const computed = system && computedHeads(system);
  const isOthers = (column: number) =>
    others.some(
      (other) =>
        overlap(other.area.row, other.area.rows, area.row, area.rows) &&
        overlap(other.area.column, other.area.columns, column, 1),
    );
  const headed: { column: number; row: number; text: string }[] = [];
  const bare: number[] = [];
  for (const column of [...filled].sort((one, other) => one - other)) {
    if (isOthers(column)) continue;
    const head = header && headAbove(grid, header, column);
    if (head !== undefined && computed?.has(plain(head.text))) continue;
    if (isComputed(grid, area, (header?.last ?? area.row - 1) + 1, column)) continue;
    if (head === undefined) bare.push(column);
    else headed.push({ column, ...head });
  }
  return { headed, bare };
}

const overlap = (from: number, count: number, otherFrom: number, otherCount: number): boolean =>
  from < otherFrom + otherCount && otherFrom < from + count;

function headAbove(
  grid: Grid,
  { first, last }: { readonly first: number; readonly last: number },
  column: number,
): { row: number; text: string } | undefined {
  let found: { row: number; text: string } | undefined;
  for (let row = first; row <= last; row += 1) {
    const text = textAt(grid, row, column);
    if (text.trim() !== '') found = { row, text: (found?.text ?? '') + text };
  }
  return found;
}

/** Whatever is there is the result of a formula: nobody typed it. */
function isComputed(grid: Grid, area: Area, from: number, column: number): boolean {
  let formulas = 0;
  for (let row = from; row < area.row + area.rows; row += 1) {
    const cell = grid[row]?.[column];
    if (cell === undefined || cell.text.trim() === '') continue;
    if (cell.formula === undefined) return false;
    formulas += 1;
  }
  return formulas > 0;
}

function hiddenPlaces(
  { grid, hiddenRows, hiddenColumns }: SheetCells,
  { area, columns, rows, heads }: LocatedTable,
): Place[] {
  const name = columns.find(({ role }) => role === 'name')?.column ?? area.column;
  const headOf = new Map(heads.map((head) => [head.column, head]));
  const inTable = new Set(rows.map(({ row }) => row));
  return [
    ...hiddenRows.filter((row) => inTable.has(row)).map((row) => placeAt(grid, row, name)),
    ...hiddenColumns.flatMap((column) => {
      if (!columns.some((each) => each.column === column)) return [];
      const head = headOf.get(column);
      const place = placeAt(grid, head?.row ?? area.row, column);
      return [head === undefined ? place : { ...place, text: head.text }];
    }),
  ];
}

/** Rows among the others that say nothing: blank, or a name that is no heading and has no figures. */
function blankRows(grid: Grid, { columns, rows, area, system }: LocatedTable): Place[] {
  const taken = new Set(rows.map(({ row }) => row));
  const from = Math.min(...taken);
  const name = columns.find(({ role }) => role === 'name')?.column;
  const found: Place[] = [];
  for (let row = from; row < area.row + area.rows && found.length < mostPlaces; row += 1) {
    if (taken.has(row)) continue;
    const filled = columns.filter(({ column }) => textAt(grid, row, column).trim() !== '');
    const [only] = filled;
    if (only === undefined) found.push(placeAt(grid, row, area.column));
    if (filled.length !== 1 || only?.column !== name || name === undefined) continue;
    if (!isHeading(plain(textAt(grid, row, name)), system?.domains))
      found.push(placeAt(grid, row, name));
  }
  return found;
}

/** 一、经济发展; （二）; the name of a domain: it stands over the rows below it. */
function isHeading(text: string, domains: readonly string[] = []): boolean {
  return (
    /^([一二三四五六七八九十]+[、.]|\()/.test(text) ||
    domains.some((domain) => text.includes(plain(domain)))
  );
}

/** The words that name a row; in a line of its own such a word may head the rows below it. */
const namingRoles = new Set(['domain', 'number', 'name', 'unit']);

function strayCells(
  { grid, merges }: SheetCells,
  { columns, rows, area }: LocatedTable,
  bare: readonly number[],
): Place[] {
  const found = new Map<string, Place>();
  const add = (row: number, column: number) => {
    const place = placeAt(grid, row, column);
    if (place.text.trim() !== '' && found.size < mostPlaces) found.set(place.address, place);
  };
  const taken = new Set(rows.map(({ row }) => row));
  const figures = columns.filter(({ role }) => !namingRoles.has(role));
  const first = Math.min(...taken);
  for (let row = first; row < area.row + area.rows; row += 1) {
    for (const column of bare) add(row, column);
    if (!taken.has(row)) for (const { column } of figures) add(row, column);
  }
  for (const merge of merges) {
    if (!isWithin(merge, area)) continue;
    const shown = textAt(grid, merge.row, merge.column);
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        // Some writers leave the merged cell's own text in all that it covers.
        if (textAt(grid, row, column) !== shown) add(row, column);
      }
    }
  }
  return [...found.values()];
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
