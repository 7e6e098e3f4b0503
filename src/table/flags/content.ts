import { type FlagBook, cellsPerColumn, keyMark, slot, slotColumn } from './book';
import type { FlagCode } from './formats';

export type FlagValue = string | number | boolean | null;

/** What is kept for one cell of a table. */
export interface KeptCell {
  readonly code?: FlagCode;
  /** What the cell held when it was checked; `errorMark` for an error. */
  readonly checked?: FlagValue;
  readonly min?: number;
  readonly max?: number;
}

/** What a flag sheet should say: by the row's name and the column's place in the table. */
export interface FlagContent {
  /** By the column's place in the table, as `headOf` says them. */
  readonly heads: ReadonlyMap<number, string>;
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, KeptCell>>;
}

/** A cell of the flag sheet to be written; null empties it. */
export interface FlagWrite {
  readonly row: number;
  readonly column: number;
  readonly value: FlagValue;
}

/** Rows of a flag sheet as they hold; blank cells are `''` or null, rows may be missing. */
export type FlagCells = readonly (readonly (FlagValue | undefined)[])[];

const isBlank = (value: FlagValue | undefined): boolean =>
  value === undefined || value === null || value === '';

/**
 * What has to be written so that a flag sheet says what it should, and nothing else. Rows that nobody
 * needs any more are used again; undefined where the sheet has no room.
 */
export function flagWrites(
  present: FlagCells,
  wanted: FlagContent,
  book: FlagBook,
): FlagWrite[] | undefined {
  const width = slotColumn(Math.max(-1, ...wanted.heads.keys()) + 1);
  if (width > book.columns) return undefined;
  const sheet = new Writer(present);
  for (const [column, head] of wanted.heads) sheet.put(0, slotColumn(column), head);
  const rowOf = new Map<string, number>();
  for (let row = 1; row < Math.max(present.length, 1); row += 1) {
    const key = present[row]?.[0];
    // Names are compared as spreadsheets do: without case.
    if (typeof key === 'string' && !isBlank(key) && !rowOf.has(folded(key)))
      rowOf.set(folded(key), row);
  }
  const wantedRows = new Map(
    [...wanted.rows].map(([name, cells]) => [
      folded(keyMark + name),
      { key: keyMark + name, cells },
    ]),
  );
  const free = freeRows(rowOf, new Set(wantedRows.keys()), book.rows);
  for (const [key, row] of rowOf) {
    if (!wantedRows.has(key)) sheet.keep(row, new Map(), book);
  }
  for (const [folding, { key, cells }] of wantedRows) {
    if (cells.size === 0 && !rowOf.has(folding)) continue;
    const known = rowOf.get(folding);
    const row = known ?? free.next().value;
    if (row === undefined) return undefined;
    if (known === undefined) sheet.put(row, 0, key);
    sheet.keep(row, cells, book);
  }
  return sheet.writes;
}

const folded = (key: string): string => key.toLowerCase();

/** First rows that never held anything, then those whose name is gone. */
function* freeRows(
  rowOf: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
  rows: number,
): Generator<number, undefined> {
  const used = new Set(rowOf.values());
  for (let row = 1; row < rows; row += 1) if (!used.has(row)) yield row;
  for (const [key, row] of rowOf) if (!wanted.has(key) && row < rows) yield row;
  return undefined;
}

class Writer {
  readonly #at = new Map<string, FlagWrite>();

  readonly #present: FlagCells;

  constructor(present: FlagCells) {
    this.#present = present;
  }

  get writes(): FlagWrite[] {
    return [...this.#at.values()].filter(
      ({ row, column, value }) => !sameValue(this.#present[row]?.[column], value),
    );
  }

  put(row: number, column: number, value: FlagValue): void {
    this.#at.set(`${row} ${column}`, { row, column, value });
  }

  keep(row: number, cells: ReadonlyMap<number, KeptCell>, book: FlagBook): void {
    const width = Math.max(
      this.#present[row]?.length ?? 0,
      ...[...cells.keys()].map((column) => slotColumn(column + 1)),
    );
    for (let first = 1; first < Math.min(width, book.columns); first += cellsPerColumn) {
      const { code, checked, min, max } = cells.get((first - 1) / cellsPerColumn) ?? {};
      this.put(row, first + slot.code, code ?? null);
      this.put(row, first + slot.checked, checked ?? null);
      this.put(row, first + slot.min, min ?? null);
      this.put(row, first + slot.max, max ?? null);
    }
  }
}

function sameValue(one: FlagValue | undefined, other: FlagValue): boolean {
  return isBlank(one) ? isBlank(other) : one === other;
}
