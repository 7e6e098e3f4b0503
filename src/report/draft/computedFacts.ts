import type {
  Average,
  Course,
  IndicatorAssessment,
  TableAssessment,
} from '../../domain/assessment';
import { percent, rounded } from '../assessment/numbers';
import type { AssessmentWords } from '../assessment/words';
import type { IndicatorFact } from './facts';

type Computed = Partial<Record<IndicatorFact, string | undefined>>;

/** What is recomputed from the cells: averages, the path to the target, and the years that are left. */
export function computedFacts(
  row: IndicatorAssessment,
  table: TableAssessment,
  decimals: number,
  words: AssessmentWords,
): Computed {
  const { course, average } = row;
  const texts = writerOf(row, decimals, words);
  return {
    ...(average && averageFacts(average, table, texts, words)),
    ...(course && courseFacts(row, course, texts)),
    ...(course && outlookFacts(row, course, texts)),
  };
}

interface Writer {
  readonly level: (value: number) => string;
  /** A difference of levels: percentage points of a share, else in the unit. */
  readonly gap: (value: number) => string;
  /** A yearly difference, with two decimals at least. */
  readonly step: (value: number) => string;
}

function writerOf(
  { indicator }: IndicatorAssessment,
  decimals: number,
  words: AssessmentWords,
): Writer {
  const unit = indicator.unit === '%' ? words.points : indicator.unit;
  return {
    level: (value) => rounded(value, decimals) + indicator.unit,
    gap: (value) => `${rounded(value, decimals)}${unit}`,
    step: (value) => `${rounded(value, Math.max(2, decimals))}${unit}`,
  };
}

/** On the side to which the value points, without its sign; nothing where it rounds to nothing. */
function sided(
  value: number,
  up: IndicatorFact,
  down: IndicatorFact,
  write: (size: number) => string,
): Computed {
  return Number.isFinite(value) ? { [value < 0 ? down : up]: write(Math.abs(value)) } : {};
}

function averageFacts(
  { is, value, accumulated = NaN, economy = NaN }: Average,
  { system, year }: TableAssessment,
  { step }: Writer,
  words: AssessmentWords,
): Computed {
  return {
    span: year && words.span(system.plan.base + 1, year.year),
    ...(is === 'growth'
      ? sided(value, 'averageUp', 'averageDown', percent)
      : sided(value, 'stepUp', 'stepDown', step)),
    ...sided(accumulated, 'accumulatedUp', 'accumulatedDown', percent),
    ...(economy >= 0 && { economyUp: percent(economy) }),
  };
}

function courseFacts(
  { input }: IndicatorAssessment,
  course: Course,
  { level, gap }: Writer,
): Computed {
  const { base, required, actual, measuredAs } = course;
  if (measuredAs === 'index') {
    // Against the economy there is no path of the plan's own.
    if (input.kind === 'withGrowth') return {};
    return sided(required / base - 1, 'requiredUp', 'requiredDown', percent);
  }
  const difference = actual - required;
  return {
    required: level(required),
    actual: level(actual),
    [difference < 0 ? 'below' : 'above']: gap(Math.abs(difference)),
  };
}

function outlookFacts(
  { input, assessment, indicator }: IndicatorAssessment,
  { left, measuredAs }: Course,
  { level, step }: Writer,
): Computed {
  const { forecast, required, requiredIs } = assessment;
  if (!(left > 0) || input.kind === 'withGrowth') return {};
  return {
    left: String(left),
    ...(measuredAs === 'index'
      ? sided(forecast, 'forecastUp', 'forecastDown', percent)
      : isPossible(forecast, indicator.unit) && { forecast: level(forecast) }),
    ...(requiredIs === 'growth'
      ? sided(required, 'neededUp', 'neededDown', percent)
      : requiredIs === 'change'
        ? sided(required, 'neededStepUp', 'neededStepDown', step)
        : {}),
  };
}

/** Equal steps carry a share past the whole, or a level past nothing; that is no forecast. */
function isPossible(value: number, unit: string): boolean {
  return Number.isFinite(value) && value >= 0 && (unit !== '%' || value <= 100);
}
