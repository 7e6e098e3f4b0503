import type { IndicatorSystem } from '../../domain/indicator';
import type { LocatedTable } from '../locate';
import { type Grid, plain } from '../locate/grid';
import { tableRows } from '../rows';

/** How a unit was told: what the template says, what stands above the table, or whose rows these are. */
export interface TableUnit {
  readonly name: string;
  readonly from: 'template' | 'title' | 'rows';
}

/** Lines above a header in which a title may name the unit. */
const titleLines = 6;

/** The responsible unit that a table is the part of; undefined for a whole table or where none is told. */
export function unitOf(
  system: IndicatorSystem,
  grid: Grid,
  table: LocatedTable,
  fromTemplate: string | undefined,
): TableUnit | undefined {
  if (fromTemplate !== undefined) return { name: fromTemplate, from: 'template' };
  const numbers = new Set(table.rows.flatMap(({ number }) => number ?? []));
  if (numbers.size === 0 || numbers.size === system.indicators.length) return undefined;
  const inTitle = titleUnit(system, grid, table);
  if (inTitle !== undefined) return { name: inTitle, from: 'title' };
  const owners = system.units.filter((unit) => {
    const rows = tableRows(system, unit);
    return rows.length === numbers.size && rows.every(({ number }) => numbers.has(number));
  });
  const [owner, ...more] = owners;
  return owner !== undefined && more.length === 0 ? { name: owner, from: 'rows' } : undefined;
}

/** The one unit that the lines above the table name; of names within each other the longest. */
function titleUnit(
  system: IndicatorSystem,
  grid: Grid,
  { area }: LocatedTable,
): string | undefined {
  const lines = grid.slice(Math.max(0, area.row - titleLines), area.row);
  const text = lines
    .flatMap((line) => line.map((cell) => plain((cell?.text ?? '').slice(0, 200))))
    .join('\n');
  const named = system.units.filter((unit) => text.includes(plain(unit)));
  const [found, ...others] = named.sort((one, other) => other.length - one.length);
  return found !== undefined && others.every((unit) => found.includes(unit)) ? found : undefined;
}
