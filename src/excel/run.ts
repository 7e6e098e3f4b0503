import { supports } from './abilities';

/**
 * One use of Excel. A request is not delayed while the user edits a cell (`delayForCellEdit`): it
 * would wait in silence for as long as the cell is open, and the pane could neither say why nor
 * give up. Refused at once, it becomes the failure `editing`, which the pane explains; the user
 * leaves the cell and asks again.
 *
 * Where Excel can (1.20), all syncs of the run are one step for its undo; elsewhere each sync is a
 * step, and a plan needs one.
 */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ mergeUndoGroup: supports('ExcelApi', '1.20') }, work);
}
