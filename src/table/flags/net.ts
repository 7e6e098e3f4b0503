import { type Column, isChoice, isEntry, isFigure } from '../../domain/indicator';
import { type Area, a1, sheetReference } from '../area';
import type { ConditionalFormat } from '../sheetPlan';
import { type FlagBook, lookups, slot } from './book';

/** A colour of its own: nobody has checked, the spreadsheet alone has its doubts. */
const doubtful = { fill: '#F8CBAD', color: '#7B2D00' } as const;

/** Absolute reference to the list that a column's cells are chosen from, if it has one. */
export type ListReference = (column: Column) => string | undefined;

/**
 * What a spreadsheet finds by itself, without the add-in: an entry that is neither a number nor an
 * agreed word, one that is not in its list, a formula that fails. Typing meets the data validation
 * first; a paste meets only this.
 */
export function entryNet(
  columns: readonly Column[],
  body: Area,
  book: FlagBook,
  list: ListReference,
): ConditionalFormat[] {
  const runs: { first: number; count: number; figures: boolean; lists: Set<string> }[] = [];
  columns.forEach((column, index) => {
    if (!isEntry(column)) return;
    const figures = isFigure(column);
    const reference = list(column);
    if (!figures && (!isChoice(column.role) || reference === undefined)) return;
    const last = runs.at(-1);
    const continues = figures && last?.figures === true && last.first + last.count === index;
    const run = continues ? last : { first: index, count: 0, figures, lists: new Set<string>() };
    if (!continues) runs.push(run);
    run.count += 1;
    if (reference !== undefined) run.lists.add(reference);
  });
  return runs.map(({ first, count, figures, lists }) => {
    const area = { ...body, column: body.column + first, columns: count };
    const cell = a1({ ...area, rows: 1, columns: 1 });
    const unlisted = [...lists].map((each) => `ISNA(MATCH(${cell},${each},0))`);
    const strange = [
      `LEN(TRIM(${cell}))>0`,
      ...(figures ? [`NOT(${hasDigit(cell, book)})`] : []),
      ...unlisted,
    ];
    const wrong = figures
      ? `AND(ISTEXT(${cell}),${strange.join(',')})`
      : `AND(${strange.join(',')})`;
    return { area, formula: `=IF(ISERROR(${cell}),TRUE,${wrong})`, ...doubtful };
  });
}

/** A number outside the bounds that the flag sheet keeps for its cell. */
export function rangeNet(body: Area, book: FlagBook): ConditionalFormat {
  const { cell, kept, sameHead } = lookups(book, body);
  const beyond = (offset: number, sign: string) =>
    `IF(ISNUMBER(${kept(offset)}),${cell}${sign}${kept(offset)},FALSE)`;
  const outside = `OR(${beyond(slot.min, '<')},${beyond(slot.max, '>')})`;
  return {
    area: body,
    formula: `=IF(ISNUMBER(${cell}),IF(${sameHead},${outside},FALSE),FALSE)`,
    ...doubtful,
  };
}

/**
 * Conditional formats take no array constants, so the ten digits are the numbers of ten rows; rows of
 * the flag sheet, where nobody inserts any.
 */
function hasDigit(cell: string, { sheet }: FlagBook): string {
  const digits = `ROW(${sheetReference(sheet, { row: 0, column: 0, rows: 10, columns: 1 })})-1`;
  return `SUMPRODUCT(LEN(${cell})-LEN(SUBSTITUTE(${cell},${digits},"")))>0`;
}
