import { averageGrowth, averageGrowthOfRates, cumulativeGrowth } from '../../growth';
import type { Assessment } from '../assessRow';
import type { RowInput } from '../input';
import { type Path, type PathOptions, pathOf } from '../path';
import type { Average, Course } from './model';

const indexBase = 100;

/** The way of a row, where one can be measured: a level to be kept, or verdicts, have none. */
export function courseOf(
  row: RowInput,
  { kind, pace, interval }: Assessment,
  options: PathOptions,
): Course | undefined {
  const path = pathOf(row, options);
  if (typeof path === 'string' || kind === 'limit' || Number.isNaN(pace)) return undefined;
  const { scale, start, now, goal, elapsed, total } = path;
  const due = elapsed / total;
  const isIndex = ['growthRate', 'cumulative', 'withGrowth'].includes(row.kind);
  const factor = isIndex ? indexBase : 1;
  const isOpen = interval === undefined || !Number.isFinite(interval.high - interval.low);
  return {
    measuredAs: isIndex ? 'index' : 'level',
    scale,
    base: start.value * factor,
    required: requiredAt(path, due) * factor,
    actual: now.value * factor,
    target: goal.value * factor,
    due,
    done: pace * due,
    doneRange: isOpen ? undefined : { low: interval.low * due, high: interval.high * due },
    elapsed,
    left: total - elapsed,
  };
}

/** Formula: start (goal/start)^τ for what grows by ratios, start + (goal − start) τ otherwise. */
function requiredAt({ scale, start, goal }: Path, due: number): number {
  return scale === 'log'
    ? start.value * (goal.value / start.value) ** due
    : start.value + (goal.value - start.value) * due;
}

/** Average a year so far (年均增速), by the method that the row's kind of target asks for. */
export function averageOf(row: RowInput, options: PathOptions): Average | undefined {
  const average = row.rates === undefined ? ofLevels(row, options) : ofRates(row);
  return average !== undefined && Number.isFinite(average.value) ? average : undefined;
}

function ofRates({ rates = [], reference }: RowInput): Average {
  const values = rates.map(({ value }) => value);
  const economy = reference && averageGrowthOfRates(reference.map(({ value }) => value));
  return {
    is: 'growth',
    value: averageGrowthOfRates(values),
    from: 'rates',
    years: values.length,
    accumulated: cumulativeGrowth(values),
    ...(economy !== undefined && { economy }),
  };
}

function ofLevels(row: RowInput, options: PathOptions): Average | undefined {
  const path = pathOf(row, options);
  if (typeof path === 'string') return undefined;
  const { scale, start, now, elapsed: years } = path;
  return scale === 'log'
    ? { is: 'growth', value: averageGrowth(start.value, now.value, years), from: 'levels', years }
    : { is: 'change', value: (now.value - start.value) / years, from: 'levels', years };
}
