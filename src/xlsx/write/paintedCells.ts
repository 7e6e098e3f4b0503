import type { Paint, Style } from '../../table/sheetPlan';

/** A sheet has 2^14 columns, so that row and column fit one number, which also sorts as the file must. */
const columnsOfSheet = 2 ** 14;

export function cellKey(row: number, column: number): number {
  return row * columnsOfSheet + column;
}

export function cellOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / columnsOfSheet), column: key % columnsOfSheet };
}

/**
 * The paints laid over each other, property by property. A cell's style is found once for each (style below,
 * paint) and not for each cell: a table has thousands of cells and a dozen looks.
 */
export function paintedCells(paints: readonly Paint[]): ReadonlyMap<number, Style> {
  const painted = new Map<number, Style>();
  const bare: Style = {};
  for (const { area, style } of paints) {
    const composed = new Map<Style, Style>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = cellKey(row, column);
        const below = painted.get(key) ?? bare;
        let result = composed.get(below);
        if (result === undefined) {
          result = { ...below, ...style };
          composed.set(below, result);
        }
        painted.set(key, result);
      }
    }
  }
  return painted;
}
