import { type Grid, type LocatedTable, gridOfTexts, locateTables } from '../../../src/table/locate';
import type { PlanCell } from '../../../src/table';
import { type TableOptions, defaultTableOptions, planTable } from '../../../src/table/plan';
import { shippedSystem } from '../../support/systems';

export const system = shippedSystem();
export const systems = [shippedSystem(1), system];

export type Texts = readonly (readonly string[])[];

/** The texts of a planned table: title, two header lines, rows; merged cells are empty. */
export function plannedTexts(at = 0, options: Partial<TableOptions> = {}): Texts {
  return plannedCells(at, options).map((row) => row.map(({ text }) => text ?? ''));
}

/** What the cells of the planned table hold: numbers where it reads `7以上` or `11.40%`. */
export function plannedValues(): readonly (readonly PlanCell['value'][])[] {
  return plannedCells(0, {}).map((row) => row.map(({ value }) => value));
}

function plannedCells(at: number, options: Partial<TableOptions>) {
  const planned = shippedSystem(at);
  const place = { sheet: 't', listsSheet: 'l', row: 0, column: 0, wholeSheet: true };
  const all = { ...defaultTableOptions, ...options };
  return planTable(planned, planned.published, all, place).sheets[0]?.cells ?? [];
}

/** Title and header with their merges split, each cell filled. */
export function splitMerges(texts: Texts): Texts {
  return texts.map((row, at) => {
    if (at === 1) return filledRight(row);
    if (at === 2)
      return row.map((text, column) => (text === '' ? (texts[1]?.[column] ?? '') : text));
    return row;
  });
}

function filledRight(row: readonly string[]): string[] {
  let last = '';
  return row.map((text) => (last = text === '' ? last : text));
}

function only(grid: Grid, known = systems): LocatedTable {
  const [table, ...more] = locateTables(grid, known);
  if (table === undefined || more.length > 0) throw new Error(`${more.length} more tables`);
  return table;
}

export const located = (texts: Texts, known = systems): LocatedTable =>
  only(gridOfTexts(texts), known);

/** What a table says about itself, wherever it stands: which text stands for which cell. */
export function meaning(texts: Texts, table: LocatedTable): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { row, number } of table.rows) {
    for (const { column, id } of table.columns) {
      cells[`${number}:${id}`] = texts[row]?.[column] ?? '';
    }
  }
  return cells;
}
