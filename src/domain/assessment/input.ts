/** How a target is meant, which decides how progress towards it is measured. */
export const targetKinds = [
  /** A growth rate for each year: 年均增速. */
  'growthRate',
  /** A change accumulated over the plan: [累计]. */
  'cumulative',
  /** A level of an amount, which grows by a ratio a year. */
  'amount',
  /** A level of a share or of a per-capita stock, which moves by equal steps. */
  'share',
  /** Events that add up over the plan. */
  'count',
  /** Keep pace with economic growth: 与经济增长同步. */
  'withGrowth',
  /** A bound to keep: 4.5以内. There is no pace towards it. */
  'limit',
  /** A superior level judges each year: 完成省定目标. */
  'verdicts',
  /** No target that could be measured. */
  'none',
] as const;

export type TargetKind = (typeof targetKinds)[number];
export type Direction = 'up' | 'down';
export type Attribute = 'binding' | 'indicative';
export type Verdict = 'met' | 'notMet' | 'notIssued';

/** A figure and the decimals it was displayed with, which say how far it was rounded. */
export interface Displayed {
  readonly value: number;
  readonly decimals: number;
}

/** A rate of change as a fraction, with the decimals of that fraction: 11.40 % is 0.114 and 4. */
export interface PeriodRate extends Displayed {
  /** How many years' worth of the rate it stands for: 0.5 for a half-year's year-on-year rate. */
  readonly years: number;
}

/** The figures that say how far a row has come. */
export interface Progress {
  /** Years from the base to these figures. */
  readonly elapsed: number;
  /** The level at that time: of `amount`, `share` and `limit`. */
  readonly latest?: Displayed | undefined;
  /** Rates of all years so far: of `growthRate`, `cumulative` and `withGrowth`. */
  readonly rates?: readonly PeriodRate[] | undefined;
  /** Figures of all years so far: of `count`. */
  readonly counts?: readonly Displayed[] | undefined;
  /** Rates of economic growth over the same years: of `withGrowth`. */
  readonly reference?: readonly PeriodRate[] | undefined;
  /** Why the figures above could not be read, where that is known better than "no data". */
  readonly missing?: DataProblem | undefined;
}

/** One row of an indicator table in plain numbers. */
export interface RowInput extends Progress {
  readonly kind: TargetKind;
  readonly attribute?: Attribute | undefined;
  readonly direction: Direction;
  /** Years of the whole plan. */
  readonly total: number;
  readonly base?: Displayed | undefined;
  /**
   * A level; for `count` the total of the plan, for `growthRate` a fraction a year,
   * for `cumulative` a fraction over the plan.
   */
  readonly target?: number | undefined;
  /** The target itself is not enough: ＞7.5. */
  readonly exclusive?: boolean | undefined;
  /** Own rates and those of economic growth are at prices of the same kind. */
  readonly samePrices?: boolean | undefined;
  /** In the order of the periods, to the latest. */
  readonly verdicts?: readonly Verdict[] | undefined;
  /** A first figure after the base year, which a profile may take for a missing base. */
  readonly provisionalBase?: (Displayed & { readonly elapsed: number }) | undefined;
  /** A later, partial period: shown beside the assessment, never deciding it. */
  readonly supplement?: Progress | undefined;
}

/** Why a figure cannot be used, although something may be written there. */
export type DataProblem =
  /** Nothing, or a word that says there is nothing. */
  | 'noData'
  /** 预计 and the like: not yet a fact. */
  | 'estimateOnly'
  /** A bound or a range instead of a figure. */
  | 'boundOnly'
  /** The figure is labelled as a part of the whole: 夏粮. */
  | 'partOnly'
  /** Another measure than the column's: a rate where a level belongs. */
  | 'otherMeasure'
  /** Another unit than the indicator's. */
  | 'unitDiffers'
  /** Words without a meaning here. */
  | 'unreadable';

/** Why no pace can be computed. */
export type PaceProblem =
  | DataProblem
  /** There is no target, or none in numbers. */
  | 'noTarget'
  | 'noBase'
  /** A ratio to a base of zero has no meaning, and a share of zero is mostly a missing one. */
  | 'zeroBase'
  /** A negative amount has no growth. */
  | 'negativeBase'
  /** Base, target and latest figure do not have the same sign. */
  | 'mixedSigns'
  /** The target is the base or lies behind it: it is a level to be kept. */
  | 'targetIsFloor'
  /** This kind of target is met or not met. */
  | 'noPaceForKind'
  /** No economic growth to compare with. */
  | 'noReference'
  /** Own growth and economic growth are at different prices. */
  | 'mixedPrices'
  /** The economy has not grown, so keeping pace with it has no measure. */
  | 'referenceNotGrowing'
  /** No time has passed, or the plan has no years. */
  | 'notStarted'
  /** The method is not made for series that are rates themselves. */
  | 'seriesIsARate'
  /** Not a number, or out of the range of numbers. */
  | 'outOfRange';
