import type { Indicator, IndicatorSystem, Period } from '../indicator';
import type { RowInput, Verdict } from './input';
import { type Parse, parserFor } from './parser';
import { isFullYear, periodsTo } from './periods';
import { readLevel } from './readFigure';
import {
  type GrowthReference,
  type Reader,
  type RowCells,
  readProgress,
  readProvisionalBase,
} from './readProgress';
import { readTarget } from './readTarget';

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
  const parse = parserFor(system);
  const periods = periodsTo(system, asOf);
  const reader: Reader = { system, parse, indicator, cells, reference, periods };
  const definition = definitionOf(reader);
  const target = readTarget(indicator, definition, parse);
  const base = readLevel(definition.base, indicator.unit, parse);
  const attribute = system.choices.attribute?.find(({ text }) => text === indicator.attribute);
  const year = periods.filter(isFullYear).at(-1);
  const part = periods.at(-1);
  return {
    ...target,
    attribute: attribute?.meaning,
    direction: indicator.direction,
    total: system.plan.target - system.plan.base,
    base: typeof base === 'string' ? undefined : base,
    provisionalBase: typeof base === 'string' ? readProvisionalBase(reader) : undefined,
    samePrices: reference !== undefined && reference.indicator.prices === indicator.prices,
    verdicts: periods.flatMap((period) => verdictsIn(cells, period, parse)),
    ...(year === undefined ? { elapsed: 0 } : readProgress(reader, target.kind, year)),
    ...(part !== undefined &&
      part !== year && { supplement: readProgress(reader, target.kind, part) }),
  };
}

/** Where the table itself has the base year as a period, its total is the base. */
function definitionOf({ indicator, system, cells }: Reader): {
  readonly [Key in 'base' | 'target' | 'rate']: string | undefined;
} {
  const { periods, plan } = system;
  const baseYear = periods.find((period) => period.year === plan.base && isFullYear(period));
  return {
    base: indicator.base ?? cells['base'] ?? (baseYear && cells[`${baseYear.id}.total`]),
    target: indicator.target ?? cells['target'],
    rate: indicator.rate ?? cells['rate'],
  };
}

function verdictsIn(cells: RowCells, { id }: Period, parse: Parse): Verdict[] {
  return ['growth', 'total'].flatMap((role): Verdict[] => {
    const quantity = parse(cells[`${id}.${role}`]);
    if (quantity.kind !== 'token') return [];
    const { meaning } = quantity;
    return meaning === 'met' || meaning === 'notMet' || meaning === 'notIssued' ? [meaning] : [];
  });
}
