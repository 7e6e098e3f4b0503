import type { IndicatorSystem, Severity } from '../../../../src/domain/indicator';
import type { Submission, SubmittedCell, SubmittedRow } from '../../../../src/domain/validation';
import { cellValue, parseQuantity } from '../../../../src/domain/quantity';
import { a1 } from '../../../../src/table';
import type { Form } from '../support';

/** A table with one mistake in it, and where it is. */
export interface Mistaken {
  readonly submission: Submission;
  /** Any of these cells is the right one to name. */
  readonly cells: readonly string[];
}

export interface Desk {
  readonly system: IndicatorSystem;
  readonly clean: Submission;
  readonly form: Form;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
}

export interface Mistake {
  readonly name: string;
  /** What a careful checker would call it; any of these is right. */
  readonly severities: readonly Severity[];
  readonly make: (desk: Desk) => Mistaken | undefined;
}

export interface Spot {
  readonly at: number;
  readonly row: SubmittedRow;
  readonly id: string;
  readonly role: string;
  readonly cell: SubmittedCell;
}

const plainFigure = /^-?\d+(?:\.\d+)?%?$/;

/** Cells of these roles whose text fits. */
export function spots(
  { clean }: Desk,
  roles: readonly string[],
  fits: (spot: Spot) => boolean = ({ cell }) => plainFigure.test(cell.text),
): Spot[] {
  return clean.rows.flatMap((row, at) =>
    Object.entries(row.cells).flatMap(([id, cell]) => {
      const spot = { at, row, id, role: id.split('.').at(-1) ?? id, cell };
      return roles.includes(spot.role) && fits(spot) ? [spot] : [];
    }),
  );
}

export function pick<T>({ below }: Desk, items: readonly T[]): T | undefined {
  return items[below(items.length)];
}

/** The table with another text in one cell, kept as the form keeps it. */
export function typed(
  desk: Desk,
  spot: Spot,
  text: string,
  value: string | number | boolean | null = valueOf(desk, text),
): Mistaken | undefined {
  if (text === spot.cell.text && value === spot.cell.value) return undefined;
  return {
    submission: withCell(desk.clean, spot.at, spot.id, { ...spot.cell, text, value }),
    cells: [spot.cell.address],
  };
}

function valueOf({ form }: Desk, text: string): string | number | null {
  if (text === '') return null;
  return form === 'native' && plainFigure.test(text) ? cellValue(parseQuantity(text)) : text;
}

export function withCell(
  submission: Submission,
  at: number,
  id: string,
  cell: SubmittedCell,
): Submission {
  const rows = submission.rows.map((row, index) =>
    index === at ? { ...row, cells: { ...row.cells, [id]: cell } } : row,
  );
  return { ...submission, rows };
}

/** Rows in a new order or number, with the addresses that they then have. */
export function withRows(submission: Submission, rows: readonly SubmittedRow[]): Submission {
  const first = submission.rows[0]?.row ?? 0;
  return { ...submission, rows: rows.map((row, index) => movedTo(row, first + index)) };
}

export function movedTo(row: SubmittedRow, to: number): SubmittedRow {
  const cells = Object.entries(row.cells).map(
    ([id, cell], column) =>
      [id, { ...cell, address: a1({ row: to, column, rows: 1, columns: 1 }) }] as const,
  );
  return { ...row, row: to, cells: Object.fromEntries(cells) };
}

export const addressesOf = (row: SubmittedRow | undefined): string[] =>
  Object.values(row?.cells ?? {}).map(({ address }) => address);
