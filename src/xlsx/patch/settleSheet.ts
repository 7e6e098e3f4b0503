import { type LeftCell, type StatusOptions, type Way, settlementOf } from '../../table';
import { newFormula, resultAlone, withoutStaleError } from './cellEdits';
import type { Edit } from './edits';
import type { AddinCell } from './formulaCells';

export interface SettledSheet {
  readonly edits: readonly Edit[];
  /** Cells that no longer need the add-in. */
  readonly formulas: number;
  readonly left: readonly LeftCell[];
}

/** What to change in a sheet's part. What the formulas become is decided by `settlementOf`. */
export function settledSheet(
  cells: readonly AddinCell[],
  way: Way,
  status: StatusOptions,
): SettledSheet {
  const { changes, left } = settlementOf(
    cells.map(({ asRead }) => asRead),
    way,
    status,
  );
  const stays = new Set(left.map(keyOf));
  const written = new Map(changes.map((change) => [keyOf(change), change.write]));
  const mastersGone = new Set(
    cells.filter(({ asRead }) => !stays.has(keyOf(asRead))).map(({ master }) => master),
  );
  const edits = cells.flatMap(({ cell, master, asRead }): Edit[] => {
    const { formula } = asRead;
    const write = written.get(keyOf(asRead));
    if (stays.has(keyOf(asRead)))
      return mastersGone.has(master) ? newFormula(cell, formula, formula) : [];
    // Baked values stand in the cells already, the ones of a block too.
    if (way === 'values') return resultAlone(cell);
    return write?.kind === 'formula'
      ? [...newFormula(cell, write.formula, formula), ...withoutStaleError(cell)]
      : [];
  });
  return { edits, formulas: cells.length - left.length, left };
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;
