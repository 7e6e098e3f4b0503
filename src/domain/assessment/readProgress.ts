import type { Indicator, IndicatorSystem, Period } from '../indicator';
import { isEstimate } from '../quantity';
import type { DataProblem, Displayed, PeriodRate, Progress, TargetKind } from './input';
import type { Parse } from './parser';
import { chainTo, elapsedTo, isFullYear } from './periods';
import { readLevel, readRate } from './readFigure';

/** Cell texts of one row by column id (`2021.total`), as displayed. */
export type RowCells = Readonly<Record<string, string | undefined>>;

/** The row whose growth is economic growth, for targets that are to keep pace with it. */
export interface GrowthReference {
  readonly indicator: Indicator;
  readonly cells: RowCells;
}

export interface Reader {
  readonly system: IndicatorSystem;
  readonly parse: Parse;
  readonly indicator: Indicator;
  readonly cells: RowCells;
  readonly reference: GrowthReference | undefined;
  /** After the base year, in the order of time, to the one asked for. */
  readonly periods: readonly Period[];
}

/** The figures of a row up to the end of a period, as far as its kind of target needs them. */
export function readProgress(reader: Reader, kind: TargetKind, period: Period): Progress {
  const { system, periods, indicator, cells, reference, parse } = reader;
  const elapsed = elapsedTo(period, system);
  const chain = chainTo(period, periods, system.plan.base);
  switch (kind) {
    case 'amount':
    case 'share':
    case 'limit': {
      const latest = latestLevel(reader, period);
      return { elapsed, ...(isProblem(latest) ? missing(latest, reader, period) : { latest }) };
    }
    case 'count': {
      const counts = all(chain?.map(({ id }) => readTotal(reader, id)));
      return { elapsed, ...(isProblem(counts) ? missing(counts, reader, period) : { counts }) };
    }
    case 'growthRate':
    case 'cumulative':
    case 'withGrowth': {
      const rates = ratesOf(indicator, cells, chain, parse);
      const economy =
        kind === 'withGrowth' && reference
          ? ratesOf(reference.indicator, reference.cells, chain, parse)
          : 'noData';
      return {
        elapsed,
        ...(isProblem(rates) ? missing(rates, reader, period) : { rates }),
        ...(!isProblem(economy) && { reference: economy }),
      };
    }
    default:
      return { elapsed };
  }
}

/** The first total after the base year that is a fact. */
export function readProvisionalBase(
  reader: Reader,
): (Displayed & { readonly elapsed: number }) | undefined {
  if (reader.indicator.totals === 'rate') return undefined;
  for (const period of reader.periods) {
    if (!isFullYear(period)) continue;
    const level = readTotal(reader, period.id);
    if (!isProblem(level)) return { ...level, elapsed: elapsedTo(period, reader.system) };
  }
  return undefined;
}

function readTotal({ indicator, cells, parse }: Reader, id: string): Displayed | DataProblem {
  return readLevel(cells[`${id}.total`], indicator.unit, parse);
}

/** A flow of half a year is no level of a year; stocks and ratios are read at any time. */
function latestLevel(reader: Reader, period: Period): Displayed | DataProblem {
  const { nature, totals } = reader.indicator;
  const isSum = nature === 'flow' || nature === 'count';
  if (totals === 'rate' || (isSum && !isFullYear(period))) return 'noData';
  return readTotal(reader, period.id);
}

/** A rate of part of a year is compared with the same part of the year before, and counts as much. */
function ratesOf(
  { totals }: Indicator,
  cells: RowCells,
  chain: readonly Period[] | undefined,
  parse: Parse,
): PeriodRate[] | DataProblem {
  const role = totals === 'rate' ? 'total' : 'growth';
  return all(chain?.map(({ id, months }) => readRate(cells[`${id}.${role}`], months / 12, parse)));
}

/** Says of a row without facts whether at least an estimate is there, of this period or a later one. */
function missing(
  problem: DataProblem,
  { system, periods, cells, parse }: Reader,
  period: Period,
): { readonly missing: DataProblem } {
  if (problem !== 'noData') return { missing: problem };
  const isEstimated = periods
    .filter((each) => elapsedTo(each, system) >= elapsedTo(period, system))
    .flatMap(({ id }) => [cells[`${id}.total`], cells[`${id}.growth`]])
    .map(parse)
    .some((quantity) => quantity.kind === 'figure' && isEstimate(quantity));
  return { missing: isEstimated ? 'estimateOnly' : 'noData' };
}

/** All of the items, or the first problem among them. */
function all<T extends object>(items: readonly (T | DataProblem)[] | undefined): T[] | DataProblem {
  const read: T[] = [];
  for (const item of items ?? []) {
    if (isProblem(item)) return item;
    read.push(item);
  }
  return read.length > 0 ? read : 'noData';
}

function isProblem<T>(read: T | DataProblem): read is DataProblem {
  return typeof read === 'string';
}
