import { type Area, a1, columnLetters, sheetReference } from '../area';

/*
 * Where flags stand. A very hidden sheet of its own goes with each table: one row for each row of the
 * table, known by what its name cell holds, and four cells for each of its columns.
 *
 *     |   | A         | B       | C       | D   | E   | F …
 *     | 1 |           | head    |         |     |     | head …
 *     | 2 | .name     | code    | checked | min | max | code …
 *
 * Rows are known by name and not by place: so flags follow a sort and an inserted row by themselves,
 * and nothing has to be written for them. Columns are known by place, and by their heads beside it: a
 * flag whose column has moved away shows nothing.
 */

/** How a flag sheet is called; the second one is `zb_flags (2)`. */
export const flagSheetName = 'zb_flags';

/** Before a row's name, so that a blank name and one that looks like a number are texts too. */
export const keyMark = '.';

/** What stands for any error of a formula: errors cannot be compared. */
export const errorMark = '#error';

/** Cells of the flag sheet for each column of the table. */
export const cellsPerColumn = 4;

/** Counted from the first cell of a column: what is kept there. */
export const slot = { code: 0, checked: 1, min: 2, max: 3 } as const;

/** A table and its flag sheet, as the conditional formats between them know it. */
export interface FlagBook {
  /** Name of the flag sheet. */
  readonly sheet: string;
  /** Rows and columns of the flag sheet that the formats look at. */
  readonly rows: number;
  readonly columns: number;
  /** The table's first column on its own sheet: columns are counted from here. */
  readonly firstColumn: number;
  /** The column with the indicators' names. */
  readonly nameColumn: number;
  /** The rows of the header, first and last. */
  readonly header: readonly [first: number, last: number];
  /** So many lines of the header, from its first on, tell one column from another. */
  readonly headLines: number;
}

/** Room for columns and rows that users will insert. */
export function flagBook(sheet: string, { area, header, nameColumn }: FlaggedTable): FlagBook {
  return {
    sheet,
    rows: Math.max(200, 1 + 2 * area.rows),
    columns: 1 + cellsPerColumn * (area.columns + 16),
    firstColumn: area.column,
    nameColumn,
    header,
    headLines: header[1] - header[0] + 1,
  };
}

/** The part of a sheet that carries flags: header and rows of a table. */
export interface FlaggedTable {
  readonly area: Area;
  readonly header: readonly [first: number, last: number];
  readonly nameColumn: number;
}

/** First of the four cells that belong to a column of the table, counted from 0. */
export const slotColumn = (column: number): number => 1 + cellsPerColumn * column;

const book = (sheet: string, rows: number, columns: number): string =>
  sheetReference(sheet, { row: 0, column: 0, rows, columns });

/**
 * The cells of the flag sheet that the formats look at, and how many lines a head has: for the name that
 * ties the two together.
 */
export const bookReference = ({ sheet, rows, columns, headLines }: FlagBook): string =>
  `${book(sheet, rows, columns)} ${headLines}`;

const rowLookup = `MATCH("${keyMark}"&IFERROR(`;

/** Whether a formula finds what is kept for a cell, as `lookups` says it. */
export const looksFlagsUp = (formula: string): boolean => formula.includes(rowLookup);

/**
 * The parts of a formula that finds what is kept for a cell. The header is one reference, which lives on
 * when a line of it is deleted or put in; its lines are counted in it, and those that are gone are blank.
 */
export function lookups(
  { sheet, rows, columns, ...table }: FlagBook,
  at: { row: number; column: number },
) {
  const cell = a1({ ...at, rows: 1, columns: 1 });
  const all = book(sheet, rows, columns);
  const name = `$${columnLetters(table.nameColumn)}${at.row + 1}`;
  const row = `${rowLookup}${name}&"","${errorMark}"),${book(sheet, rows, 1)},0)`;
  const first = `$${columnLetters(table.firstColumn)}${at.row + 1}`;
  const place = (offset: number) =>
    `${cellsPerColumn}*(COLUMN(${cell})-COLUMN(${first}))+${2 + offset}`;
  const [top, bottom] = table.header;
  const letters = columnLetters(at.column);
  const heads = Array.from({ length: table.headLines }, (_, line) => {
    return `IFERROR(INDEX(${letters}$${top + 1}:${letters}$${bottom + 1},${line + 1})&"","")`;
  });
  return {
    cell,
    kept: (offset: number) => `INDEX(${all},${row},${place(offset)})`,
    sameHead: `EXACT(${heads.join('&"|"&')},INDEX(${all},1,${place(slot.code)}))`,
  };
}

/** What `lookups` says of a column's head, from the texts of the header's rows. */
export const headOf = (texts: readonly string[]): string => texts.join('|');
