/** getCellProperties and setCellProperties: the format of many cells in one call. */
import { ApiObject } from '../protocol/apiObject';
import { invalidArgument } from '../protocol/apiError';
import { camel, getMember, pascal, scalarsOf, setMember } from '../protocol/members';
import { areaName, quotedSheet } from './address';
import type { Area } from './address';
import type { BookContext } from './context';
import { RangeFormat } from './rangeFormat';
import type { SheetState } from './sheetState';

/** A tree as in `{address: true, format: {fill: {color: true}}}`, to load or to set. */
export interface CellProperties {
  readonly [name: string]: unknown;
}

const BORDER_SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const isTree = (value: unknown): value is CellProperties =>
  typeof value === 'object' && value !== null;

/** Borders are keyed by side in these trees, but by item in the object model. */
function child(object: ApiObject, name: string): ApiObject {
  const side = object.className === 'RangeBorderCollection' ? BORDER_SIDES[name] : undefined;
  const found =
    side === undefined
      ? getMember(object, pascal(name))
      : Reflect.apply(Reflect.get(object, 'GetItem') as (s: string) => unknown, object, [side]);
  if (typeof found !== 'object' || found === null) throw invalidArgument();
  return found as ApiObject;
}

/** Sides of a single cell; a load without sides, `{borders: {style: true}}`, means all of them. */
const CELL_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];

function read(object: ApiObject, tree: CellProperties): Record<string, unknown> {
  const wanted = Object.entries(tree).filter(([, want]) => want !== false && want !== undefined);
  const namesNoSide = wanted.every(([name]) => BORDER_SIDES[name] === undefined);
  if (object.className === 'RangeBorderCollection' && namesNoSide)
    return Object.fromEntries(CELL_SIDES.map((side) => [side, read(child(object, side), tree)]));
  return Object.fromEntries(
    wanted.map(([name, want]) => {
      if (isTree(want)) return [name, read(child(object, name), want)];
      const value = getMember(object, pascal(name));
      return [name, value instanceof ApiObject ? read(value, everything(value)) : value];
    }),
  );
}

const everything = (object: ApiObject): CellProperties =>
  Object.fromEntries(scalarsOf(object).map((name) => [camel(name), true]));

function write(object: ApiObject, tree: CellProperties): void {
  for (const [name, value] of Object.entries(tree)) {
    if (value === undefined || value === null) continue;
    if (isTree(value)) write(child(object, name), value);
    else setMember(object, pascal(name), value);
  }
}

function readOne(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  load: CellProperties,
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  if (load['address'] === true || load['addressLocal'] === true)
    out['address'] = `${quotedSheet(context.state.nameOf(sheet))}!${areaName(area)}`;
  if (isTree(load['format']))
    out['format'] = read(new RangeFormat(context, sheet, area), load['format']);
  if (load['rowIndex'] === true) out['rowIndex'] = area.row;
  if (load['columnIndex'] === true) out['columnIndex'] = area.column;
  return out;
}

const eachCell = <T>(area: Area, make: (cell: Area) => T): T[][] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) =>
      make({ row: area.row + i, column: area.column + j, rows: 1, columns: 1 }),
    ),
  );

export const readCellProperties = (
  context: BookContext,
  sheet: SheetState,
  area: Area,
  load: CellProperties,
): unknown => eachCell(area, (cell) => readOne(context, sheet, cell, load));

export const readRowProperties = (
  context: BookContext,
  sheet: SheetState,
  area: Area,
  load: CellProperties,
): unknown =>
  Array.from({ length: area.rows }, (_, i) =>
    readOne(context, sheet, { ...area, row: area.row + i, rows: 1 }, load),
  );

export const readColumnProperties = (
  context: BookContext,
  sheet: SheetState,
  area: Area,
  load: CellProperties,
): unknown =>
  Array.from({ length: area.columns }, (_, i) =>
    readOne(context, sheet, { ...area, column: area.column + i, columns: 1 }, load),
  );

export function writeCellProperties(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  values: readonly (readonly CellProperties[])[],
): void {
  if (values.length !== area.rows || values.some((row) => row.length !== area.columns))
    throw invalidArgument();
  eachCell(area, (cell) => {
    const format = values[cell.row - area.row]?.[cell.column - area.column]?.['format'];
    if (isTree(format)) write(new RangeFormat(context, sheet, cell), format);
  });
}
