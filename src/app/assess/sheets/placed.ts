import type { Area, PlanCell, SheetPlan } from '../../../table';

/**
 * A sheet's contents in another place, among other things: values instead of formulas, which would
 * look for their neighbours at the old place, and nothing that speaks of a sheet as a whole.
 */
export function placed(
  { cells, paints, merges, columnWidths, rowHeights, area }: SheetPlan,
  sheet: string,
  at: Pick<Area, 'row' | 'column'>,
): SheetPlan {
  const moved = (each: Area): Area => ({
    ...each,
    row: each.row + at.row,
    column: each.column + at.column,
  });
  return {
    name: sheet,
    visibility: 'visible',
    area: moved(area),
    cells: cells.map((row) => row.map(({ formula: _, ...cell }): PlanCell => cell)),
    paints: paints.map(({ area: own, style }) => ({ area: moved(own), style })),
    merges: merges.map(moved),
    columnWidths: columnWidths.map(({ at: own, points }) => ({ at: own + at.column, points })),
    rowHeights: rowHeights.map(({ at: own, points }) => ({ at: own + at.row, points })),
    validations: [],
    conditionalFormats: [],
    names: [],
  };
}
