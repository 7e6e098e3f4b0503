import type { Language } from '../../../domain/language';
import { type SheetCells, sheetReference } from '../../../table';
import { formulaWords } from '../../../table/formulas/words';
import { plain, textAt } from '../../../table/locate/grid';
import type { AssessOutcome } from '../assessWorkbook';
import type { LiveCells } from './request';

type Assessed = Extract<AssessOutcome, { kind: 'assessed' }>;

/** Computed columns beside a table that the sheets of an assessment can refer to. */
export interface BesideTable {
  /** In which their words are. */
  readonly language: Language;
  readonly cells: LiveCells;
}

/**
 * The suggested status and pace beside the table (建议评价、进度R), where they are formulas that every
 * spreadsheet computes and say of every row what was assessed here: same profile, same date. Undefined
 * where there are none, or where they say anything else.
 */
export function besideTable(
  outcome: Assessed,
  sheets: readonly SheetCells[],
): BesideTable | undefined {
  const sheet = sheets.find(({ name }) => name === outcome.sheet);
  if (sheet === undefined) return undefined;
  for (const language of Object.keys(formulaWords) as Language[]) {
    const columns = columnsOf(outcome, sheet, language);
    if (columns !== undefined && agrees(outcome, sheet, columns, language)) {
      return { language, cells: cellsOf(outcome, sheet, columns) };
    }
  }
  return undefined;
}

interface Columns {
  readonly status: number;
  readonly pace: number;
}

function columnsOf(
  { read }: Assessed,
  { grid }: SheetCells,
  language: Language,
): Columns | undefined {
  const { header } = read?.table ?? {};
  if (header === undefined) return undefined;
  const columnOf = (word: string): number => {
    for (let row = header.first; row <= header.last; row += 1) {
      const column = (grid[row] ?? []).findIndex((cell) => plain(cell?.text ?? '') === plain(word));
      if (column >= 0) return column;
    }
    return -1;
  };
  const words = formulaWords[language];
  const columns = { status: columnOf(words.status), pace: columnOf(words.pace) };
  return columns.status < 0 || columns.pace < 0 ? undefined : columns;
}

const rowOf = ({ read }: Assessed, number: number): number | undefined =>
  read?.submission.rows.find((each) => each.number === number)?.row;

/** A function of the add-in, whatever a file or another program made of its name. */
const ours = /ZB[._]/i;

/** A pace is compared as a number of its own; a formula may add up in another order. */
const nearly = 1e-6;

function agrees(
  outcome: Assessed,
  { grid }: SheetCells,
  columns: Columns,
  language: Language,
): boolean {
  const { profile, rows } = outcome.table;
  return rows.every(({ indicator, assessment }) => {
    const row = rowOf(outcome, indicator.number);
    if (row === undefined) return true;
    const formula = grid[row]?.[columns.status]?.formula;
    if (formula === undefined || ours.test(formula)) return false;
    const word = profile.classes.find(({ id }) => id === assessment.status)?.[language];
    if (textAt(grid, row, columns.status) !== word) return false;
    const { value, text = '' } = grid[row]?.[columns.pace] ?? {};
    const pace = typeof value === 'number' ? value : Number.parseFloat(text);
    const isShown = value === undefined ? 0.005 + nearly : nearly;
    return Number.isNaN(assessment.pace)
      ? Number.isNaN(pace)
      : Math.abs(pace - assessment.pace) <= isShown;
  });
}

function cellsOf(outcome: Assessed, { name }: SheetCells, columns: Columns): LiveCells {
  const decided = new Set(
    outcome.table.rows.flatMap(({ indicator, override }) =>
      override === undefined ? [] : [indicator.number],
    ),
  );
  return (number) => {
    const row = rowOf(outcome, number);
    // What a person has decided stays as it is.
    if (row === undefined || decided.has(number)) return undefined;
    const at = (column: number) => sheetReference(name, { row, column, rows: 1, columns: 1 });
    return { status: at(columns.status), pace: at(columns.pace) };
  };
}
