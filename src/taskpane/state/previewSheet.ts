import type { InsertRequest } from '../../app';
import type { ReportTable } from '../../domain/reportTable';
import { type SheetPlan, planReportTable, planTable, tableNames } from '../../table';

/** The sheet that an insertion would make; where it goes changes nothing that a preview shows. */
export function previewSheet(request: InsertRequest): SheetPlan {
  const place = { sheet: 'preview', listsSheet: 'lists', row: 0, column: 0, wholeSheet: true };
  if ('reportTable' in request) {
    const { reportTable, cells, options } = request;
    const plan = planReportTable(reportTable, cells, { ...place, ...options });
    return withParts(onlySheet(plan.sheets), reportTable);
  }
  const { system, figures, options } = request;
  return onlySheet(planTable(system, figures, options, place).sheets);
}

function onlySheet([sheet]: readonly SheetPlan[]): SheetPlan {
  if (sheet === undefined) throw new Error('The plan of a table has no sheet.');
  return sheet;
}

/** A report table has no names on its sheet; the preview is told of head, body and what a row goes by. */
function withParts(sheet: SheetPlan, { columns, rows }: ReportTable): SheetPlan {
  const { header, body } = tableNames();
  const { area } = sheet;
  const kinds = columns.map(({ id }) => new Set(rows.map(({ labels }) => labels[id])).size);
  const names = kinds.indexOf(Math.max(...kinds));
  return {
    ...sheet,
    freeze: { rows: 0, columns: names + 1 },
    names: [
      { name: header, area: { ...area, row: area.row + area.rows - rows.length - 1, rows: 1 } },
      { name: body, area: { ...area, row: area.row + area.rows - rows.length, rows: rows.length } },
    ],
  };
}
