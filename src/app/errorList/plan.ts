import type { Language } from '../../domain/language';
import { severityWords } from '../../report/findings';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../table';
import { columnPoints, lineCount } from '../../table/measure';
import { type ColumnKey, type ListColumn, listColumns } from './columns';
import type { ErrorListEntry } from './entry';
import { linkFormula } from './link';
import { headRows, paintsOf } from './look';
import { type ErrorListWords, errorListWords } from './words';

export interface ErrorListOptions {
  /** Name of the sheet to be made. */
  readonly sheet: string;
  readonly language: Language;
  /** Above the list, instead of its own name. */
  readonly title?: string;
}

/**
 * The 差错清单 as a sheet: one line for each entry, in the order given, a link to the cell, and a column
 * where the unit explains what is right though it looks wrong. Everything reported stays text.
 */
export function errorListPlan(
  entries: readonly ErrorListEntry[],
  options: ErrorListOptions,
): WorkbookPlan {
  return { sheets: [errorListSheet(entries, options)], parts: [] };
}

export function errorListSheet(
  entries: readonly ErrorListEntry[],
  { sheet, language, title }: ErrorListOptions,
): SheetPlan {
  const words = errorListWords[language];
  const columns = listColumns(entries.some(({ file }) => file !== undefined));
  const body = entries.map((entry, at) =>
    columns.map(({ key }) => entryCell(entry, key, at + 1, language)),
  );
  const area = { row: 0, column: 0, rows: headRows + body.length, columns: columns.length };
  return {
    name: sheet,
    visibility: 'visible',
    area,
    cells: [
      wide(title ?? words.title, columns),
      wide(summaryOf(entries, words), columns),
      columns.map(({ key }) => text(words.heads[key])),
      ...body,
    ],
    paints: paintsOf(entries, columns),
    merges: [
      { row: 0, column: 0, rows: 1, columns: columns.length },
      { row: 1, column: 0, rows: 1, columns: columns.length },
    ],
    columnWidths: columns.map(({ characters }, at) => ({ at, points: columnPoints(characters) })),
    rowHeights: [
      { at: 0, points: 30 },
      { at: 1, points: heightOf(lineCount(summaryOf(entries, words), charactersOf(columns))) },
      { at: 2, points: 24 },
      ...body.map((cells, at) => ({ at: headRows + at, points: rowHeight(cells, columns) })),
    ],
    freeze: { rows: headRows, columns: 0 },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      area,
      titleRows: [headRows - 1, headRows - 1],
      fitToWidth: 1,
      centerHorizontally: true,
      margins: { top: 36, bottom: 43.2, left: 28.8, right: 28.8, header: 21.6, footer: 21.6 },
      footer: `&C${words.page}`,
    },
    validations: [],
    conditionalFormats: [],
    names: [],
  };
}

function summaryOf(entries: readonly ErrorListEntry[], words: ErrorListWords): string {
  if (entries.length === 0) return words.none;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of entries) counts[severity] += 1;
  return words.summary(counts);
}

function entryCell(
  entry: ErrorListEntry,
  key: ColumnKey,
  order: number,
  language: Language,
): PlanCell {
  if (key === 'order') return { value: order, format: '0', text: String(order) };
  if (key === 'severity') {
    const { sign, name } = severityWords[entry.severity];
    return text(`${sign}${name[language]}`);
  }
  if (key !== 'cell') return text(entry[key] ?? '', reported.has(key) ? '@' : 'General');
  const formula = entry.file === undefined ? linkFormula(entry.sheet, entry.cell) : undefined;
  return { ...text(entry.cell), ...(formula !== undefined && { formula }) };
}

/** What people wrote and will write: Excel would make a number of `11.40%` and a formula of `=1`. */
const reported: ReadonlySet<ColumnKey> = new Set(['found', 'expected', 'explanation']);

/** More than anyone reads, and less than a cell takes: a reported text may have 32,767 characters. */
const longestText = 1000;

function text(value: string, format = 'General'): PlanCell {
  const shown = value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  return { value: shown === '' ? null : shown, format, text: shown };
}

const wide = (value: string, columns: readonly ListColumn[]): PlanCell[] =>
  columns.map((_, at) => text(at === 0 ? value : ''));

const charactersOf = (columns: readonly ListColumn[]): number =>
  columns.reduce((sum, { characters }) => sum + characters, 0);

const linePoints = 13.5;
/** Excel's limit for the height of a row. */
const highest = 409.5;

const heightOf = (lines: number): number => Math.min(highest, lines * linePoints + 6.75);

function rowHeight(cells: readonly PlanCell[], columns: readonly ListColumn[]): number {
  const lines = cells.map((cell, at) =>
    // A column shows a little less than its width where a text breaks.
    lineCount(cell.text ?? '', (columns[at]?.characters ?? 1) - 1),
  );
  return heightOf(Math.max(...lines));
}
