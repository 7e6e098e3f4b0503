import type { Area, Paint, PlanCell, SheetPlan, Style } from '../../../table';
import { columnPoints, lineCount } from '../../../table/measure';

export interface ListColumn {
  readonly head: string;
  /** Width in half-width characters. */
  readonly characters: number;
  readonly centered?: boolean;
  /** A long code that nobody reads: small, on one line. */
  readonly small?: boolean;
}

export interface ListCell extends PlanCell {
  readonly style?: Style;
}

export interface List {
  readonly name: string;
  readonly title: string;
  /** What the list comes to, and how to read it. */
  readonly summary: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListCell[])[];
  readonly paper: 'A3' | 'A4';
  readonly footer: string;
}

/** Title, summary, heads. */
const headRows = 3;

/** A list as a sheet: readable on the screen and on paper, its heads in sight and on each page. */
export function listSheet({ name, title, summary, columns, rows, paper, footer }: List): SheetPlan {
  const area: Area = { row: 0, column: 0, rows: headRows + rows.length, columns: columns.length };
  const width = columns.reduce((sum, { characters }) => sum + characters, 0);
  return {
    name,
    visibility: 'visible',
    area,
    cells: [
      wide(title, columns),
      wide(summary, columns),
      columns.map(({ head }) => textOf(head)),
      ...rows.map((row) => row.map(({ style: _, ...cell }) => cell)),
    ],
    paints: paintsOf(columns, rows),
    merges: [0, 1].map((row) => ({ ...area, row, rows: 1 })),
    columnWidths: columns.map(({ characters }, at) => ({ at, points: columnPoints(characters) })),
    rowHeights: [
      { at: 0, points: 30 },
      { at: 1, points: heightOf(textLines(summary, width)) },
      { at: 2, points: 24 },
      ...rows.map((row, at) => ({
        at: headRows + at,
        points: heightOf(Math.max(1, ...row.map((cell, place) => linesOf(cell, columns[place])))),
      })),
    ],
    freeze: { rows: headRows, columns: 0 },
    page: {
      orientation: 'landscape',
      paper,
      area,
      titleRows: [headRows - 1, headRows - 1],
      fitToWidth: 1,
      centerHorizontally: true,
      margins: { top: 36, bottom: 43.2, left: 28.8, right: 28.8, header: 21.6, footer: 21.6 },
      footer: `&C${footer}`,
    },
    validations: [],
    conditionalFormats: [],
    names: [],
  };
}

/** More than anyone reads of one cell, and less than Excel takes. */
const longestText = 2000;

/** Words of ours. */
export function textOf(text: string, style?: Style): ListCell {
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  return {
    value: shown === '' ? null : shown,
    format: 'General',
    text: shown,
    ...(style !== undefined && { style }),
  };
}

/** What others wrote: Excel would make a number of `11.40%` and a formula of `=1`. */
export function reportedOf(text: string, style?: Style): ListCell {
  return { ...textOf(text, style), format: '@' };
}

export function numberOf(value: number, format: string, text: string): ListCell {
  return { value, format, text };
}

const wide = (text: string, columns: readonly ListColumn[]): PlanCell[] =>
  columns.map((_, at) => textOf(at === 0 ? text : ''));

const linePoints = 13.5;
/** Excel's limit for the height of a row. */
const highest = 409.5;

const heightOf = (lines: number): number => Math.min(highest, lines * linePoints + 6.75);

function linesOf({ text = '' }: PlanCell, column: ListColumn | undefined): number {
  if (column === undefined || column.small === true) return 1;
  // A column shows a little less than its width where a text breaks.
  return textLines(text, column.characters - 1);
}

const textLines = (text: string, characters: number): number =>
  text.split('\n').reduce((sum, line) => sum + lineCount(line, characters), 0);

function paintsOf(columns: readonly ListColumn[], rows: readonly (readonly ListCell[])[]): Paint[] {
  const band = (row: number, count: number): Area => ({
    row,
    column: 0,
    rows: count,
    columns: columns.length,
  });
  const body: Style = { font: '宋体', fontSize: 10, color: '#000000', vertical: 'center' };
  return [
    { area: band(0, 1), style: { font: '黑体', fontSize: 16, horizontal: 'center' } },
    { area: band(0, 2), style: { vertical: 'center', wrap: true } },
    { area: band(1, 1), style: { font: '宋体', fontSize: 10, horizontal: 'left' } },
    { area: band(2, 1 + rows.length), style: { ...body, border: '#7F7F7F', wrap: true } },
    { area: band(2, 1), style: { font: '黑体', fill: '#E8EEF4', horizontal: 'center' } },
    ...(rows.length === 0
      ? []
      : columns.map(({ centered, small }, column): Paint => ({
          area: { row: headRows, column, rows: rows.length, columns: 1 },
          style: {
            horizontal: centered === true ? 'center' : 'left',
            ...(small === true && { fontSize: 8, wrap: false }),
          },
        }))),
    ...columns.flatMap((_, column) => cellPaints(column, rows)),
  ];
}

/** The cells of a column that look otherwise than the rest; those below each other as one, for a host is asked for each. */
function cellPaints(column: number, rows: readonly (readonly ListCell[])[]): Paint[] {
  const paints: Paint[] = [];
  rows.forEach((row, at) => {
    const style = row[column]?.style;
    if (style === undefined) return;
    const last = paints.at(-1);
    const isBelow = last !== undefined && last.area.row + last.area.rows === headRows + at;
    if (isBelow && isSameStyle(last.style, style))
      paints[paints.length - 1] = { style, area: { ...last.area, rows: last.area.rows + 1 } };
    else paints.push({ style, area: { row: headRows + at, column, rows: 1, columns: 1 } });
  });
  return paints;
}

const isSameStyle = (one: Style, other: Style): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
