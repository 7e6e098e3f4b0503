import {
  type IndicatorAssessment,
  type TableAssessment,
  stationsOf,
} from '../../../domain/assessment';
import { formWords } from '../../../report/assessment/formWords';
import { assessmentWords } from '../../../report/assessment/words';
import { type Area, type ChartPlan, type SheetPlan, sheetReference } from '../../../table';
import { type ListCell, listSheet, numberOf, textOf } from '../../merge/sheets/list';
import { boardArea } from './columns';
import type { SheetsRequest } from './request';
import { sheetWords } from './words';

/** A dark and a light tone, which stay apart on paper and without colours. */
const tones = { actual: '#1F5F8B', required: '#B8C4CE' } as const;

/**
 * Parts of the way that are in sight: a bar beyond is cut off, its number stands in the table. The step
 * puts a tick at the start and at the end of the way; left to themselves, some programs pass over 0.
 */
const sight = { low: -0.5, high: 1.5, step: 0.5 } as const;

/** Progress by indicator (各项指标进度): part of the way done beside the part that is due. */
export function progressSheet({ table, language, paper, live, names }: SheetsRequest): SheetPlan {
  const words = sheetWords[language];
  const rows = table.rows.flatMap(({ course, indicator }, at) =>
    course === undefined ? [] : [{ course, indicator, at }],
  );
  const board = names?.board ?? words.boardName;
  const cell = (key: 'done' | 'due', at: number, value: number): ListCell => {
    const shown = numberOf(value, '0%', `${Math.round(value * 100)}%`);
    if (live === undefined) return shown;
    const own = boardArea(key, table.rows.length);
    const reference = sheetReference(board, { ...own, row: own.row + at, rows: 1 });
    return { ...shown, formula: `=IF(ISNUMBER(${reference}),${reference},NA())` };
  };
  return chartSheet(
    {
      name: names?.progress ?? words.progressName,
      title: formWords[language].chart,
      summary: `${basisOf(table, language)}\n${words.progressNote}`,
      heads: ['', words.done, words.due],
      rows: rows.map(({ course, indicator, at }) => [
        textOf(`${indicator.number} ${indicator.name}`),
        cell('done', at, course.done),
        cell('due', at, course.due),
      ]),
      paper,
      page: words.page,
    },
    {
      kind: 'bars',
      title: formWords[language].chart,
      series: [{ color: tones.actual }, { color: tones.required }],
      axis: { format: '0%', ...sight },
    },
  );
}

/** Actual against required path (实际与时序) of one indicator; undefined where it has no way. */
export function waySheet(
  row: IndicatorAssessment,
  { table, language, paper, names }: SheetsRequest,
): SheetPlan | undefined {
  const words = sheetWords[language];
  const forms = formWords[language];
  const stations = stationsOf(row, table);
  if (stations.length === 0) return undefined;
  const { indicator, course } = row;
  const unit = course?.measuredAs === 'index' ? words.index : indicator.unit;
  const title = `${indicator.name}${unit === '' ? '' : `（${unit}）`}`;
  const number = (value: number | undefined): ListCell =>
    value === undefined ? textOf('') : numberOf(value, '0.00', value.toFixed(2));
  const values = stations.flatMap(({ required, actual }) => [required, actual ?? required]);
  return chartSheet(
    {
      name: names?.way ?? words.wayName,
      title,
      summary: basisOf(table, language),
      heads: ['', forms.heads.actual, forms.heads.required],
      rows: stations.map(({ year, actual, required }) => [
        textOf(assessmentWords[language].year(year)),
        number(actual),
        number(required),
      ]),
      paper,
      page: words.page,
    },
    {
      kind: 'lines',
      title,
      series: [{ color: tones.actual }, { color: '#7A4B00', dashed: true }],
      axis: { format: 'General', ...around(values) },
    },
  );
}

function basisOf({ asOf, year, profile }: TableAssessment, language: SheetsRequest['language']) {
  return formWords[language].basis(asOf.label, year?.label, profile.label[language]);
}

/** Round bounds a little beyond the values: a chart from zero would show flat lines. */
function around(values: readonly number[]): { low: number; high: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = 10 ** Math.floor(Math.log10(Math.max(most - least, Math.abs(most) / 1000, 1e-6)));
  return {
    low: Number((Math.floor(least / step) * step).toPrecision(12)),
    high: Number((Math.ceil(most / step) * step).toPrecision(12)),
  };
}

interface ChartTable {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly heads: readonly [string, string, string];
  readonly rows: readonly (readonly ListCell[])[];
  readonly paper: SheetsRequest['paper'];
  readonly page: string;
}

/** The numbers on the left, the chart on their right, both on one page. */
function chartSheet(
  { heads, page, ...list }: ChartTable,
  chart: Pick<ChartPlan, 'kind' | 'title' | 'series' | 'axis'>,
): SheetPlan {
  const [names, ...series] = heads;
  const sheet = listSheet({
    ...list,
    paper: 'A4',
    columns: [
      { head: names, characters: 34 },
      ...series.map((head) => ({ head, characters: 12, centered: true })),
      { head: '', characters: 2 },
      ...Array.from({ length: chartColumns }, () => ({ head: '', characters: 12 })),
    ],
    rows: list.rows.map((row) => [
      ...row,
      ...Array.from({ length: 1 + chartColumns }, () => textOf('')),
    ]),
    footer: page,
  });
  const count = list.rows.length;
  const data: Area = { row: headRows - 1, column: 0, rows: count + 1, columns: heads.length };
  const rows = Math.max(count, leastRows);
  const area: Area = {
    row: headRows,
    column: heads.length + 1,
    rows,
    columns: chartColumns,
  };
  const grid = (each: Area) => each.row >= headRows - 1 && each.columns > heads.length;
  // A chart would be cut in two where the heads stay in sight.
  const { freeze: _, ...unfrozen } = sheet;
  return {
    ...unfrozen,
    // The grid's lines and heads belong to the numbers alone.
    paints: sheet.paints.map((paint) =>
      grid(paint.area) ? { ...paint, area: { ...paint.area, columns: heads.length } } : paint,
    ),
    ...(sheet.page && {
      page: { ...sheet.page, area: { ...sheet.area, rows: headRows + rows } },
    }),
    charts: [{ ...chart, data, area }],
  };
}

/** Title, summary, heads. */
const headRows = 3;
const chartColumns = 7;
/** A chart that is lower cannot be read. */
const leastRows = 18;
