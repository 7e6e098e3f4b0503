import { columnId } from '../../../src/domain/indicator';
import {
  type Area,
  type PlanCell,
  type SheetPlan,
  type WorkbookPlan,
  defaultTableOptions,
  planTable,
} from '../../../src/table';
import { shippedSystem } from '../../support/systems';

/* What becomes of the standardized table on its way through other programs and hands. */

const system = shippedSystem();
const ids = system.columns.map(columnId);
const blank: PlanCell = { value: null, format: 'General', text: '' };
const text = (value: string): PlanCell => ({ value, format: 'General', text: value });

/** A table on a sheet of its own: title, two lines of heads, then the rows. */
interface Layout {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly merges: readonly Area[];
  readonly row: number;
  readonly column: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const heads = 3;

function tableOf(unit?: string): Layout {
  const options = { ...defaultTableOptions, ...(unit !== undefined && { unit }) };
  const place = { sheet: '表', listsSheet: '字典', row: 0, column: 0, wholeSheet: true };
  const plan = planTable(system, system.published, options, place).sheets[0];
  if (plan === undefined) throw new Error('no sheet');
  return { cells: plan.cells, merges: plan.merges, row: 0, column: 0 };
}

/** Merged cells taken apart, each with the text that they showed together. */
function unmerged(layout: Layout): Layout {
  const cells = layout.cells.map((line) => [...line]);
  for (const { row, column, rows, columns } of layout.merges)
    for (let y = row; y < row + rows; y += 1)
      for (let x = column; x < column + columns; x += 1)
        cells[y]![x] = layout.cells[row]?.[column] ?? blank;
  return { ...layout, cells, merges: [] };
}

const withRows = (
  layout: Layout,
  change: (rows: (readonly PlanCell[])[]) => (readonly PlanCell[])[],
): Layout => {
  const plain = unmerged(layout);
  return { ...plain, cells: [...plain.cells.slice(0, heads), ...change(plain.cells.slice(heads))] };
};

const withColumns = (
  layout: Layout,
  change: (line: readonly PlanCell[], row: number) => readonly PlanCell[],
): Layout => {
  const plain = unmerged(layout);
  return { ...plain, cells: plain.cells.map(change) };
};

const withCells = (layout: Layout, change: (cell: PlanCell) => PlanCell): Layout => ({
  ...layout,
  cells: layout.cells.map((line, row) => (row < heads ? line : line.map(change))),
});

const shownText = ({ text: shown, value }: PlanCell): string => shown ?? String(value ?? '');

const asText = (cell: PlanCell): PlanCell =>
  shownText(cell) === '' ? cell : { value: shownText(cell), format: '@', text: shownText(cell) };

const [first = '', second = ''] = system.units;

/** Sheets by name, each with the tables on it, one below the other. */
const layouts: Readonly<Record<string, () => Readonly<Record<string, readonly Layout[]>>>> = {
  'as handed out': () => ({ 表: [tableOf()] }),
  'moved down and to the right': () => ({ 表: [{ ...tableOf(), row: 6, column: 3 }] }),
  'with its merges taken apart': () => ({ 表: [unmerged(tableOf())] }),
  'without merges and repeated heads': () => ({ 表: [{ ...tableOf(), merges: [] }] }),
  'without a title': () => {
    const { cells } = unmerged(tableOf());
    return { 表: [{ cells: cells.slice(1), merges: [], row: 0, column: 0 }] };
  },
  'with its rows in another order': () => ({
    表: [withRows(tableOf(), (rows) => [...rows].reverse())],
  }),
  'with its columns in another order': () => ({
    表: [withColumns(tableOf(), (line) => [...line.slice(0, 4), ...line.slice(4).reverse()])],
  }),
  'with a column added': () => ({
    表: [
      withColumns(tableOf(), (line, row) => [
        ...line.slice(0, 9),
        row === 1 || row === 2 ? text('备注说明') : row < heads ? blank : text('已核'),
        ...line.slice(9),
      ]),
    ],
  }),
  'with rows added': () => ({
    表: [
      withRows(tableOf(), (rows) => [
        ...rows.slice(0, 4),
        rows[0]!.map(() => blank),
        ...rows.slice(4),
        rows[0]!.map((_, at) => (at === 0 ? text('注：数据来自年报。') : blank)),
      ]),
    ],
  }),
  'in part': () => ({ 表: [tableOf(first)] }),
  'two parts below each other': () => ({ 表: [tableOf(first), tableOf(second)] }),
  'two parts on two sheets': () => ({ 甲: [tableOf(first)], 乙: [tableOf(second)] }),
  'with hidden rows and columns': () => ({
    表: [{ ...unmerged(tableOf()), hiddenRows: [5, 9], hiddenColumns: [6, 7] }],
  }),
  'with every cell as text': () => ({ 表: [withCells(tableOf(), asText)] }),
  'with formulas and their results': () => ({
    表: [
      withCells(tableOf(), (cell) =>
        typeof cell.value === 'number' ? { ...cell, formula: `=${cell.value}*1` } : cell,
      ),
    ],
  }),
  'from a version without the half year': () => {
    const kept = ids.map((id) => !id.startsWith(`${system.columns.at(-5)?.period}.`));
    return { 表: [withColumns(tableOf(), (line) => line.filter((_, at) => kept[at]))] };
  },
};

export const layoutNames = Object.keys(layouts);

/** What a layout is called as a file. */
export const fileName = (name: string): string => `${name.replaceAll(' ', '-')}.xlsx`;

export interface Form {
  readonly plan: WorkbookPlan;
  /** What every cell shows, by indicator and column: `3 2021.total`; nothing for blank ones. */
  readonly figures: Readonly<Record<string, string>>;
  /** By sheet, counted from 0. */
  readonly hidden: readonly {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
  }[];
}

export function formOf(name: string): Form {
  const sheets = Object.entries(layouts[name]?.() ?? {});
  const figures: Record<string, string> = {};
  for (const [, tables] of sheets) for (const layout of tables) noteFigures(layout, figures);
  return {
    figures,
    plan: { sheets: sheets.map(([sheet, tables]) => sheetOf(sheet, tables)), parts: [] },
    hidden: sheets.map(([, [table]]) => ({
      rows: table?.hiddenRows ?? [],
      columns: table?.hiddenColumns ?? [],
    })),
  };
}

/** Which column of the table a column of the layout is, by its heads. */
function noteFigures({ cells }: Layout, figures: Record<string, string>): void {
  const known = new Map(tableHeads(unmerged(tableOf()).cells).map((head, at) => [head, ids[at]]));
  const own = cells.length > 0 && isTitled(cells) ? cells : [[], ...cells];
  const plainHeads = tableHeads(headsFilled(own));
  const columns = plainHeads.map((head) => known.get(head));
  const number = columns.indexOf('number');
  for (const line of own.slice(heads)) {
    const row = line[number]?.value;
    if (row === null || row === undefined) continue;
    columns.forEach((id, at) => {
      const shown = id === undefined ? '' : shownText(line[at] ?? blank);
      if (shown !== '' && id !== 'domain') figures[`${row} ${id}`] = shown;
    });
  }
}

const isTitled = ([line]: Layout['cells']): boolean =>
  shownText(line?.[0] ?? blank) === system.title || shownText(line?.[0] ?? blank).includes('附件');

/** Heads of merged cells in each column that they cover. */
function headsFilled(cells: Layout['cells']): Layout['cells'] {
  const [title = [], upper = [], lower = [], ...rows] = cells;
  let last = blank;
  const filled = upper.map((cell) => (last = shownText(cell) === '' ? last : cell));
  return [
    title,
    filled,
    lower.map((cell, at) => (shownText(cell) === '' ? (filled[at] ?? blank) : cell)),
    ...rows,
  ];
}

const tableHeads = ([, upper = [], lower = []]: Layout['cells']): string[] =>
  upper.map((cell, at) => `${shownText(cell)} ${shownText(lower[at] ?? blank)}`);

function sheetOf(name: string, tables: readonly Layout[]): SheetPlan {
  const [{ row, column } = { row: 0, column: 0 }] = tables;
  const cells: (readonly PlanCell[])[] = [];
  const merges: Area[] = [];
  for (const table of tables) {
    if (cells.length > 0) cells.push([], []);
    for (const merge of table.merges)
      merges.push({ ...merge, row: merge.row + row + cells.length, column: merge.column + column });
    cells.push(...table.cells);
  }
  const columns = Math.max(...cells.map((line) => line.length));
  const padded = cells.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? blank));
  return {
    name,
    visibility: 'visible',
    area: { row, column, rows: padded.length, columns },
    cells: padded,
    merges,
    paints: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    conditionalFormats: [],
    names: [],
  };
}
