import { averageGrowth, forecast, requiredGrowth } from '../domain/growth';
import { whyNoAverageGrowth, whyNoForecast, whyNoRequiredGrowth } from '../domain/growth';
import type { GrowthProblem } from '../domain/growth';
import { type Compute, type Parameter, elementwise } from './elementwise';
import type { Trouble } from './trouble';

/** A figure of the row. */
const data = (name: Parameter['name']): Parameter => ({ name, meaning: 'level', data: true });
const years = (name: Parameter['name']): Parameter => ({ name, meaning: 'level' });

const cagrParameters = [data('start'), data('end'), years('years')];
const requiredParameters = [data('current'), data('target'), years('yearsLeft')];
const forecastParameters = [data('base'), data('current'), years('elapsed'), years('ahead')];

export function cagrOf(...args: readonly unknown[]): unknown[][] {
  return elementwise(cagrParameters, args, cagr);
}

export function requiredOf(...args: readonly unknown[]): unknown[][] {
  return elementwise(requiredParameters, args, required);
}

export function forecastOf(...args: readonly unknown[]): unknown[][] {
  return elementwise(forecastParameters, args, ahead);
}

const cagr: Compute = ([start = NaN, end = NaN, span = NaN]) => {
  const rate = averageGrowth(start, end, span);
  if (!Number.isNaN(rate)) return rate;
  const problem = whyNoAverageGrowth(start, end, span);
  return troubleOf(problem, ['start', start], ['end', end], ['years', span]);
};

const required: Compute = ([current = NaN, target = NaN, left = NaN]) => {
  const rate = requiredGrowth(current, target, left);
  if (!Number.isNaN(rate)) return rate;
  const problem = whyNoRequiredGrowth(current, target, left);
  return troubleOf(problem, ['current', current], ['target', target], ['yearsLeft', left]);
};

const ahead: Compute = ([base = NaN, current = NaN, elapsed = NaN, years = NaN]) => {
  const level = forecast(base, current, elapsed, years);
  if (!Number.isNaN(level)) return level;
  const problem = whyNoForecast(base, current, elapsed, years);
  const time: Named = elapsed > 0 ? ['ahead', years] : ['elapsed', elapsed];
  return troubleOf(problem, ['base', base], ['current', current], time);
};

type Named = readonly [Parameter['name'], number];

/** Which argument a problem of growth speaks of. */
function troubleOf(
  problem: GrowthProblem | undefined,
  from: Named,
  to: Named,
  time: Named,
): Trouble {
  const [name, value] = problem === 'baseNotPositive' ? from : problem === 'mixedSigns' ? to : time;
  return { is: 'growth', problem: problem ?? 'tooLarge', name, value };
}
