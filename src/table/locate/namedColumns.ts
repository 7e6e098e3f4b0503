import { type Column, type IndicatorSystem, type Period, columnId } from '../../domain/indicator';
import { plain } from './grid';
import type { HeaderColumn } from './headerColumns';
import type { KnownSystem } from './knownSystem';
import type { Doubt, LocatedColumn } from './located';
import { type PeriodLabel, periodId } from './period';

export interface NamedColumns {
  readonly columns: readonly LocatedColumn[];
  readonly doubts: readonly Doubt[];
}

/** Gives the columns of a header their ids: a system's own where it is known, else standing ones. */
export function namedColumns(
  header: readonly HeaderColumn[],
  known: KnownSystem | undefined,
): NamedColumns {
  const doubts: Doubt[] = [];
  const columns: LocatedColumn[] = [];
  const seen = new Set<string>();
  for (const each of header) {
    const own = known && (known.heads.get(each.text) ?? known.heads.get(plain(each.spanned)));
    const named = own === undefined ? ofWords(each, known?.system, doubts) : ofSystem(each, own);
    if (named === undefined) continue;
    if (seen.has(named.id)) {
      doubts.push({ kind: 'columnTwice', column: named.column, id: named.id });
      continue;
    }
    seen.add(named.id);
    columns.push(named);
  }
  for (const id of known?.needed ?? [])
    if (!seen.has(id)) doubts.push({ kind: 'columnMissing', id });
  return { columns, doubts };
}

function ofSystem({ column, period }: HeaderColumn, known: Column): LocatedColumn {
  return { column, role: known.role, id: columnId(known), ...(period && { period }) };
}

function ofWords(
  { column, text, role, period, isAssumed }: HeaderColumn,
  system: IndicatorSystem | undefined,
  doubts: Doubt[],
): LocatedColumn | undefined {
  if (role === undefined) {
    doubts.push({ kind: 'columnUnknown', column, text });
    return undefined;
  }
  if (isAssumed) doubts.push({ kind: 'roleAssumed', column });
  const found = { column, role, ...(period !== undefined && { period }) };
  if (role !== 'total' && role !== 'growth') return { ...found, id: role };
  if (period === undefined) {
    // With one period in the system nothing else can be meant.
    const only = system?.periods.length === 1 ? system.periods[0] : undefined;
    if (only !== undefined) return { ...found, id: `${only.id}.${role}` };
    doubts.push({ kind: 'periodUnknown', column });
    return { ...found, id: role };
  }
  const known = system?.periods.filter((each) => isSame(each, period));
  const id = known?.length === 1 ? known[0]?.id : undefined;
  return { ...found, id: `${id ?? periodId(period)}.${role}` };
}

function isSame({ year, months }: Period, label: PeriodLabel): boolean {
  const isYear = label.year === undefined || label.year === year;
  return isYear && label.from === 1 && label.to === months;
}
