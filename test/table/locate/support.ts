import { type Grid, type LocatedTable, gridOfTexts, locateTables } from '../../../src/table/locate';
import { defaultTableOptions, planTable } from '../../../src/table/plan';
import { shippedSystem } from '../../support/systems';

export const system = shippedSystem();
export const systems = [shippedSystem(1), system];

export type Texts = readonly (readonly string[])[];

/** The texts of a planned table: title, two header lines, rows; merged cells are empty. */
export function plannedTexts(at = 0, options: Partial<typeof defaultTableOptions> = {}): Texts {
  const planned = shippedSystem(at);
  const place = { sheet: 't', listsSheet: 'l', row: 0, column: 0, wholeSheet: true };
  const all = { ...defaultTableOptions, ...options };
  const [sheet] = planTable(planned, planned.published, all, place).sheets;
  return (sheet?.cells ?? []).map((row) => row.map(({ text }) => text ?? ''));
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

export function only(grid: Grid, known = systems): LocatedTable {
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
