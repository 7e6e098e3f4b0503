import type { LiveFinding, SelectedCell } from '../../app/watch/watch';
import { type CellSpot, addressOf, spotOf } from './cell';

export type Direction = 'next' | 'previous';

/**
 * Where the last step led. It counts until another selection is told: Excel tells of a selection only
 * after it was made, and steps may follow one another faster.
 */
export interface Cursor {
  readonly at: LiveFinding;
  /** What was selected when the step was made; the finding's cell once Excel has told of it. */
  readonly selection: SelectedCell | undefined;
}

/** The step as far as it still counts with what is selected now; undefined once the user went elsewhere. */
export function follow(
  cursor: Cursor | undefined,
  selection: SelectedCell | undefined,
): Cursor | undefined {
  if (cursor === undefined || isSame(cursor.selection, selection)) return cursor;
  const { at } = cursor;
  if (isAt(at, selection)) return { at, selection };
  // A cell outside its table, or a deleted one, is selected without being told.
  return selection === undefined && !isAt(at, cursor.selection) ? cursor : undefined;
}

const isSame = (a: SelectedCell | undefined, b: SelectedCell | undefined) =>
  a?.table === b?.table && a?.address === b?.address;

function isAt(live: LiveFinding, selection: SelectedCell | undefined): boolean {
  const [own, other] = [addressOf(live), selection?.address ?? ''].map(spotOf);
  return (
    live.table === selection?.table && own?.row === other?.row && own?.column === other?.column
  );
}

/**
 * 下一处 and 上一处: the finding in the next cell, seen from where the user is, past the end back to the
 * first. Findings stand in the order of their tables, by row, then by column; what lies in the same
 * cell is one step. Outside every table the walk begins at the first, or the last.
 */
export function stepFrom(
  findings: readonly LiveFinding[],
  selection: SelectedCell | undefined,
  cursor: Cursor | undefined,
  direction: Direction,
): LiveFinding | undefined {
  const heads = cellHeads(findings);
  const here = placeOf(selection, follow(cursor, selection));
  if (here === undefined) return direction === 'next' ? heads[0] : heads.at(-1);
  const tables = [...new Set(heads.map(({ table }) => table))];
  const own = tables.indexOf(here.table);
  const side = (live: LiveFinding) =>
    live.table === here.table
      ? compare(spotOf(addressOf(live)) ?? start, here.spot)
      : own < 0
        ? 1
        : tables.indexOf(live.table) - own;
  return direction === 'next'
    ? (heads.find((live) => side(live) > 0) ?? heads[0])
    : (heads.findLast((live) => side(live) < 0) ?? heads.at(-1));
}

const start: CellSpot = { row: 0, column: 0 };

const compare = (a: CellSpot, b: CellSpot) => a.row - b.row || a.column - b.column;

/** The first finding of each cell, in the order of the tables as they come. */
function cellHeads(findings: readonly LiveFinding[]): LiveFinding[] {
  const tables = new Map<string, Map<string, LiveFinding>>();
  for (const live of findings) {
    const cells = tables.get(live.table) ?? new Map<string, LiveFinding>();
    if (!cells.has(addressOf(live))) cells.set(addressOf(live), live);
    tables.set(live.table, cells);
  }
  return [...tables.values()].flatMap((cells) => {
    const heads = [...cells.entries()].map(([address, live]) => ({
      live,
      spot: spotOf(address) ?? start,
    }));
    return heads.sort((a, b) => compare(a.spot, b.spot)).map(({ live }) => live);
  });
}

function placeOf(selection: SelectedCell | undefined, cursor: Cursor | undefined) {
  if (cursor !== undefined)
    return { table: cursor.at.table, spot: spotOf(addressOf(cursor.at)) ?? start };
  if (selection === undefined) return undefined;
  return { table: selection.table, spot: spotOf(selection.address) ?? start };
}
