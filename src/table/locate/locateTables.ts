import type { IndicatorSystem } from '../../domain/indicator';
import { type Band, type Heads, bandAbove, findBands, readHeads } from './band';
import { type BodyRow, bodyRows, numberedBySystem, numberedByThemselves } from './bodyRows';
import { type Grid, plain } from './grid';
import { type HeaderColumn, headerColumns } from './headerColumns';
import { type KnownSystem, knownSystem } from './knownSystem';
import type { LocatedHead, LocatedTable } from './located';
import { type NamedColumns, namedColumns } from './namedColumns';

/**
 * Finds the standardized tables in a grid by their words: header words and indicator names, never
 * by position. What is moved, inserted, left out, reordered or split is still found; what had to
 * be guessed is told as a doubt.
 *
 * @param systems Known systems; without one whose names the rows bear, the standing words decide.
 * @returns The tables from top to bottom; none where nothing looks like one.
 */
export function locateTables(grid: Grid, systems: readonly IndicatorSystem[] = []): LocatedTable[] {
  const known = systems.map(knownSystem);
  const heads = readHeads(grid);
  const bands = findBands(grid, heads);
  const tables = bands.flatMap((band) => {
    const below = bands.filter((other) => other.first > band.last && overlaps(other, band));
    const to = Math.min(grid.length, ...below.map(({ first }) => first)) - 1;
    return tableUnder(grid, heads, band, to, known) ?? [];
  });
  return tables.length > 0 ? tables : tablesByNames(grid, heads, known);
}

const overlaps = (one: Band, other: Band): boolean =>
  one.left <= other.right && other.left <= one.right;

function tableUnder(
  grid: Grid,
  heads: Heads,
  band: Band,
  to: number,
  known: readonly KnownSystem[],
): LocatedTable | undefined {
  const header = headerColumns(grid, heads, band);
  const number = header.find(({ role }) => role === 'number')?.column;
  const others = header
    .filter(({ column, role }) => role !== undefined && column !== band.name)
    .map(({ column }) => column);
  const body = bodyRows(
    grid,
    { from: band.last + 1, to },
    { name: band.name, number },
    others,
    (name) => known.some(({ names }) => names.has(name)),
  );
  if (body.length === 0) return undefined;
  const system = best(body, known, (each) => namedColumns(header, each).columns.length);
  return tableOf(band, body, system, header, namedColumns(header, system));
}

/** The system that knows most of the rows, at least half of them; among equals, most columns. */
function best(
  body: readonly BodyRow[],
  known: readonly KnownSystem[],
  columnCount: (known: KnownSystem) => number,
): KnownSystem | undefined {
  const found = known
    .map((each) => ({ each, rows: body.filter((row) => each.names.has(row.plain)).length }))
    .filter(({ rows }) => rows > 0 && rows * 2 >= body.length);
  if (found.length < 2) return found[0]?.each;
  const ranked = found.map(({ each, rows }) => ({
    each,
    rank: rows - Math.abs(each.system.columns.length - columnCount(each)) / 1000,
  }));
  return ranked.reduce((first, next) => (next.rank > first.rank ? next : first)).each;
}

/** Where no header has survived, a column of known names is still a table. */
function tablesByNames(grid: Grid, heads: Heads, known: readonly KnownSystem[]): LocatedTable[] {
  const found = known.map(() => new Map<number, BodyRow[]>());
  const longest = Math.max(0, ...known.map((each) => each.longest));
  grid.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      // Spaces make a name longer, hardly to twice its length.
      if (cell === undefined || cell.text === '' || cell.text.length > 2 * longest) return;
      const name = plain(cell.text);
      known.forEach(({ names }, at) => {
        if (!names.has(name)) return;
        const rows = found[at]?.get(column) ?? [];
        rows.push({ row, name: cell.text.trim(), plain: name, shown: '' });
        found[at]?.set(column, rows);
      });
    }),
  );
  let table: LocatedTable | undefined;
  known.forEach((each, at) => {
    for (const [name, body] of found[at] ?? []) {
      if (body.length < 2 || body.length <= (table?.rows.length ?? 0)) continue;
      table = tableByNames(grid, heads, each, name, body);
    }
  });
  return table === undefined ? [] : [table];
}

function tableByNames(
  grid: Grid,
  heads: Heads,
  known: KnownSystem,
  name: number,
  body: readonly BodyRow[],
): LocatedTable {
  const band = bandAbove(grid, heads, body[0]?.row ?? 0, name, 0);
  const header = band === undefined ? [] : headerColumns(grid, heads, { ...band, name });
  const named = band && namedColumns(header, known);
  const own = { column: name, role: 'name', id: 'name' } as const;
  const columns = [
    ...(named?.columns ?? []).filter(({ id, column }) => id !== 'name' && column !== name),
    own,
  ];
  const first = body[0]?.row ?? 0;
  const area = band ?? { first, last: first - 1, left: name, right: name, name };
  return tableOf(area, body, known, header, {
    columns: columns.sort((a, b) => a.column - b.column),
    doubts: [{ kind: 'noHeader' }, ...(named?.doubts ?? [])],
  });
}

function tableOf(
  band: Band,
  body: readonly BodyRow[],
  known: KnownSystem | undefined,
  header: readonly HeaderColumn[],
  { columns, doubts: columnDoubts }: NamedColumns,
): LocatedTable {
  const { rows, doubts } =
    known === undefined ? numberedByThemselves(body) : numberedBySystem(body, known);
  const all = [...columnDoubts, ...doubts];
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  const bottom = Math.max(...rows.map(({ row }) => row));
  const parts = rows.length + columns.length;
  return {
    area: {
      row: band.first,
      column: left,
      rows: bottom - band.first + 1,
      columns: right - left + 1,
    },
    ...(band.last >= band.first && { header: { first: band.first, last: band.last } }),
    columns,
    heads: headsOf(header, columns, known),
    rows,
    ...(known !== undefined && { system: known.system }),
    confidence: Math.max(0, 1 - all.length / (parts + all.length)),
    doubts: all,
  };
}

function headsOf(
  header: readonly HeaderColumn[],
  columns: LocatedTable['columns'],
  known: KnownSystem | undefined,
): LocatedHead[] {
  const ids = new Map(columns.map(({ column, id }) => [column, id]));
  const isOwn = (text: string) => known?.heads.has(plain(text)) === true;
  return header.map(({ column, row, shown, spanned }) => {
    const id = ids.get(column);
    const text = !isOwn(shown) && isOwn(spanned) ? spanned : shown;
    return { column, row, text, ...(id !== undefined && { id }) };
  });
}
