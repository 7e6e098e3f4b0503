import {
  type Area,
  type SheetPlan,
  type TableOptions,
  type TablePlace,
  type WorkbookPlan,
  defaultTableOptions,
  planTable,
} from '../../src/table';
import { shippedSystem } from '../support/systems';

export const system = shippedSystem();

/** The standardized table as the product plans it. */
export function tablePlan(
  place: Partial<TablePlace> = {},
  options: Partial<TableOptions> = {},
): WorkbookPlan {
  return planTable(
    system,
    system.published,
    { ...defaultTableOptions, ...options },
    { sheet: '指标表', listsSheet: '指标字典', row: 0, column: 0, wholeSheet: true, ...place },
  );
}

/** One small sheet, everything off but what a test asks for. */
export function smallPlan(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  more: Partial<SheetPlan> = {},
  parts: WorkbookPlan['parts'] = [],
): WorkbookPlan {
  const at = more.area ?? { row: 0, column: 0 };
  const area: Area = {
    row: at.row,
    column: at.column,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
  };
  return {
    parts,
    sheets: [
      {
        name: '小表',
        visibility: 'visible',
        cells: rows.map((row) => row.map((value) => ({ value, format: 'General' }))),
        paints: [],
        merges: [],
        columnWidths: [],
        rowHeights: [],
        validations: [],
        conditionalFormats: [],
        names: [],
        ...more,
        area,
      },
    ],
  };
}
