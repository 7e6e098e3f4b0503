import { type Grid, textAt } from './grid';
import { type Head, readHead } from './head';

/** The heads of a grid, row by row, by column. Read once; everything else looks here. */
export type Heads = readonly ReadonlyMap<number, Head>[];

const noHeads: ReadonlyMap<number, Head> = new Map();

export function readHeads(grid: Grid): Heads {
  return Array.from(grid, (row = []) => {
    let heads: Map<number, Head> | undefined;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      const head = cell && readHead(cell.text);
      if (head !== undefined) (heads ??= new Map()).set(column, head);
    }
    return heads ?? noHeads;
  });
}

/** The lines of a header, blank ones between them included, and the columns that they span. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** Where the indicators' names stand below. */
  readonly name: number;
}

/** A table has a name column and at least two more whose heads are known. */
const fewestHeads = 3;

/** The headers of a grid from top to bottom, and from left to right where tables stand side by side. */
export function findBands(grid: Grid, heads: Heads): Band[] {
  const bands: Band[] = [];
  let next = 0;
  heads.forEach((line, row) => {
    if (row < next || line.size === 0) return;
    const names = [...line].filter(([, { role }]) => role === 'name').map(([column]) => column);
    const [name] = names;
    if (name === undefined) return;
    const lines = linesAround(grid, heads, row, name, next);
    const found = segments(heads, lines, names).filter(
      (band) => headCount(heads, band) >= fewestHeads,
    );
    if (found.length === 0) return;
    bands.push(...found);
    next = lines.last + 1;
  });
  return bands;
}

/** The header above rows that were found by their names; undefined where nothing there is a head. */
export function bandAbove(
  grid: Grid,
  heads: Heads,
  row: number,
  name: number,
  top: number,
): Band | undefined {
  let last = row - 1;
  while (last >= top && isBlankRow(grid, last)) last -= 1;
  if (last < top || (heads[last]?.size ?? 0) === 0) return undefined;
  let first = last;
  for (let at = last - 1; at >= top; at -= 1) {
    if (isBlankRow(grid, at)) continue;
    // The head of the name column may be the very word that was lost.
    if ((heads[at]?.size ?? 0) < 2) break;
    first = at;
  }
  const [band] = segments(heads, { first, last }, [name]);
  return band && headCount(heads, band) >= fewestHeads - 1 ? band : undefined;
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

function linesAround(grid: Grid, heads: Heads, row: number, name: number, top: number): Lines {
  let last = row;
  for (let at = row + 1; at < grid.length; at += 1) {
    if (isBlankRow(grid, at)) continue;
    if (!isHeadLine(grid, heads, at, name)) break;
    last = at;
  }
  return { first: extendUp(grid, heads, row, name, top), last };
}

function extendUp(grid: Grid, heads: Heads, row: number, name: number, top: number): number {
  let first = row;
  for (let at = row - 1; at >= top; at -= 1) {
    if (isBlankRow(grid, at)) continue;
    if (!isHeadLine(grid, heads, at, name)) break;
    first = at;
  }
  return first;
}

/** A line that has heads, and no indicator's name where the names stand. */
function isHeadLine(grid: Grid, heads: Heads, row: number, name: number): boolean {
  const line = heads[row];
  if (line === undefined || line.size === 0) return false;
  return textAt(grid, row, name).trim() === '' || line.get(name)?.role === 'name';
}

function isBlankRow(grid: Grid, row: number): boolean {
  return (grid[row] ?? []).every((cell) => cell === undefined || cell.text.trim() === '');
}

/** One table for each name column: the next one begins where a role comes again. */
function segments(heads: Heads, { first, last }: Lines, names: readonly number[]): Band[] {
  const keys = new Map<number, string>();
  for (let row = first; row <= last; row += 1) {
    heads[row]?.forEach(({ role }, column) => {
      if (role !== undefined || !keys.has(column)) keys.set(column, role ?? '');
    });
  }
  const columns = [...keys.keys()].sort((a, b) => a - b);
  const right = columns.at(-1) ?? 0;
  const starts = [columns[0] ?? 0];
  let seen = new Set<string>();
  for (const column of columns) {
    const key = keys.get(column) ?? '';
    const own = key === 'total' || key === 'growth' || key === '';
    if (names.length > 1 && !own && seen.has(key)) {
      starts.push(column);
      seen = new Set();
    }
    seen.add(key);
  }
  return starts.flatMap((left, at) => {
    const end = (starts[at + 1] ?? right + 1) - 1;
    const name = names.find((column) => column >= left && column <= end) ?? names[0];
    if (name === undefined) return [];
    const isOwn = name >= left && name <= end;
    return isOwn || names.length === 1 ? [{ first, last, left, right: end, name }] : [];
  });
}

function headCount(heads: Heads, { first, last, left, right }: Band): number {
  const columns = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    heads[row]?.forEach((_, column) => {
      if (column >= left && column <= right) columns.add(column);
    });
  }
  return columns.size;
}
