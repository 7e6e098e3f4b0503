import type { LiveName, LiveSheet } from '../../../src/app';
import { type Area, type ConditionalFormat, cellAt } from '../../../src/table';

export interface FakeCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula?: string;
}

export type Rows = readonly (readonly (FakeCell | undefined)[])[];

/** The cells that the conditional formats of a table look at, as they move with it. */
export interface FakeFormats {
  readonly name: string;
  readonly nameColumn: number;
  /** Rows of the header; undefined when all of them are gone. */
  readonly header: { readonly row: number; readonly rows: number } | undefined;
  readonly lines: number;
}

/** A sheet in memory: what stands in it, and what moves with its rows and columns. */
export interface FakeSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: LiveSheet['visibility'];
  readonly protected: boolean;
  readonly rows: Rows;
  readonly names: readonly LiveName[];
  readonly formats: readonly FakeFormats[];
  readonly merges: readonly Area[];
}

export const typed = (value: string | number | boolean): FakeCell | undefined =>
  value === '' ? undefined : { value, text: String(value) };

/** The cells put over what stands there. */
export function withCells(rows: Rows, row: number, column: number, cells: Rows): Rows {
  const made = [...rows];
  while (made.length < row + cells.length) made.push([]);
  cells.forEach((line, i) => {
    const changed = [...(made[row + i] ?? [])];
    line.forEach((cell, j) => {
      changed[column + j] = cell;
    });
    made[row + i] = Array.from(changed);
  });
  return made;
}

/** Where an area is, once a row or column before it or in it came or went. */
export function shifted<A extends Partial<Area>>(
  area: A,
  way: 'row' | 'column',
  at: number,
  by: 1 | -1,
): A {
  const first = area[way] ?? 0;
  const size = way === 'row' ? 'rows' : 'columns';
  if (at < first || (by > 0 && at === first)) return { ...area, [way]: first + by };
  return at < first + (area[size] ?? 0) ? { ...area, [size]: (area[size] ?? 0) + by } : area;
}

export function shiftedName(
  { area, ...name }: LiveName,
  way: 'row' | 'column',
  at: number,
  by: 1 | -1,
): LiveName {
  const moved = area && shifted(area, way, at, by);
  // What it led to is gone: the name stays, and leads nowhere.
  return { ...name, ...(moved && moved.rows > 0 && moved.columns > 0 && { area: moved }) };
}

/** Read from the formula itself: `IFERROR($C2&""` and `INDEX(A$2:A$3,1)`. */
export function formatsOf(name: string, formats: readonly ConditionalFormat[]): FakeFormats[] {
  const formula = formats[0]?.formula ?? '';
  const [, letters = 'A'] = /IFERROR\(\$([A-Z]+)\d+&/.exec(formula) ?? [];
  const heads = [...formula.matchAll(/INDEX\([A-Z]+\$(\d+):[A-Z]+\$(\d+),\d+\)/g)];
  const [, first = '1', last = first] = heads[0] ?? [];
  return [
    {
      name,
      nameColumn: cellAt(`${letters}1`)?.column ?? 0,
      header: { row: Number(first) - 1, rows: Number(last) - Number(first) + 1 },
      lines: heads.length,
    },
  ];
}

export function shiftedFormats(
  { header, ...formats }: FakeFormats,
  way: 'row' | 'column',
  at: number,
  by: 1 | -1,
): FakeFormats {
  const place = formats.nameColumn;
  if (way === 'column') {
    const moves = at < place || (by > 0 && at === place);
    return { ...formats, header, nameColumn: moves ? place + by : place };
  }
  const moved = header && shifted(header, way, at, by);
  return { ...formats, header: moved && moved.rows > 0 ? moved : undefined };
}
