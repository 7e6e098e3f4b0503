import type { Area, PlanCell, SheetPlan, Style } from '../../table';

/** The first rows of a planned sheet, cut into the parts of an HTML table. */
export interface PreviewTable {
  readonly title: string;
  /** Column widths in points. */
  readonly widths: readonly number[];
  readonly header: readonly (readonly PreviewCell[])[];
  /** Rows in groups that share a merged first cell. */
  readonly groups: readonly (readonly (readonly PreviewCell[])[])[];
  readonly shown: number;
  readonly total: number;
  /** Columns of formulas beside the table, which the preview leaves out. */
  readonly computed: number;
}

export interface PreviewCell {
  /** Column, counted from the table's first. */
  readonly column: number;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly style: Style;
  /** Stands still while the table is scrolled sideways: the name that a row goes by. */
  readonly names: boolean;
}

/** Shows the table alone. `header`, `body` and `computed` are the names of those areas in the plan. */
export function previewTable(
  sheet: SheetPlan,
  named: { readonly header: string; readonly body: string; readonly computed: string },
  limit: number,
): PreviewTable {
  const header = namedArea(sheet, named.header);
  const body = namedArea(sheet, named.body);
  const shown = Math.min(limit, body.rows);
  const visible: Area = { ...body, rows: shown };
  const rows = cellRows(sheet, visible);
  return {
    title: textOf(sheet.cells[0]?.[0]),
    widths: sheet.columnWidths
      .filter(({ at }) => at >= body.column && at < body.column + body.columns)
      .map((width) => width.points),
    header: cellRows(sheet, header),
    groups: grouped(rows, sheet.merges, visible),
    shown,
    total: body.rows,
    computed: sheet.names.find(({ name }) => name === named.computed)?.area.columns ?? 0,
  };
}

function namedArea(sheet: SheetPlan, name: string): Area {
  const found = sheet.names.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The plan of sheet ${sheet.name} names no ${name}.`);
  return found.area;
}

function cellRows(sheet: SheetPlan, area: Area): PreviewCell[][] {
  const last = sheet.freeze === undefined ? -1 : sheet.freeze.columns - sheet.area.column - 1;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => right).flatMap((right): PreviewCell[] => {
      const [row, column] = [area.row + down, area.column + right];
      const merge = sheet.merges.find((each) => holds(each, row, column));
      if (merge !== undefined && (merge.row !== row || merge.column !== column)) return [];
      return [
        {
          column: right,
          text: textOf(sheet.cells[row - sheet.area.row]?.[column - sheet.area.column]),
          rows: Math.min(merge?.rows ?? 1, area.row + area.rows - row),
          columns: merge?.columns ?? 1,
          style: styleAt(sheet, row, column),
          names: right === last,
        },
      ];
    }),
  );
}

function styleAt(sheet: SheetPlan, row: number, column: number): Style {
  return Object.assign(
    {},
    ...sheet.paints.filter(({ area }) => holds(area, row, column)).map((paint) => paint.style),
  );
}

/** What the host will show; the planner knows it for every cell that has no formula. */
function textOf(cell: PlanCell | undefined): string {
  return cell?.text ?? String(cell?.value ?? '');
}

function grouped(
  rows: readonly (readonly PreviewCell[])[],
  merges: readonly Area[],
  body: Area,
): PreviewCell[][][] {
  const groups: PreviewCell[][][] = [];
  rows.forEach((cells, index) => {
    const row = body.row + index;
    const continues = merges.some((merge) => holds(merge, row, body.column) && merge.row < row);
    const group = groups.at(-1);
    if (continues && group !== undefined) group.push([...cells]);
    else groups.push([[...cells]]);
  });
  return groups;
}

function holds(area: Area, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}
