import type { Indicator } from '../../domain/indicator';

export interface CellAt {
  readonly text: string;
  /** With its sheet: `Sheet1!C5`. */
  readonly at: string;
}

/** A figure taken over, as it stands there. */
export interface TakenFigure extends CellAt {
  readonly indicator: Indicator;
  /** Id of the column that it goes into: `2022.total`. */
  readonly column: string;
}

/** Why a figure that stands there was not taken. */
export type NotTaken = { readonly indicator: Indicator } & (
  | { readonly kind: 'unitDiffers'; readonly cell: CellAt; readonly found: string }
  /** Neither a unit column, nor the name, nor the figure says a unit. */
  | { readonly kind: 'unitMissing'; readonly cell: CellAt }
  /** No figure, and no word that may stand there. */
  | { readonly kind: 'unreadable'; readonly cell: CellAt }
  /** A formula that nobody has computed. */
  | { readonly kind: 'uncomputed'; readonly cell: CellAt }
  /** Two rows with the name say different things. */
  | { readonly kind: 'ambiguous'; readonly cells: readonly CellAt[] }
  /** The system has another figure for an earlier period, which stays. */
  | { readonly kind: 'published'; readonly cell: CellAt; readonly kept: string }
);

/** What a workbook has of a period for a system. */
export interface PeriodFigures {
  readonly taken: readonly TakenFigure[];
  readonly notTaken: readonly NotTaken[];
  /** Indicators of which there is no figure, and a name there that may be meant. */
  readonly absent: readonly { readonly indicator: Indicator; readonly near?: CellAt }[];
  /** Columns of figures whose head names no period, so that nobody can tell which they are of. */
  readonly undated: readonly CellAt[];
}
