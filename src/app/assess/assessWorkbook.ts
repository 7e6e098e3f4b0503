import {
  type Profile,
  type TableAssessment,
  assessTable,
  withOverrides,
} from '../../domain/assessment';
import type { IndicatorSystem, Period } from '../../domain/indicator';
import {
  type Figures,
  type ReadTable,
  type SheetCells,
  type WorkbookCells,
  a1,
  figuresOf,
  overridesOf,
  readSubmissions,
} from '../../table';

/** Assesses the figures that ship with a system. */
export function assessPublished(
  system: IndicatorSystem,
  profile: Profile,
  asOf?: string,
): AssessOutcome {
  const cells: Figures = Object.fromEntries(
    system.indicators.map(({ number }) => [number, system.published[number] ?? {}]),
  );
  return assess(system, cells, profile, asOf);
}

export type AssessOutcome =
  | {
      readonly kind: 'assessed';
      readonly table: TableAssessment;
      /** Where the table stands; absent for figures that stand nowhere. */
      readonly sheet?: string;
      readonly read?: ReadTable;
      /** Of the table, as in `tables`. */
      readonly place?: string;
      /** All that could be assessed, in the order of the sheets; more than one is a choice. */
      readonly tables?: readonly KnownTable[];
    }
  /** No table, or none whose indicators a known system names. */
  | { readonly kind: 'noTable'; readonly tables: number }
  | { readonly kind: 'noPeriod'; readonly asOf: string; readonly known: readonly string[] };

export interface KnownTable {
  /** Sheet and first cell, `Sheet1!A1`. */
  readonly place: string;
  readonly system: IndicatorSystem;
  readonly rows: number;
}

/**
 * Assesses the table of a workbook or a sheet. Of several tables the one that is named counts, else the one with most rows;
 * periods that its header has and its system has not are taken in.
 *
 * What people decided for this profile and period, and the workbook keeps, goes before what is computed.
 *
 * @param asOf Id or label of the last period to be used; the last one with an entry where absent.
 * @param place Of the table that is meant, as `tables` of an outcome says it; one that is gone counts for none.
 */
export function assessCells(
  source: SheetCells | WorkbookCells,
  systems: readonly IndicatorSystem[],
  profile: Profile,
  asOf?: string,
  place?: string,
): AssessOutcome {
  const all = readSubmissions(source, systems);
  const known = all.flatMap((read) => {
    const system = systemOf(read);
    return system === undefined ? [] : [{ read, system, place: placeOf(read) }];
  });
  const rowsOf = ({ read }: (typeof known)[number]) => read.submission.rows.length;
  const [largest] = [...known].sort((a, b) => rowsOf(b) - rowsOf(a));
  const chosen = known.find((each) => each.place === place) ?? largest;
  if (chosen === undefined) return { kind: 'noTable', tables: all.length };
  const { read, system } = chosen;
  const outcome = assess(system, figuresOf(read.submission), profile, asOf);
  if (outcome.kind !== 'assessed') return outcome;
  const table = decided(outcome.table, 'parts' in source ? source.parts : []);
  const tables = known.map((each) => ({ ...each, rows: rowsOf(each) }));
  return { kind: 'assessed', table, sheet: read.sheet, read, place: chosen.place, tables };
}

const placeOf = ({ sheet, table: { area } }: ReadTable): string =>
  `${sheet}!${a1({ ...area, rows: 1, columns: 1 })}`;

/** With what people decided for this very assessment, as the workbook keeps it. */
function decided(table: TableAssessment, parts: WorkbookCells['parts']): TableAssessment {
  const { system, profile, asOf } = table;
  const own = overridesOf(parts).filter(
    (kept) => kept.system === system.id && kept.profile === profile.id && kept.period === asOf.id,
  );
  return withOverrides(table, own);
}

function assess(
  system: IndicatorSystem,
  cells: Figures,
  profile: Profile,
  wanted: string | undefined,
): AssessOutcome {
  const period = system.periods.find(({ id, label }) => id === wanted || label === wanted);
  if (wanted !== undefined && period === undefined) {
    return { kind: 'noPeriod', asOf: wanted, known: system.periods.map(({ id }) => id) };
  }
  return { kind: 'assessed', table: assessTable(system, cells, profile, period?.id) };
}

/** The table's system with the periods that its header has. */
function systemOf({ table: { system, columns } }: ReadTable): IndicatorSystem | undefined {
  if (system === undefined) return undefined;
  const own = columns.flatMap((column) => periodOf(column, system.periods) ?? []);
  const all = new Map([...own, ...system.periods].map((period) => [period.id, period]));
  return { ...system, periods: [...all.values()] };
}

type LocatedColumn = ReadTable['table']['columns'][number];

/** The period of a column of figures, if it runs from January and so can be added to years. */
function periodOf(
  { id, role, period }: LocatedColumn,
  known: readonly Period[],
): Period | undefined {
  if (role !== 'total' && role !== 'growth') return undefined;
  const { year, from, to } = period ?? {};
  if (year === undefined || from !== 1 || !isSpan(to)) return undefined;
  const name = id.split('.')[0] ?? id;
  return { id: name, label: labelFor(year, to, known) ?? name, year, months: to };
}

/** As the system writes the same months of another year. */
function labelFor(year: number, months: number, known: readonly Period[]): string | undefined {
  const alike = known.find((period) => period.months === months);
  return alike?.label.replace(String(alike.year), String(year));
}

const isSpan = (months: number | undefined): months is Period['months'] =>
  months === 3 || months === 6 || months === 9 || months === 12;
