import { type Indicator, type IndicatorSystem, type Period, vocabularyOf } from '../indicator';
import { type Vocabulary, isEstimate, parseQuantity } from '../quantity';
import type { DataProblem, Displayed, PeriodRate, Progress, RowInput, Verdict } from './input';
import { chainTo, elapsedTo, isFullYear, periodsTo } from './periods';
import { readLevel, readRate } from './readFigure';
import { readTarget } from './readTarget';

/** Cell texts of one row by column id (`2021.total`), as displayed. */
export type RowCells = Readonly<Record<string, string | undefined>>;

/** The row whose growth is economic growth, for targets that are to keep pace with it. */
export interface GrowthReference {
  readonly indicator: Indicator;
  readonly cells: RowCells;
}

/**
 * Builds the numeric input of an assessment from the definition of an indicator and the cell texts
 * of its row. Definitions go before cells: who fills the table in does not set the target.
 *
 * @param asOf Id of the last period to be used. The assessment stands on the last full year up to
 * it; a part of a year after that is a supplement, and its verdict counts.
 */
export function readRow(
  indicator: Indicator,
  system: IndicatorSystem,
  cells: RowCells,
  asOf: string,
  reference?: GrowthReference,
): RowInput {
  const reader: Reader = {
    system,
    vocabulary: vocabularyFor(system),
    periods: periodsTo(system, asOf),
  };
  const year = reader.periods.filter(isFullYear).at(-1);
  const part = reader.periods.at(-1);
  const definition = definitionOf(indicator, system, cells);
  const baseLevel = readLevel(definition.base, indicator.unit, reader.vocabulary);
  const attribute = system.choices.attribute?.find(({ text }) => text === indicator.attribute);
  return {
    ...readTarget(indicator, definition, reader.vocabulary),
    attribute: attribute?.meaning,
    direction: indicator.direction,
    total: system.plan.target - system.plan.base,
    base: figureOr(baseLevel),
    provisionalBase: provisionalBase(indicator, cells, reader),
    samePrices: reference !== undefined && reference.indicator.prices === indicator.prices,
    verdicts: reader.periods.flatMap((period) => verdictIn(cells, period, reader.vocabulary)),
    ...progressTo(year, indicator, cells, reader, reference),
    ...(part !== undefined &&
      part !== year && { supplement: progressTo(part, indicator, cells, reader, reference) }),
  };
}

interface Reader {
  readonly system: IndicatorSystem;
  readonly vocabulary: Vocabulary;
  /** After the base year, in the order of time, to the one asked for. */
  readonly periods: readonly Period[];
}

const vocabularies = new WeakMap<IndicatorSystem, Vocabulary>();

/** Reading a row must not cost building the words of its system again. */
function vocabularyFor(system: IndicatorSystem): Vocabulary {
  const known = vocabularies.get(system);
  if (known !== undefined) return known;
  const vocabulary = vocabularyOf(system);
  vocabularies.set(system, vocabulary);
  return vocabulary;
}

/** Where the table itself has the base year as a period, its total is the base. */
function definitionOf(
  indicator: Indicator,
  { periods, plan }: IndicatorSystem,
  cells: RowCells,
): { readonly [Key in 'base' | 'target' | 'rate']: string | undefined } {
  const baseYear = periods.find((period) => period.year === plan.base && isFullYear(period));
  return {
    base: indicator.base ?? cells['base'] ?? (baseYear && cells[`${baseYear.id}.total`]),
    target: indicator.target ?? cells['target'],
    rate: indicator.rate ?? cells['rate'],
  };
}

