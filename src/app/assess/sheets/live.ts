import { type SheetPlan, columnLetters, sheetReference } from '../../../table';
import { textOf } from '../../merge/sheets/list';
import type { AssessOutcome } from '../assessWorkbook';
import { boardKeys } from './columns';
import type { LiveCells } from './request';

type Assessed = Extract<AssessOutcome, { kind: 'assessed' }>;

/** One column keeps what the function spills apart from the board. */
const first = boardKeys.length + 1;

/** Status, pace and grounds. */
const spilled = 3;

/**
 * Whether the add-in's function sees in the table what was assessed: its header, and no later period
 * than the date of assessment.
 */
export function canFollow({ table, read, sheet }: Assessed, latest: string): boolean {
  return sheet !== undefined && read?.table.header !== undefined && table.asOf.id === latest;
}

/**
 * The cells, right of the board, into which one `ZB.ASSESS` over the table spills. What a person has
 * decided stays as it is.
 */
export function followedCells({ table, read }: Assessed): LiveCells {
  return (number) => {
    const row = read?.submission.rows.find((each) => each.number === number)?.row;
    const decided = table.rows.some(
      ({ indicator, override }) => indicator.number === number && override !== undefined,
    );
    if (read === undefined || row === undefined || decided) return undefined;
    const at = row - read.table.area.row + 1;
    return {
      status: `$${columnLetters(first)}$${at}`,
      pace: `$${columnLetters(first + 1)}$${at}`,
    };
  };
}

/** The board with that function beside it, outside what is printed. */
export function withFunction(board: SheetPlan, { table, read, sheet }: Assessed): SheetPlan {
  if (read === undefined || sheet === undefined) return board;
  const range = sheetReference(sheet, read.table.area);
  const formula = `=ZB.ASSESS(${range},"${table.profile.id}")`;
  const rows = Math.max(board.area.rows, read.table.area.rows);
  const width = first + spilled;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      row === 0 && column === first
        ? { value: '', formula, format: 'General' }
        : (board.cells[row]?.[column] ?? { ...textOf(''), format: formatAt(column) }),
    ),
  );
  const area = { ...board.area, rows, columns: width };
  return {
    ...board,
    area,
    cells,
    paints: [
      ...board.paints,
      {
        area: { row: 0, column: first, rows, columns: spilled },
        style: { font: '宋体', fontSize: 8, color: '#767676', vertical: 'center' },
      },
    ],
  };
}

const formatAt = (column: number): string => (column === first + 1 ? '0.00' : 'General');
