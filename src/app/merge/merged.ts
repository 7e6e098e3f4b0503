import type { Figures } from '../../table';
import type { FileStatus } from './sent';
import type { UnitBasis } from './unitOf';

/** Whose figure counts where two are given for one cell. `unit`: that of the first unit named that gave one. */
export type ConflictChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  | { readonly kind: 'unit'; readonly units: readonly string[] };

/** Where a text was reported. */
export interface Source {
  readonly file: string;
  readonly sha256: string;
  readonly saved?: string;
  readonly unit?: string;
  readonly sheet: string;
  /** `F7`, on that sheet. */
  readonly address: string;
  /** Exactly as displayed there. */
  readonly text: string;
}

/** What one or several sources say alike, in whatever form. */
export interface Saying {
  /** One of their texts: that with the most decimals. */
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface MergedCell {
  readonly indicator: number;
  /** Column id: `2021.total`. */
  readonly column: string;
  readonly saying: Saying;
}

/** One cell, several figures. */
export interface Conflict {
  readonly indicator: number;
  readonly column: string;
  readonly sayings: readonly Saying[];
  /** The one that the user's choice took; absent where the cell stays blank. */
  readonly chosen?: Saying;
}

/** Why a table, or a file, gave nothing. */
export type LeftOutReason =
  'rejected' | 'unreadable' | 'noTable' | 'otherSystem' | 'merged' | 'unitUnknown';

/** A figure in a row that its unit does not answer for. */
export interface IgnoredCell {
  /** Absent where the row is none of the system's. */
  readonly indicator?: number;
  readonly name: string;
  readonly column: string;
  readonly address: string;
  readonly text: string;
}

/** What became of one table, or of a file without one. */
export interface Account {
  readonly file: string;
  /** Other names of the same bytes. */
  readonly copies: readonly string[];
  readonly sha256: string;
  readonly saved?: string;
  readonly status: FileStatus;
  readonly reason?: string;
  readonly sheet?: string;
  readonly unit?: string;
  readonly basis?: UnitBasis;
  readonly leftOut?: LeftOutReason;
  /** Cells that count. */
  readonly counted: number;
  readonly ignored: readonly IgnoredCell[];
}

/** A unit to be urged (催报). */
export interface Reminder {
  /** Absent for indicators that no unit answers for. */
  readonly unit?: string;
  /** `incomplete`: it sent a table, and nobody's figures are complete for these indicators. */
  readonly state: 'notSent' | 'leftOut' | 'incomplete';
  readonly indicators: readonly number[];
  /** Those among them for which cells are blank, whoever reports. */
  readonly missing: readonly number[];
  /** Its files that were left out. */
  readonly files: readonly Account[];
}

export interface Merge {
  readonly system: string;
  /** Texts of the cells that are decided. */
  readonly figures: Figures;
  /** The same with their sources, in the order of the table. */
  readonly cells: readonly MergedCell[];
  readonly conflicts: readonly Conflict[];
  readonly reminders: readonly Reminder[];
  readonly accounts: readonly Account[];
}
