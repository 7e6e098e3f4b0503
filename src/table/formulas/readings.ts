import { type RowInput, type TargetKind, readRow } from '../../domain/assessment';
import { type Parse, parserFor } from '../../domain/assessment/parser';
import type { IndicatorSystem } from '../../domain/indicator';
import type { PlanCell } from '../sheetPlan';
import { computedCell } from './computedCell';
import { type Expression, iff, isNumber, never, nothing } from './expression';
import {
  type Operand,
  constant,
  definitionIn,
  levelIn,
  levelOf,
  missing,
  rateIn,
  rateOf,
} from './operand';
import type { RowPlace } from './rowCells';
import type { Timeline } from './timeline';

/** What the rows of one table are read with. */
export interface Reader {
  readonly system: IndicatorSystem;
  readonly parse: Parse;
  readonly timeline: Timeline;
  /** The row that says how the economy grows. */
  readonly economy: RowPlace | undefined;
}

export function readerOf(
  system: IndicatorSystem,
  timeline: Timeline,
  economy: RowPlace | undefined,
): Reader {
  return { system, timeline, economy, parse: parserFor(system) };
}

/** The engine's own reading of a row while the table is planned: what its target is, and of which kind. */
function inputOf(row: RowPlace, { system, timeline, economy }: Reader): RowInput {
  const reference = economy && { indicator: economy.indicator, cells: economy.texts };
  return readRow(row.indicator, system, row.texts, timeline.asOf, reference);
}

/**
 * The figures that a row is computed with (测算用数), each in a cell of its own: as a formula has to
 * take it, or blank. All other formulas compute with these cells, which keeps them short, and shows
 * what went into a result.
 */
export interface Readings {
  readonly input: RowInput;
  readonly base: Operand;
  readonly target: Operand;
  /** By full year: rates where these decide, else levels. */
  readonly years: readonly Operand[];
  readonly areRates: boolean;
  readonly cells: readonly PlanCell[];
}

/** @param reference The cell of each reading: base, target and the full years in order. */
export function readingsOf(
  row: RowPlace,
  reader: Reader,
  reference: (at: number) => Expression,
): Readings {
  const input = inputOf(row, reader);
  const areRates = showsRates(row, input.kind);
  const { timeline, parse } = reader;
  const targetFormat =
    input.kind === 'growthRate' || input.kind === 'cumulative' ? '0.00%' : 'General';
  const yearIds = timeline.years.map(({ id }) => `${id}.${areRates ? rateRole(row) : 'total'}`);
  // A count adds up whatever stands in its totals.
  const isRate = row.indicator.totals === 'rate' && input.kind !== 'count';
  const raw: readonly [Operand, number, string][] = [
    [baseIn(row, reader), input.base?.value ?? NaN, 'General'],
    [targetIn(row, input, parse), input.target ?? NaN, targetFormat],
    ...yearIds.map((id): [Operand, number, string] =>
      areRates
        ? [rateIn(row, id, parse), rateOf(row, id, parse), '0.00%']
        : [
            isRate ? missing : levelIn(row, id, parse),
            isRate ? NaN : levelOf(row, id, parse),
            'General',
          ],
    ),
  ];
  const operands = raw.map(([operand], at): Operand =>
    operand.known === never ? missing : { known: isNumber(reference(at)), value: reference(at) },
  );
  const [base = missing, target = missing, ...years] = operands;
  const cells = raw.map(([operand, value, format]) =>
    computedCell(iff(operand.known, operand.value, nothing), value, format),
  );
  return { input, base, target, years, areRates, cells };
}

const rateKinds: ReadonlySet<TargetKind> = new Set(['growthRate', 'cumulative', 'withGrowth']);
const levelKinds: ReadonlySet<TargetKind> = new Set(['amount', 'share', 'count', 'limit']);

function showsRates({ indicator }: RowPlace, kind: TargetKind): boolean {
  return rateKinds.has(kind) || (!levelKinds.has(kind) && growsByRates(indicator));
}

/** Rates are what is reported or asked for, or what alone is at comparable prices. */
export function growsByRates({ totals, measure, prices }: RowPlace['indicator']): boolean {
  return totals === 'rate' || measure === 'growth' || prices === 'constant';
}

/** The column that carries an indicator's yearly rates. */
export const rateRole = ({ indicator }: RowPlace): 'total' | 'growth' =>
  indicator.totals === 'rate' ? 'total' : 'growth';

/** The column whose text gave the target: as in the engine, a rate before a level before a base. */
function targetIn(row: RowPlace, { target }: RowInput, parse: Parse): Operand {
  if (target === undefined) return missing;
  const ids = ['rate', 'target', 'base'] as const;
  const id = ids.find((each) => parse(row.indicator[each] ?? row.texts[each]).kind === 'figure');
  return id === undefined ? constant(target) : definitionIn(row, id, target, parse);
}

/** The level of the base year: its own column, or the total of a period that is the base year. */
function baseIn(row: RowPlace, reader: Reader): Operand {
  const { system, parse } = reader;
  const { value } = inputOf(row, reader).base ?? {};
  if (row.indicator.base !== undefined || row.reference('base') !== undefined) {
    return value === undefined
      ? levelIn(row, 'base', parse)
      : definitionIn(row, 'base', value, parse);
  }
  const year = system.periods.find((each) => each.year === system.plan.base && each.months === 12);
  return year === undefined ? missing : levelIn(row, `${year.id}.total`, parse);
}
