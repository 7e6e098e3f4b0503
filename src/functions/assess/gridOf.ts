import type { Grid, GridCell } from '../../table/locate';
import { errorCodeOf, isBlank } from '../cells';
import type { Matrix } from '../matrix';

/**
 * A range as a grid: values as texts, the values beside them, error values as their codes.
 *
 * Builds of Excel that pass blank cells as 0 leave no blank cell in a range at all, while no real
 * table is without one, be it below a merged head. So where zeros are the only blanks there could
 * be, they are taken for blanks: a missing figure must not count as zero.
 */
export function gridOf(matrix: Matrix): Grid {
  const zeroIsBlank = !matrix.some((row) => row.some(isBlank));
  return matrix.map((row) => row.map((cell) => cellOf(cell, zeroIsBlank)));
}

const empty: GridCell = { text: '', value: null };

function cellOf(cell: unknown, zeroIsBlank: boolean): GridCell {
  if (cell === null || cell === undefined || (cell === 0 && zeroIsBlank)) return empty;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
    return { text: String(cell), value: cell };
  }
  if (typeof cell !== 'object') return empty;
  const code = errorCodeOf(cell);
  if (code !== undefined) return { text: code, value: code };
  return 'basicValue' in cell && typeof cell.basicValue !== 'object'
    ? cellOf(cell.basicValue, zeroIsBlank)
    : empty;
}
