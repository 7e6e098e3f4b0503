import type { Profile } from '../../domain/assessment';
import { type Course, noCourse } from './course';
import { countCourse, levelCourse, limitCourse } from './levelCourse';
import { type Operand, missing } from './operand';
import { rateCourse, withGrowthCourse } from './rateCourse';
import type { Reader, Readings } from './readings';
import type { RowPlace } from './rowCells';

/**
 * The pieces of formulas that say how far a row has come, computed from its readings.
 *
 * @param economy Readings of the row that says how the economy grows.
 */
export function courseOf(
  row: RowPlace,
  readings: Readings,
  economy: Readings | undefined,
  profile: Profile,
  reader: Reader,
): Course {
  return {
    ...unjudged(row, readings, economy, profile, reader),
    attribute: readings.input.attribute,
    verdicts: verdictCells(row, reader),
  };
}

function unjudged(
  { indicator }: RowPlace,
  readings: Readings,
  economy: Readings | undefined,
  profile: Profile,
  { timeline }: Reader,
): Course {
  const { input, base, target } = readings;
  const { kind, direction, exclusive = false } = input;
  const { elapsed, total, chain } = timeline;
  const latest: Operand =
    indicator.totals === 'rate' || readings.areRates ? missing : (readings.years.at(-1) ?? missing);
  if (kind === 'none') return noCourse(kind, 'noTarget');
  if (kind === 'verdicts') return noCourse(kind, 'noPace');
  if (kind === 'limit') {
    return noCourse(kind, 'noPace', {
      ...limitCourse(latest, target, direction, exclusive),
      whyNoStanding: input.target === undefined ? 'noTarget' : 'noFigure',
    });
  }
  if (elapsed <= 0 || total <= 0) return noCourse(kind, 'notStarted');
  const years = { elapsed: String(elapsed), total: String(total) };
  const chained = chain === undefined ? [] : readings.years;
  switch (kind) {
    case 'growthRate':
    case 'cumulative': {
      const keeps = input.target === 0;
      return rateCourse(kind, { rates: chained, target, direction, exclusive, keeps, ...years });
    }
    case 'withGrowth': {
      const reference = chain === undefined ? undefined : economy?.years;
      const mayCompare = input.samePrices === true || profile.mixedPrices === 'caveat';
      return withGrowthCourse(chained, reference, mayCompare, elapsed);
    }
    case 'count': {
      const counts = chain === undefined ? [missing] : readings.years;
      return countCourse(counts, target, { direction, exclusive, elapsed, total });
    }
    case 'amount':
    case 'share': {
      const floor = indicator.base === undefined ? undefined : isFloor(input);
      return levelCourse({ kind, base, target, latest, direction, exclusive, floor, ...years });
    }
  }
}

/** Whether the target lies at the base or behind it; undefined where the definition does not tell. */
function isFloor({ base, target, direction }: Readings['input']): boolean | undefined {
  if (base === undefined || target === undefined) return undefined;
  return direction === 'up' ? target <= base.value : target >= base.value;
}

/** Where verdicts may stand, in the engine's order. */
function verdictCells(row: RowPlace, { timeline }: Reader): string[] {
  return timeline.periods.flatMap(({ id }) =>
    ['growth', 'total'].flatMap((role) => row.reference(`${id}.${role}`) ?? []),
  );
}
