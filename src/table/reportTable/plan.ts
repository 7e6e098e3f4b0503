import { type ReportTable, type ReportCells, readFigure } from '../../domain/reportTable';
import type { Language } from '../../domain/language';
import type { Area } from '../area';
import { columnPoints, lineCount } from '../measure';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../sheetPlan';
import { tableWords } from '../words';

/** Title and heads. */
const headRows = 2;

export interface ReportPlace {
  readonly sheet: string;
  readonly language: Language;
  readonly paper: 'A3' | 'A4';
  /** Where its title stands; A1 where absent. */
  readonly row?: number;
  readonly column?: number;
  /** Nothing else is on the sheet, so that it may be laid out and printed as a whole. */
  readonly wholeSheet?: boolean;
}

/** How many rows and columns it takes, with title and heads. */
export const reportTableSize = ({ columns, rows }: ReportTable) => ({
  rows: headRows + rows.length,
  columns: columns.length,
});

/** A report table on a sheet: figures are numbers that read as on the paper. */
export function planReportTable(
  table: ReportTable,
  cells: ReportCells,
  { sheet, language, paper, row: top = 0, column: left = 0, wholeSheet = true }: ReportPlace,
): WorkbookPlan {
  const { columns, rows } = table;
  const area: Area = { row: top, column: left, ...reportTableSize(table) };
  const runs = labelRuns(table);
  const body = rows.map((row, at) =>
    columns.map(({ id, kind }): PlanCell => {
      if (kind === 'label') {
        const isRepeated = runs.some(
          (run) => run.column === id && at > run.first && at < run.first + run.count,
        );
        return textCell(isRepeated ? '' : (row.labels[id] ?? ''));
      }
      const text = cells[row.id]?.[id] ?? '';
      return kind === 'figure' ? figureCell(text) : textCell(text);
    }),
  );
  const band = (row: number, count: number): Area => ({ ...area, row: top + row, rows: count });
  const figures = columns.flatMap(({ kind }, column) => (kind === 'figure' ? [column] : []));
  const plan: SheetPlan = {
    name: sheet,
    visibility: 'visible',
    area,
    cells: [
      columns.map((_, at) => textCell(at === 0 ? table.title : '')),
      columns.map(({ head }) => textCell(head)),
      ...body,
    ],
    paints: [
      {
        area: band(0, 1),
        style: { font: '黑体', fontSize: 16, horizontal: 'center', vertical: 'center' },
      },
      {
        area: band(1, 1 + rows.length),
        style: { font: '宋体', fontSize: 10, border: '#000000', vertical: 'center', wrap: true },
      },
      { area: band(1, 1), style: { font: '黑体', fill: '#E8EEF4', horizontal: 'center' } },
      ...figures.map((column) => ({
        area: { ...band(headRows, rows.length), column: left + column, columns: 1 },
        style: { horizontal: 'right', wrap: false } as const,
      })),
    ],
    merges: [
      band(0, 1),
      ...runs.map(({ column, first, count }) => ({
        row: top + headRows + first,
        column: left + columns.findIndex(({ id }) => id === column),
        rows: count,
        columns: 1,
      })),
    ],
    columnWidths: columns.map(({ width }, at) => ({ at: left + at, points: columnPoints(width) })),
    rowHeights: [
      { at: top, points: 33 },
      { at: top + 1, points: 27 },
      ...body.map((row, at) => ({
        at: top + headRows + at,
        points:
          Math.max(
            ...row.map((cell, place) => lineCount(cell.text ?? '', columns[place]?.width ?? 1)),
          ) *
            13.5 +
          6.75,
      })),
    ],
    ...(wholeSheet && {
      freeze: {
        rows: top + headRows,
        columns: left + columns.filter(({ kind }) => kind === 'label').length,
      },
    }),
    ...(wholeSheet && {
      page: {
        orientation: 'landscape' as const,
        paper,
        area,
        titleRows: [top + 1, top + 1] as const,
        fitToWidth: 1 as const,
        centerHorizontally: true,
        margins: { top: 36, bottom: 43.2, left: 28.8, right: 28.8, header: 21.6, footer: 21.6 },
        footer: `&C${tableWords[language].page}`,
      },
    }),
    validations: [],
    conditionalFormats: [],
    names: [],
  };
  return { sheets: [plan], parts: [] };
}

const textCell = (text: string): PlanCell => ({
  value: text === '' ? null : text,
  format: 'General',
  text,
});

/** 441.71 that reads `441.71（21位）`: it computes, and the paper's remark stays with it. */
function figureCell(text: string): PlanCell {
  const figure = readFigure(text);
  if (figure === undefined || text.includes('%')) return textCell(text);
  const number = figure.decimals === 0 ? '0' : `0.${'0'.repeat(figure.decimals)}`;
  const remark = figure.remark === '' ? '' : `"${figure.remark.replaceAll('"', '')}"`;
  return { value: figure.value, format: `${number}${remark}`, text };
}

interface Run {
  readonly column: string;
  readonly first: number;
  readonly count: number;
}

/** Labels that several rows share stand once, in a merged cell; the last label column has each its own. */
function labelRuns({ columns, rows }: ReportTable): Run[] {
  const labels = columns.filter(({ kind }) => kind === 'label').map(({ id }) => id);
  return labels.flatMap((column, depth) => {
    const path = (at: number) => labels.slice(0, depth + 1).map((id) => rows[at]?.labels[id] ?? '');
    const isNext = (at: number): boolean =>
      at > 0 &&
      (rows[at]?.labels[column] ?? '') !== '' &&
      path(at).join('\n') === path(at - 1).join('\n');
    return rows.flatMap((_, first): Run[] => {
      if (isNext(first) || !isNext(first + 1)) return [];
      let count = 1;
      while (first + count < rows.length && isNext(first + count)) count += 1;
      return [{ column, first, count }];
    });
  });
}
