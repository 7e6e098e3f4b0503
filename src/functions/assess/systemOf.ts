import type { IndicatorSystem, Period } from '../../domain/indicator';
import type { LocatedColumn, LocatedTable } from '../../table/locate';
import { planYears } from '../pace';

/** Words of the field for what binds and what does not, for tables that no system describes. */
const attributes = [
  { text: '约束性', meaning: 'binding' },
  { text: '预期性', meaning: 'indicative' },
] as const;

/** The table's system with the periods that its header has; made of the header where none is known. */
export function systemOf({ system, columns }: LocatedTable): IndicatorSystem {
  const own = columns.flatMap((column) => periodOf(column) ?? []);
  const known = system?.periods ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const added = own.filter(
    ({ id }, at) => !ids.has(id) && own.findIndex((p) => p.id === id) === at,
  );
  const periods = [...known, ...added];
  if (system !== undefined) return { ...system, periods };
  const yearOf = (role: LocatedColumn['role']): number | undefined =>
    columns.find((column) => column.role === role)?.period?.year;
  const years = periods.map(({ year }) => year);
  const base = yearOf('base') ?? Math.min(...years) - 1;
  return {
    id: 'located',
    version: '1.0.0',
    label: { zh: '', en: '' },
    place: '',
    title: '',
    plan: { base, target: yearOf('target') ?? yearOf('expected') ?? base + planYears },
    domains: [],
    units: [],
    periods,
    columns: [],
    choices: { attribute: [...attributes] },
    tokens: [],
    indicators: [],
    published: {},
  };
}

/** The period of a column of figures, if it runs from January and so can be added to years. */
function periodOf({ id, role, period }: LocatedColumn): Period | undefined {
  if (role !== 'total' && role !== 'growth') return undefined;
  const { year, from, to } = period ?? {};
  if (year === undefined || from !== 1 || !isSpan(to)) return undefined;
  const name = id.split('.')[0] ?? id;
  return { id: name, label: name, year, months: to };
}

const isSpan = (months: number | undefined): months is Period['months'] =>
  months === 3 || months === 6 || months === 9 || months === 12;
