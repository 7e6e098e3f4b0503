import type { IndicatorSystem } from '../../../domain/indicator';
import { columnId } from '../../../domain/indicator';
import type { Language } from '../../../domain/language';
import { type MergeWords } from '../../../report/merge';
import { a1 } from '../../../table';
import { linkFormula } from '../../errorList/link';
import type { Source } from '../merged';
import { type ListCell, type ListColumn, reportedOf, textOf } from './list';

/** What the sheets beside the merged table have in common. */
export interface SheetContext {
  readonly system: IndicatorSystem;
  readonly language: Language;
  readonly words: MergeWords;
  /** Name of the merged table's sheet. */
  readonly table: string;
  /** Row and column of a cell there; undefined where the table has none such. */
  readonly placeOf: (
    indicator: number,
    column: string,
  ) => { row: number; column: number } | undefined;
  /** A time of saving in the reader's own manner. */
  readonly timeText: (saved: string) => string;
}

/** Heads and widths of the columns with which a line about a cell begins. */
export function cellColumns({ heads }: MergeWords): ListColumn[] {
  return [
    { head: heads.indicator, characters: 28 },
    { head: heads.column, characters: 18 },
    { head: heads.place, characters: 10, centered: true },
  ];
}

/** Heads and widths of the columns that name a source. */
export function sourceColumns({ heads }: MergeWords): ListColumn[] {
  return [
    { head: heads.reported, characters: 18 },
    { head: heads.unit, characters: 18 },
    { head: heads.file, characters: 34 },
    { head: heads.sheet, characters: 14 },
    { head: heads.cell, characters: 9, centered: true },
  ];
}

/** What was reported, by whom, and where it stands. */
export function sourceCells({ text, unit, file, sheet, address }: Source): ListCell[] {
  return [
    reportedOf(text),
    textOf(unit ?? ''),
    reportedOf(file),
    reportedOf(sheet),
    textOf(address),
  ];
}

/** Indicator, column, and a link to the cell in the merged table. */
export function cellCells(
  { system, words, table, placeOf }: SheetContext,
  { indicator, column }: { readonly indicator: number; readonly column: string },
): ListCell[] {
  const place = placeOf(indicator, column);
  const address = place === undefined ? '' : a1({ ...place, rows: 1, columns: 1 });
  const formula = linkFormula(table, address);
  return [
    textOf(indicatorText(system, words, indicator)),
    textOf(columnText(system, column)),
    {
      ...textOf(address, { color: '#0563C1' }),
      ...(formula !== undefined && { formula }),
    },
  ];
}

export function indicatorText(
  { indicators }: IndicatorSystem,
  words: MergeWords,
  number: number,
): string {
  const name = indicators.find((indicator) => indicator.number === number)?.name ?? '';
  return words.indicator(number, name).trim();
}

export function columnText({ columns }: IndicatorSystem, id: string): string {
  return columns.find((column) => columnId(column) === id)?.head.join('') ?? id;
}
