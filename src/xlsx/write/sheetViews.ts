import { a1 } from '../../table/area';
import type { SheetPlan } from '../../table/sheetPlan';
import { element } from './xml';

/** `selected`: exactly one sheet may be, and it must be the workbook's active one, or Excel groups them for editing. */
export function sheetViewsXml({ freeze }: SheetPlan, selected: boolean): string {
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { tabSelected: selected || undefined, workbookViewId: 0 },
      freeze ? frozenXml(freeze) : '',
    ),
  );
}

/**
 * Each pane that exists needs its selection, the active one being the last pane; `topLeftCell` must be the first
 * cell that is not frozen, or rows between the two can never be scrolled to.
 */
function frozenXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  if (rows === 0 && columns === 0) return '';
  const topLeftCell = a1({ row: rows, column: columns, rows: 1, columns: 1 });
  const panes = [
    columns > 0 ? 'topRight' : '',
    rows > 0 ? 'bottomLeft' : '',
    rows > 0 && columns > 0 ? 'bottomRight' : '',
  ];
  const existing = panes.filter((pane) => pane !== '');
  const activePane = existing.at(-1);
  const pane = element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
  const selections = existing.map((name) =>
    element(
      'selection',
      name === activePane
        ? { pane: name, activeCell: topLeftCell, sqref: topLeftCell }
        : { pane: name },
    ),
  );
  return pane + selections.join('');
}
