import { type Area, flagCodeOf, flagCodes } from '../../table';
import type { LiveFormat } from '../workbookLive';

/**
 * The parts of an area that could not show every flag any more: cells that are pasted from elsewhere bring
 * their own conditional formats along, or none.
 */
export function lostFormats(area: Area, formats: readonly LiveFormat[]): Area[] {
  return flagCodes.flatMap((code) => {
    const own = formats.filter(({ formula }) => flagCodeOf(formula) === code);
    return own
      .flatMap(({ areas }) => areas)
      .reduce<Area[]>((rest, part) => rest.flatMap((each) => without(each, part)), [area]);
  });
}

function without(area: Area, part: Area): Area[] {
  const top = Math.max(area.row, part.row);
  const left = Math.max(area.column, part.column);
  const bottom = Math.min(area.row + area.rows, part.row + part.rows);
  const right = Math.min(area.column + area.columns, part.column + part.columns);
  if (top >= bottom || left >= right) return [area];
  const between = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...between, column: area.column, columns: left - area.column },
    { ...between, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
