import type { LiveFinding, SelectedCell } from '../../app/watch/watch';

/** Where something stands on its sheet, counted from 0; a whole row or column begins at its first cell. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

/** Reads `F7`, `$F$7`, `F7:G9` (its corner), `C:C` and `5:5`; undefined for anything else. */
export function spotOf(address: string): CellSpot | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{0,3})\$?(\d*)(?=:|$)/.exec(address) ?? [];
  if (letters === '' && digits === '') return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Math.max(0, Number(digits) - 1), column: Math.max(0, column - 1) };
}

export function addressOf({ finding }: LiveFinding): string {
  return finding.cells[0]?.address ?? '';
}

/** Whether the finding concerns the cell, as the likeliest place or as one of several. */
export function concerns(
  live: LiveFinding,
  cell: Pick<SelectedCell, 'table' | 'address'>,
): boolean {
  return (
    live.table === cell.table && live.finding.cells.some(({ address }) => address === cell.address)
  );
}
