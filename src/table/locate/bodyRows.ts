import { type Indicator, nearest } from '../../domain/indicator';
import { type Grid, plain, textAt } from './grid';
import type { KnownSystem } from './knownSystem';
import type { Doubt, LocatedRow } from './located';

/** A row of a table's body as it stands there. */
export interface BodyRow {
  readonly row: number;
  readonly name: string;
  /** To compare with names that are known. */
  readonly plain: string;
  /** What the number column shows. */
  readonly shown: string;
}

/**
 * The rows below a header that stand for an indicator: those with a name that a system knows, and
 * those that a number or another filled column marks as rows rather than notes.
 */
export function bodyRows(
  grid: Grid,
  range: { readonly from: number; readonly to: number },
  columns: { readonly name: number; readonly number: number | undefined },
  others: readonly number[],
  isKnown: (name: string) => boolean,
): BodyRow[] {
  const rows: BodyRow[] = [];
  for (let row = range.from; row <= range.to; row += 1) {
    const name = textAt(grid, row, columns.name).trim();
    if (name === '') continue;
    const plainName = plain(name);
    const shown = columns.number === undefined ? '' : plain(textAt(grid, row, columns.number));
    const isRow =
      isKnown(plainName) ||
      (columns.number === undefined
        ? others.some((column) => textAt(grid, row, column).trim() !== '')
        : /^\d+$/.test(shown));
    if (isRow) rows.push({ row, name, plain: plainName, shown });
  }
  return rows;
}

export interface NumberedRows {
  readonly rows: readonly LocatedRow[];
  readonly doubts: readonly Doubt[];
}

/** Rows of a table without a known system carry the numbers that they show. */
export function numberedByThemselves(rows: readonly BodyRow[]): NumberedRows {
  return withoutDoubles(
    rows.map(({ row, name, shown }) => ({
      row,
      name,
      ...(/^\d+$/.test(shown) && { number: Number(shown) }),
    })),
    [],
  );
}

/** Rows are the indicators that their names say, whatever number stands beside them. */
export function numberedBySystem(
  rows: readonly BodyRow[],
  { system, names }: KnownSystem,
): NumberedRows {
  const doubts: Doubt[] = [];
  let free: readonly Indicator[] | undefined;
  const unnamed = () => {
    const taken = new Set(rows.map((each) => names.get(each.plain)));
    return (free ??= system.indicators.filter(({ number }) => !taken.has(number)));
  };
  const located = rows.map(({ row, name, plain: plainName, shown }): LocatedRow => {
    const exact = names.get(plainName);
    const number = exact ?? nearestNumber(plainName, unnamed());
    if (number === undefined) {
      doubts.push({ kind: 'rowUnknown', row, name });
      return { row, name };
    }
    if (exact === undefined) {
      const expected = system.indicators.find((each) => each.number === number)?.name ?? '';
      doubts.push({ kind: 'nameDiffers', row, found: name, expected });
    }
    if (shown !== '' && shown !== String(number)) {
      doubts.push({ kind: 'numberDiffers', row, found: shown, expected: number });
    }
    return { row, name, number };
  });
  return withoutDoubles(located, doubts);
}

function nearestNumber(name: string, free: readonly Indicator[]): number | undefined {
  const found = nearest(
    name,
    free.map((each) => plain(each.name)),
  );
  return free.find((each) => plain(each.name) === found)?.number;
}

/** A row that comes again keeps its name and loses its number: the first one is the indicator. */
function withoutDoubles(rows: readonly LocatedRow[], doubts: Doubt[]): NumberedRows {
  const seen = new Set<number>();
  const once = rows.map((row): LocatedRow => {
    if (row.number === undefined) return row;
    if (!seen.has(row.number)) {
      seen.add(row.number);
      return row;
    }
    doubts.push({ kind: 'rowTwice', row: row.row, number: row.number });
    return { row: row.row, name: row.name };
  });
  return { rows: once, doubts };
}
