import type { Language } from '../../../domain/language';
import { formWords } from '../../../report/assessment/formWords';
import type { RowTexts } from '../../../report/assessment/wordRow';
import { type Area, columnLetters } from '../../../table';
import type { ListColumn } from '../../merge/sheets/list';
import { sheetWords } from './words';

export type BoardKey = keyof RowTexts | 'sign' | 'bar' | 'due' | 'done';

/** From left to right, with widths in half-width characters. */
const widths: readonly (readonly [key: BoardKey, characters: number, centered: boolean])[] = [
  ['number', 5, true],
  ['name', 24, false],
  ['attribute', 8, true],
  ['responsible', 16, false],
  ['base', 13, false],
  ['required', 13, false],
  ['actual', 13, false],
  ['target', 15, false],
  ['bar', 24, false],
  ['due', 9, false],
  ['done', 9, false],
  ['pace', 8, false],
  ['interval', 15, true],
  ['sign', 4, true],
  ['status', 10, true],
  ['published', 10, true],
  ['agreement', 12, true],
  ['completion', 13, true],
  ['needed', 14, false],
  ['reason', 30, false],
];

/** Title, summary and heads above the first row of each list. */
export const boardHeadRows = 3;

export const boardKeys: readonly BoardKey[] = widths.map(([key]) => key);

export function boardColumns(language: Language): readonly ListColumn[] {
  const own = sheetWords[language];
  const heads: Readonly<Record<BoardKey, string>> = {
    ...formWords[language].heads,
    sign: '',
    bar: own.bar,
    due: own.due,
    done: own.done,
  };
  return widths.map(([key, characters, centered]) => ({ head: heads[key], characters, centered }));
}

/** The cells of a column of the board below its head, from the first row on: for charts and formulas. */
export function boardArea(key: BoardKey, rows: number): Area {
  return { row: boardHeadRows, column: boardKeys.indexOf(key), rows, columns: 1 };
}

/** A cell of the board on its own sheet: `$O4`, for the row counted from 0. */
export function boardCell(key: BoardKey, row: number): string {
  return `$${columnLetters(boardKeys.indexOf(key))}${boardHeadRows + row + 1}`;
}
