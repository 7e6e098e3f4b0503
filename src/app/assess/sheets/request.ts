import type { TableAssessment } from '../../../domain/assessment';
import type { Language } from '../../../domain/language';
import { type RowWords, rowWorder } from '../../../report/assessment';
import type { Draft } from '../../../report/draft';

/**
 * Formulas, without their `=`, that give an indicator's status (a class of the profile in the
 * sheet's language) and its pace R: references to computed columns, or `INDEX(ZB.ASSESS(…),1,2)`.
 */
export type LiveCells = (
  number: number,
) => { readonly status: string; readonly pace: string } | undefined;

export interface SheetsRequest {
  readonly table: TableAssessment;
  readonly draft: Draft;
  readonly language: Language;
  readonly paper: 'A3' | 'A4';
  /** Absent: every cell is a fixed value. */
  readonly live?: LiveCells;
  /** Names for the sheets, where the usual ones are taken; `table` and `lists` go with a live workbook. */
  readonly names?: Partial<
    Record<
      'board' | 'completion' | 'unit' | 'draft' | 'progress' | 'way' | 'table' | 'lists',
      string
    >
  >;
}

/** The rows of the table in words, in its order. */
export function wordsOf({ table, language }: SheetsRequest): readonly RowWords[] {
  return table.rows.map(rowWorder(table, language));
}
