import { readCell } from './cells';
import { failure } from './failure';
import { toMatrix } from './matrix';

/** What the cells are worth; a blank stays blank. */
export function numberOf(text: unknown): unknown[][] {
  const matrix = toMatrix(text) ?? [[null]];
  return matrix.map((row) =>
    row.map((cell) => {
      const read = readCell(cell, 'level');
      if (typeof read === 'number') return read;
      return read.is === 'blank' ? '' : failure({ is: 'cell', name: 'text', cell: read });
    }),
  );
}
