import type { Interval } from '../growth';
import { type Completion, completionOf } from './completion';
import type { PaceProblem, Progress, RowInput, TargetKind } from './input';
import { measureInterval, measureOf, whyNoMeasure } from './measures';
import { noOutlook, outlookOf } from './outlook';
import { type Path, pathOf } from './path';
import type { ClassMeaning, Profile, Rule } from './profileSchema';
import { isFloor, standingOf, verdictsOf } from './standing';
import { type Decision, type Facts, decide, isBorderline } from './status';

/** What has to be said beside a result that is there. */
export type Caveat =
  /** The base is missing, and the first figure after it stands in. */
  | 'provisionalBase'
  /** Nominal growth was compared with real economic growth. */
  | 'mixedPrices';

/** A pace with the interval that the rounding of its figures leaves open. */
export interface Pace {
  /** R: 1 on schedule. NaN where there is none. */
  readonly pace: number;
  readonly interval: Interval | undefined;
}

export interface Assessment extends Pace {
  /** Class id in the profile, and what it means. */
  readonly status: string;
  readonly meaning: ClassMeaning;
  /** The kind of rule that decided; undefined where none spoke of the row. */
  readonly by: Rule['by'] | undefined;
  /** Why there is no pace, or no class; undefined where there are both. */
  readonly problem: PaceProblem | undefined;
  /** `limit` where the target proved to be a level to keep. */
  readonly kind: TargetKind;
  /** The measure that decided, if it was not the pace; NaN where none did. */
  readonly measure: number;
  readonly measureInterval: Interval | undefined;
  /** 临界: the interval crosses a cut of the profile. */
  readonly borderline: boolean;
  readonly completion: Completion;
  /** See `Outlook`. */
  readonly forecast: number;
  readonly required: number;
  readonly requiredIs: 'growth' | 'change' | 'none';
  /** The pace with the figures of the partial period after the last full year. */
  readonly supplement: (Pace & { readonly elapsed: number }) | undefined;
  readonly caveats: readonly Caveat[];
}

/**
 * Assesses one row of an indicator table (指标评价): status with its method, pace and interval,
 * completion class, forecast and what is still required. Nothing is guessed: where figures are
 * missing, the status is the profile's class for that, with the reason.
 *
 * Never throws; figures that make no sense give a reason like missing ones.
 */
export function assessRow(row: RowInput, profile: Profile): Assessment {
  const found = pathOf(row, profile);
  const path = typeof found === 'string' ? undefined : found;
  const floor = path !== undefined && isFloor(row, path) ? path : undefined;
  const kind = floor === undefined ? row.kind : 'limit';
  const standing = standingOf(row, floor);
  const facts: Facts = { row, kind, path, standing };
  const decision = decide(profile, facts, 'value');
  const meaning = meaningOf(profile, decision.status);
  const moving = floor === undefined ? path : undefined;
  const pace = moving === undefined ? noPace : paceOn(row, moving);
  const outlook = moving === undefined ? noOutlook : outlookOf(row, moving);
  const own = ownMeasure(decision, moving);
  return {
    status: decision.status,
    meaning,
    by: decision.rule?.by,
    problem: problemOf(facts, found, decision, profile),
    kind,
    pace: pace.pace,
    interval: pace.interval,
    measure: own.pace,
    measureInterval: own.interval,
    borderline: isBorderline(profile, facts, decision),
    completion: completionOf(meaning, kind !== 'limit' && standing?.value === true),
    forecast: outlook.forecast,
    required: outlook.required,
    requiredIs: outlook.requiredIs,
    supplement: row.supplement && supplementOf(row, profile, row.supplement),
    caveats: path === undefined ? none : caveatsOf(row),
  };
}

const noPace: Pace = { pace: NaN, interval: undefined };
const none: readonly Caveat[] = [];

function paceOn(row: RowInput, path: Path): Pace {
  if (whyNoMeasure('pace', row, path) !== undefined) return noPace;
  return { pace: measureOf('pace', path), interval: measureInterval('pace', path) };
}

function ownMeasure({ rule }: Decision, path: Path | undefined): Pace {
  if (path === undefined || (rule?.by !== 'growthRatio' && rule?.by !== 'reach')) return noPace;
  return { pace: measureOf(rule.by, path), interval: measureInterval(rule.by, path) };
}

function supplementOf(
  row: RowInput,
  profile: Profile,
  progress: Progress,
): (Pace & { readonly elapsed: number }) | undefined {
  const path = pathOf(row, profile, progress);
  if (typeof path === 'string' || isFloor(row, path)) return undefined;
  const { pace, interval } = paceOn(row, path);
  return Number.isNaN(pace) ? undefined : { elapsed: progress.elapsed, pace, interval };
}

function meaningOf({ classes }: Profile, status: string): ClassMeaning {
  for (const each of classes) if (each.id === status) return each.meaning;
  return 'insufficient';
}

function problemOf(
  { row, kind, path, standing }: Facts,
  found: Path | PaceProblem,
  { rule }: Decision,
  profile: Profile,
): PaceProblem | undefined {
  if (kind === 'limit' && path !== undefined) return 'targetIsFloor';
  if (kind === 'limit' && standing === undefined) {
    return row.target === undefined ? 'noTarget' : (row.missing ?? 'noData');
  }
  if (kind === 'verdicts' && verdictsOf(row.verdicts) === undefined) return 'noData';
  if (typeof found === 'string') return found;
  const name = rule === undefined ? firstMeasure(profile) : 'pace';
  return whyNoMeasure(name, row, found);
}

/** The measure that would have decided, had the row had it. */
function firstMeasure({ rules }: Profile): 'pace' | 'growthRatio' | 'reach' {
  for (const { by } of rules)
    if (by === 'pace' || by === 'growthRatio' || by === 'reach') return by;
  return 'pace';
}

function caveatsOf(row: RowInput): readonly Caveat[] {
  if (row.kind === 'withGrowth') return row.samePrices === true ? none : ['mixedPrices'];
  const isLevel = row.kind === 'amount' || row.kind === 'share';
  return isLevel && row.base === undefined ? ['provisionalBase'] : none;
}
