import { type IndicatorSystem, loadSystem } from '../domain/indicator';
import { type SheetCells, systemFromSheet } from '../table';

type Grid = SheetCells['grid'];

/** A sheet that nobody changed keeps its grid, and is looked through once. */
const known = new WeakMap<Grid, { readonly system?: IndicatorSystem }>();

/** Systems on sheets of the workbook go before those that ship under their ids: there they were changed. */
export function systemsAmong(
  sheets: readonly SheetCells[],
  shipped: readonly IndicatorSystem[],
): IndicatorSystem[] {
  const own = sheets.flatMap(({ grid }) => systemOn(grid) ?? []);
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...shipped.filter(({ id }) => !ids.has(id))];
}

function systemOn(grid: Grid): IndicatorSystem | undefined {
  const before = known.get(grid);
  if (before !== undefined) return before.system;
  const sheet = systemFromSheet(grid.map((row) => Array.from(row, (cell) => cell?.text ?? '')));
  const loaded = sheet && loadSystem(sheet.data);
  const found = loaded?.ok === true ? { system: loaded.value } : {};
  known.set(grid, found);
  return found.system;
}
