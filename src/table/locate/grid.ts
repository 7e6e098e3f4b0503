import { isLoose, looseText } from '../../domain/looseText';
import { remembered } from '../../domain/remembered';

/** A cell as displayed, with what it holds where that is known. */
export interface GridCell {
  readonly text: string;
  readonly value?: string | number | boolean | null;
  /** With its `=`. */
  readonly formula?: string;
}

/** Rows of a sheet or of a part of it; rows may differ in length, cells may be missing. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

/** The text of a cell; empty where there is none. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid[row]?.[column]?.text ?? '';
}

/** A grid of displayed texts. */
export function gridOfTexts(rows: readonly (readonly string[])[]): Grid {
  return rows.map((row) => row.map((text) => ({ text })));
}

/**
 * A text without what typing and wrapping leave behind: spaces, line breaks, full-width letters,
 * digits and brackets. Two texts that a reader takes for the same compare equal.
 */
export function plain(text: string): string {
  return isLoose(text) ? text : plained(text);
}

const plained = remembered((text) => looseText(text).replaceAll('【', '[').replaceAll('】', ']'));
