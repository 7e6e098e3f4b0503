import type { ColumnRole } from '../../domain/indicator';
import type { Band, Heads } from './band';
import { type Grid, plain, textAt } from './grid';
import { joinedPeriod, readHead } from './head';
import type { PeriodLabel } from './period';

/** What the lines of a header say of one column. */
export interface HeaderColumn {
  readonly column: number;
  /** All lines as one text, with what merged cells to the left say; to compare with a system's head. */
  readonly text: string;
  /** The same with its spaces and signs as they stand there. */
  readonly shown: string;
  /** As `shown`, with what stands over columns to the left, period or not: a system's own head can tell by it. */
  readonly spanned: string;
  /** The lowest line that says something. */
  readonly row: number;
  readonly role?: ColumnRole;
  readonly period?: PeriodLabel;
  /** The role is not written, only its period. */
  readonly isAssumed: boolean;
}

/** The columns of a header that say anything, from left to right. */
export function headerColumns(grid: Grid, heads: Heads, band: Band): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    const own = ownTexts(grid, band, column);
    if (own.length === 0) continue;
    const above = inherited(grid, heads, band, column);
    const spanned = textLeftOf(grid, band, column) + own.map(({ shown }) => shown).join('');
    columns.push({ ...headerColumn(heads, band, column, own, above), spanned });
  }
  return columns;
}

function headerColumn(
  heads: Heads,
  band: Band,
  column: number,
  own: readonly Line[],
  above: Above | undefined,
): Omit<HeaderColumn, 'spanned'> {
  const text = own.map((line) => line.text).join('');
  const joined = readHead(text);
  let role = joined?.role;
  let period = joined?.role === undefined ? undefined : joined.period;
  if (role === undefined) {
    for (let row = band.first; row <= band.last; row += 1) {
      const head = heads[row]?.get(column);
      role = head?.role ?? role;
      period = joinedPeriod(period, head?.period);
    }
  }
  period = joinedPeriod(above?.period, period);
  const isAssumed = role === undefined && period !== undefined;
  const known = isAssumed ? 'total' : role;
  return {
    column,
    text: (above?.text ?? '') + text,
    shown: (above?.shown ?? '') + own.map((line) => line.shown).join(''),
    row: own.at(-1)?.row ?? band.first,
    ...(known !== undefined && { role: known }),
    ...(period !== undefined && { period }),
    isAssumed,
  };
}

interface Line {
  readonly text: string;
  readonly shown: string;
  readonly row: number;
}

/** The texts of the lines; one that a split merge repeats counts once. */
function ownTexts(grid: Grid, { first, last }: Band, column: number): Line[] {
  const lines: Line[] = [];
  for (let row = first; row <= last; row += 1) {
    const shown = textAt(grid, row, column);
    const text = plain(shown);
    if (text !== '' && text !== lines.at(-1)?.text) lines.push({ text, shown, row });
  }
  return lines;
}

interface Above {
  readonly text: string;
  readonly shown: string;
  readonly period: PeriodLabel;
}

/**
 * The period of a merged cell to the left that covers this column too: its text stands in the
 * first column of the merge, which like this one has a text of its own below. Columns without a
 * head, such as inserted ones, may stand between.
 */
function inherited(grid: Grid, heads: Heads, band: Band, column: number): Above | undefined {
  let text = '';
  let shown = '';
  let period: PeriodLabel | undefined;
  for (let row = band.first; row < band.last; row += 1) {
    if (textAt(grid, row, column).trim() !== '') break;
    for (let left = column - 1; left >= band.left; left -= 1) {
      const upper = textAt(grid, row, left);
      if (upper.trim() === '') continue;
      const head = heads[row]?.get(left);
      if (
        head?.period !== undefined &&
        head.role === undefined &&
        hasBelow(grid, band, row, left)
      ) {
        period = joinedPeriod(period, head.period);
        text += plain(upper);
        shown += upper;
      }
      break;
    }
  }
  return period && { text, shown, period };
}

/** What the nearest upper cell to the left says that has a text of its own below, as a merged cell would. */
function textLeftOf(grid: Grid, band: Band, column: number): string {
  if (textAt(grid, band.first, column).trim() !== '') return '';
  for (let left = column - 1; left >= band.left; left -= 1) {
    const text = textAt(grid, band.first, left);
    if (text.trim() !== '') return hasBelow(grid, band, band.first, left) ? text : '';
  }
  return '';
}

function hasBelow(grid: Grid, { last }: Band, row: number, column: number): boolean {
  for (let below = row + 1; below <= last; below += 1) {
    if (textAt(grid, below, column).trim() !== '') return true;
  }
  return false;
}
