import { averageGrowth, forecast, requiredGrowth } from '../growth';
import type { RowInput } from './input';
import type { Path } from './path';

/** Where the row ends at its present pace, and what the years that are left have to bring. */
export interface Outlook {
  /**
   * At the end of the plan, in the target's own terms: a level, a count, or for targets of growth
   * a fraction a year (`growthRate`) or over the plan (`cumulative`). NaN where there is none.
   */
  readonly forecast: number;
  /** What each year that is left has to bring for the target to be reached; NaN where there is none. */
  readonly required: number;
  /** `growth`: a fraction a year. `change`: in the unit of the level, or percentage points of a share. */
  readonly requiredIs: 'growth' | 'change' | 'none';
}

export const noOutlook: Outlook = { forecast: NaN, required: NaN, requiredIs: 'none' };

/**
 * Forecast of the plan's end (规划期末预测值) and required growth (后三年年均需增长).
 *
 * Formula: ratios go on as ratios, now (now/start)^((T − t)/t); shares and counts go on in equal
 * steps, start + (now − start) T/t. Required: (goal/now)^(1/(T − t)) − 1, or (goal − now)/(T − t).
 */
export function outlookOf({ kind }: RowInput, path: Path): Outlook {
  const { scale, start, now, goal, elapsed, total } = path;
  // Economic growth itself is not forecast, so neither is what keeps pace with it.
  if (kind === 'withGrowth') return noOutlook;
  const left = total - elapsed;
  if (scale === 'linear') {
    return {
      forecast: start.value + ((now.value - start.value) * total) / elapsed,
      required: left > 0 ? (goal.value - now.value) / left : NaN,
      requiredIs: 'change',
    };
  }
  const end = forecast(start.value, now.value, elapsed, Math.max(0, left));
  return {
    forecast:
      kind === 'growthRate'
        ? averageGrowth(start.value, now.value, elapsed)
        : kind === 'cumulative'
          ? end / start.value - 1
          : end,
    required: requiredGrowth(now.value, goal.value, left),
    requiredIs: 'growth',
  };
}
