import type { InsertRequest } from '../../app';
import { type SheetPlan, planTable } from '../../table';

/** The sheet that an insertion would make; where it goes changes nothing that a preview shows. */
export function previewSheet({ system, figures, options }: InsertRequest): SheetPlan {
  const place = { sheet: 'preview', listsSheet: 'lists', row: 0, column: 0, wholeSheet: true };
  const [sheet] = planTable(system, figures, options, place).sheets;
  if (sheet === undefined) throw new Error('The plan of a table has no sheet.');
  return sheet;
}
