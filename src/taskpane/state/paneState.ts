import type {
  InsertOutcome,
  InsertRequest,
  LocatedProblem,
  TableSpot,
  WorkbookFailure,
} from '../../app';
import type { Profile } from '../../domain/assessment';
import type { IndicatorSystem } from '../../domain/indicator';
import type { ReportTable } from '../../domain/reportTable';
import type { FileFinding } from '../../report/check';
import { type TableOptions, defaultTableOptions } from '../../table';

export interface PaneState {
  readonly systems: readonly OfferedSystem[];
  readonly reportTables: readonly ReportTable[];
  /** Stays the same object while only the phase changes. */
  readonly choices: Choices;
  readonly phase: Phase;
}

export interface Choices {
  /** Key of the chosen one among the systems offered. */
  readonly system: string;
  /** A table of a report instead; the system then waits. */
  readonly reportTable: ReportTable | undefined;
  readonly fill: 'blank' | 'published';
  /** Only the rows of this unit; all rows where undefined. */
  readonly unit: string | undefined;
  /** Empty: the system's own title. */
  readonly title: string;
  readonly evaluation: boolean;
  readonly protect: boolean;
  readonly paper: 'A3' | 'A4';
  readonly formulas: NonNullable<TableOptions['formulas']>;
  /** By which formulas suggest a status; without one they compute growth alone. */
  readonly profile: Profile | undefined;
  readonly where: 'newSheet' | 'selection';
}

export interface OfferedSystem {
  readonly key: string;
  readonly system: IndicatorSystem;
  readonly origin: Origin;
}

export type Origin = 'builtIn' | 'file' | 'sheet';

/** What the pane is doing, asking or reporting. There is never more than one of these. */
export type Phase =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly task: Task }
  | { readonly kind: 'asking'; readonly request: InsertRequest; readonly question: Question }
  | { readonly kind: 'inserted'; readonly table: TableSpot; readonly rows: number }
  /** What the report tables of the workbook come to; `inserted` says which was just written. */
  | ReportChecked
  | { readonly kind: 'systemWritten'; readonly sheet: string }
  /** The system that is now chosen was rolled forward, and stands on a sheet. */
  | { readonly kind: 'systemRolled'; readonly sheet: string; readonly to: 'period' | 'plan' }
  | { readonly kind: 'systemLoaded'; readonly label: IndicatorSystem['label'] }
  | { readonly kind: 'noSystemSheet'; readonly wanted: string }
  /** `source` names the file or the sheet. */
  | {
      readonly kind: 'refused';
      readonly source: string;
      readonly problems: readonly LocatedProblem[];
    }
  | { readonly kind: 'failed'; readonly failure: WorkbookFailure };

export interface ReportChecked {
  readonly kind: 'reportChecked';
  readonly inserted?: TableSpot;
  /** Tables that were found. */
  readonly tables: number;
  readonly findings: readonly FileFinding[];
  readonly undecidable: number;
}

/** What stays in sight until the user answers it or puts it away. */
export type Report = Exclude<Phase, { kind: 'busy' | 'ready' }>;

export type Task = 'insert' | 'system' | 'check';

export type Question = Extract<InsertOutcome, { kind: 'tableExists' | 'occupied' }>;

export function initialState({
  systems,
  reportTables,
}: {
  readonly systems: readonly IndicatorSystem[];
  readonly reportTables: readonly ReportTable[];
}): PaneState {
  const offered = systems.map((system): OfferedSystem => offer(system, 'builtIn'));
  const [first] = offered;
  if (first === undefined) throw new Error('The pane was given no indicator system to offer.');
  return {
    systems: offered,
    reportTables,
    choices: {
      system: first.key,
      reportTable: undefined,
      fill: 'blank',
      unit: undefined,
      title: '',
      evaluation: defaultTableOptions.evaluation,
      protect: defaultTableOptions.protect,
      paper: defaultTableOptions.paper,
      formulas: 'none',
      profile: undefined,
      where: 'newSheet',
    },
    phase: { kind: 'ready' },
  };
}

/** Read twice from the same kind of place, a system takes the place of its older self. */
export function offer(system: IndicatorSystem, origin: Origin): OfferedSystem {
  return { key: `${origin}:${system.id}`, system, origin };
}

export function chosenSystem({ systems, choices }: PaneState): IndicatorSystem {
  const offered = systems.find((each) => each.key === choices.system);
  if (offered === undefined)
    throw new Error(`No indicator system is offered as ${choices.system}.`);
  return offered.system;
}

/** How a report table is called among the keys of systems. */
export const reportKey = ({ id }: ReportTable): string => `report:${id}`;

export function hasPublished(system: Pick<IndicatorSystem, 'published'> | ReportTable): boolean {
  return Object.keys(system.published).length > 0;
}
