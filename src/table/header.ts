import type { Column } from '../domain/indicator';
import type { Area } from './area';

/** The header always takes two rows, so that a table is found and read the same way everywhere. */
export const headerRows = 2;

export interface Header {
  /** Upper and lower row; a cell covered by a merge is empty. */
  readonly texts: readonly [readonly string[], readonly string[]];
  /** Counted from the header's first cell. */
  readonly merges: readonly Area[];
}

/**
 * Neighbours under the same upper text share one cell; a column with one text spans both rows.
 */
export function tableHeader(columns: readonly Column[]): Header {
  const upper: string[] = [];
  const lower: string[] = [];
  const merges: Area[] = [];
  columns.forEach((column, index) => {
    const [top = '', bottom] = column.head;
    if (bottom === undefined) {
      merges.push({ row: 0, column: index, rows: headerRows, columns: 1 });
    }
    const continues = bottom !== undefined && sharesUpper(columns[index - 1], column);
    if (!continues) {
      const run = runLength(columns, index);
      if (run > 1) merges.push({ row: 0, column: index, rows: 1, columns: run });
    }
    upper.push(continues ? '' : top);
    lower.push(bottom ?? '');
  });
  return { texts: [upper, lower], merges };
}

function sharesUpper(left: Column | undefined, right: Column): boolean {
  return left?.head.length === 2 && right.head.length === 2 && left.head[0] === right.head[0];
}

function runLength(columns: readonly Column[], start: number): number {
  let end = start + 1;
  for (let next = columns[end]; next !== undefined; next = columns[++end]) {
    if (!sharesUpper(columns[end - 1], next)) break;
  }
  return end - start;
}