/** The figures of a row up to the end of a period. */
function progressTo(
  period: Period | undefined,
  indicator: Indicator,
  cells: RowCells,
  reader: Reader,
  reference: GrowthReference | undefined,
): Progress {
  if (period === undefined) return { elapsed: 0 };
  const chain = chainTo(period, reader.periods, reader.system.plan.base);
  const latest = latestLevel(indicator, cells, period, reader.vocabulary);
  const rates = chain && ratesIn(indicator, cells, chain, reader.vocabulary);
  const counts =
    chain && all(chain.map(({ id }) => totalIn(indicator, cells, id, reader.vocabulary)));
  return {
    elapsed: elapsedTo(period, reader.system),
    latest: figureOr(latest),
    rates: listOr(rates),
    counts: listOr(counts),
    reference:
      reference &&
      chain &&
      listOr(ratesIn(reference.indicator, reference.cells, chain, reader.vocabulary)),
    missing: whyMissing(latest, rates, cells, reader),
  };
}

function totalIn(indicator: Indicator, cells: RowCells, id: string, vocabulary: Vocabulary) {
  return readLevel(cells[`${id}.total`], indicator.unit, vocabulary);
}

/** A flow of half a year is no level of a year; stocks and ratios are read at any time. */
function latestLevel(
  indicator: Indicator,
  cells: RowCells,
  period: Period,
  vocabulary: Vocabulary,
): Displayed | DataProblem {
  const isSum = indicator.nature === 'flow' || indicator.nature === 'count';
  if (indicator.totals === 'rate' || (isSum && period.months < 12)) return 'noData';
  return totalIn(indicator, cells, period.id, vocabulary);
}

function ratesIn(
  indicator: Indicator,
  cells: RowCells,
  chain: readonly Period[],
  vocabulary: Vocabulary,
): PeriodRate[] | DataProblem {
  const role = indicator.totals === 'rate' ? 'total' : 'growth';
  return all(
    chain.map(({ id, months }) => readRate(cells[`${id}.${role}`], months / 12, vocabulary)),
  );
}

/** The first total after the base year that is a fact. */
function provisionalBase(
  indicator: Indicator,
  cells: RowCells,
  { periods, system, vocabulary }: Reader,
): RowInput['provisionalBase'] {
  if (indicator.totals === 'rate') return undefined;
  for (const period of periods) {
    if (!isFullYear(period)) continue;
    const level = totalIn(indicator, cells, period.id, vocabulary);
    if (typeof level !== 'string') return { ...level, elapsed: elapsedTo(period, system) };
  }
  return undefined;
}

function verdictIn(cells: RowCells, { id }: Period, vocabulary: Vocabulary): Verdict[] {
  return ['growth', 'total'].flatMap((role): Verdict[] => {
    const quantity = parseQuantity(cells[`${id}.${role}`] ?? '', vocabulary);
    if (quantity.kind !== 'token') return [];
    const { meaning } = quantity;
    return meaning === 'met' || meaning === 'notMet' || meaning === 'notIssued' ? [meaning] : [];
  });
}

/** Says of a row without facts whether at least an estimate is there, of this period or a later one. */
function whyMissing(
  latest: Displayed | DataProblem,
  rates: PeriodRate[] | DataProblem | undefined,
  cells: RowCells,
  { periods, vocabulary }: Reader,
): DataProblem | undefined {
  const reasons = [latest, rates].filter((each) => typeof each === 'string');
  const telling = reasons.find((reason) => reason !== 'noData');
  if (telling !== undefined) return telling;
  const estimated = periods.some(({ id }) =>
    [cells[`${id}.total`], cells[`${id}.growth`]].some((text) => isEstimated(text, vocabulary)),
  );
  return estimated ? 'estimateOnly' : undefined;
}

function isEstimated(text: string | undefined, vocabulary: Vocabulary): boolean {
  const quantity = parseQuantity(text ?? '', vocabulary);
  return quantity.kind === 'figure' && isEstimate(quantity);
}

function all<T extends object>(items: readonly (T | DataProblem)[]): T[] | DataProblem {
  const problem = items.find((item) => typeof item === 'string');
  return problem ?? (items as T[]);
}

const figureOr = (read: Displayed | DataProblem): Displayed | undefined =>
  typeof read === 'string' ? undefined : read;

const listOr = <T>(read: T[] | DataProblem | undefined): T[] | undefined =>
  typeof read === 'string' ? undefined : read;
