import type { ColumnRole, IndicatorSystem } from '../../domain/indicator';
import type { Area } from '../area';
import type { PeriodLabel } from './period';

/** A table found in a grid. Rows and columns count from the grid's first cell. */
export interface LocatedTable {
  /** Header and rows, from the first known column to the last. */
  readonly area: Area;
  /** First and last row of the header; absent where the rows alone gave the table away. */
  readonly header?: { readonly first: number; readonly last: number };
  /** From left to right. */
  readonly columns: readonly LocatedColumn[];
  /** What the header says over each of its columns, those of an unknown meaning included. */
  readonly heads: readonly LocatedHead[];
  /** From top to bottom. */
  readonly rows: readonly LocatedRow[];
  /** The system whose indicators the rows name. */
  readonly system?: IndicatorSystem;
  /** The part of rows and columns about which there is no doubt, 0 to 1. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

export interface LocatedColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** As in an indicator system: `status`, `2021.total`. */
  readonly id: string;
  readonly period?: PeriodLabel;
}

export interface LocatedHead {
  readonly column: number;
  /** The lowest line that says something. */
  readonly row: number;
  /** All lines as one text, with those of merged cells to the left; as it stands there. */
  readonly text: string;
  /** Absent where the meaning is unknown, or another column has it already. */
  readonly id?: string;
}

export interface LocatedRow {
  readonly row: number;
  readonly name: string;
  /** Number of the system's indicator, or the one that the row shows. */
  readonly number?: number;
}

/** Why something was found otherwise than by its own words. */
export type Doubt =
  | { readonly kind: 'noHeader' }
  /** The system has such a column, the grid has not. */
  | { readonly kind: 'columnMissing'; readonly id: string }
  | { readonly kind: 'columnTwice'; readonly column: number; readonly id: string }
  /** A total or growth that stands under no period. */
  | { readonly kind: 'periodUnknown'; readonly column: number }
  /** A period alone was taken for its total. */
  | { readonly kind: 'roleAssumed'; readonly column: number }
  /** A head of an unknown meaning: the column is left alone. */
  | { readonly kind: 'columnUnknown'; readonly column: number; readonly text: string }
  /** The name was taken for the nearest one of the system. */
  | {
      readonly kind: 'nameDiffers';
      readonly row: number;
      readonly found: string;
      readonly expected: string;
    }
  | { readonly kind: 'rowUnknown'; readonly row: number; readonly name: string }
  | { readonly kind: 'rowTwice'; readonly row: number; readonly number: number }
  | {
      readonly kind: 'numberDiffers';
      readonly row: number;
      readonly found: string;
      readonly expected: number;
    };
