import type { Indicator, IndicatorSystem, Period } from '../../indicator';
import type { Assessment } from '../assessRow';
import type { Completion } from '../completion';
import type { RowInput } from '../input';
import type { ClassMeaning, Profile, StatusClass } from '../profileSchema';
import type { RowCells } from '../readProgress';

/** Cell texts of a table by indicator number and column id, as displayed. */
export type TableCells = Readonly<Record<string, RowCells>>;

/** A whole table, judged: what panes, sheets, charts and texts all draw from. */
export interface TableAssessment {
  readonly system: IndicatorSystem;
  readonly profile: Profile;
  /** The date of assessment (评估时点): the last period that was used. */
  readonly asOf: Period;
  /** The last full year up to it, on which the assessment stands; undefined where there is none. */
  readonly year: Period | undefined;
  readonly rows: readonly IndicatorAssessment[];
  readonly groups: {
    readonly whole: Group;
    readonly domain: readonly Group[];
    readonly attribute: readonly Group[];
    /** An indicator of two units counts for both. */
    readonly unit: readonly Group[];
  };
}

export interface IndicatorAssessment {
  readonly indicator: Indicator;
  readonly cells: RowCells;
  readonly input: RowInput;
  readonly assessment: Assessment;
  /** The profile's class that holds: computed, or decided by a person. */
  readonly status: StatusClass;
  /** What a person decided, and what was computed; absent where nobody did. */
  readonly override?: Override & { readonly computed: StatusClass };
  readonly completion: Completion;
  /** Where the row started, is and has to be; undefined where no way can be measured. */
  readonly course: Course | undefined;
  readonly average: Average | undefined;
  /** The label in the table, as printed; undefined where there is none. */
  readonly published: string | undefined;
  /** Of what was computed, whatever was decided. */
  readonly agreement: Agreement;
}

/** A status that a person decided (人工评定) for a row, and why. */
export interface Override {
  readonly indicator: number;
  /** Id of a class of the profile. */
  readonly status: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * A row on its way, in its own unit where the target is a level, else as an index with 100 at the
 * base (定基指数). `required` is where the row should be by now to arrive in time: on the way of
 * equal ratios, or of equal steps for shares and counts.
 */
export interface Course {
  readonly measuredAs: 'level' | 'index';
  readonly scale: 'log' | 'linear';
  readonly base: number;
  readonly required: number;
  readonly actual: number;
  readonly target: number;
  /** Part of the way that should be done, 0 to 1, and that is done: below 0 is the wrong way. */
  readonly due: number;
  readonly done: number;
  /** What rounding leaves open of `done`; undefined where it leaves everything open. */
  readonly doneRange: { readonly low: number; readonly high: number } | undefined;
  /** Years from base to the figures, and from these to the target. */
  readonly elapsed: number;
  readonly left: number;
}

/** Average a year so far (年均). */
export interface Average {
  /** `growth`: a fraction a year. `change`: in the row's unit, or percentage points of a share. */
  readonly is: 'growth' | 'change';
  readonly value: number;
  /** Chained yearly rates, or the level method on base and latest level. */
  readonly from: 'rates' | 'levels';
  /** Years that it covers. */
  readonly years: number;
  /** All of the change so far, as a fraction, where it is chained from rates. */
  readonly accumulated?: number;
  /** Average economic growth over the same years, where the target is to keep pace with it. */
  readonly economy?: number;
}

export type Agreement =
  | 'agrees'
  /** The computed class is better, or worse, than the published one. */
  | 'computedBetter'
  | 'computedWorse'
  /** There is a label, and nothing to compute one from. */
  | 'notComputed'
  | 'notPublished';

/** Indicator numbers that share something, split by class. */
export interface Group {
  /** Domain, attribute or unit as printed; empty for the whole table. */
  readonly name: string;
  readonly numbers: readonly number[];
  /** By class id of the profile, each class there. */
  readonly status: Readonly<Record<string, readonly number[]>>;
  readonly meaning: Readonly<Record<ClassMeaning, readonly number[]>>;
  readonly completion: Readonly<Record<Completion, readonly number[]>>;
  /** By the label in the table. */
  readonly published: Readonly<Record<string, readonly number[]>>;
}
