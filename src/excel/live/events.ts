import type { WorkbookEvent } from '../../app/workbookLive';
import { supports } from '../abilities';

type Tell = (event: WorkbookEvent) => void;
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Attaches the handlers, in one sync. What an event says beyond its sheet is not relied upon: addresses
 * are cut, details are there for single cells only, and recalculated cells raise none.
 */
export async function hear(tell: Tell): Promise<() => Promise<void>> {
  const handlers = await Excel.run(async (context) => {
    const attached = attach(context.workbook.worksheets, tell);
    await context.sync();
    return attached;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // A handler is removed in the context that it was attached in.
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

function attach(sheets: Excel.WorksheetCollection, tell: Tell): Handler[] {
  const sheetsChanged = async (): Promise<void> => {
    tell({ kind: 'sheets' });
  };
  return [
    sheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      tell({ kind: 'changed', sheet: worksheetId, own: triggerSource === 'ThisLocalAddin' });
    }),
    sheets.onFormatChanged.add(async ({ worksheetId }) => {
      tell({ kind: 'formats', sheet: worksheetId });
    }),
    sheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      tell({ kind: 'selected', sheet: worksheetId, address });
    }),
    sheets.onRowHiddenChanged.add(async ({ worksheetId }) => {
      tell({ kind: 'changed', sheet: worksheetId, own: false });
    }),
    sheets.onAdded.add(sheetsChanged),
    sheets.onDeleted.add(sheetsChanged),
    // Below this version a new name is noticed at the next reading.
    ...(supports('ExcelApi', '1.17')
      ? [sheets.onNameChanged.add(sheetsChanged), sheets.onVisibilityChanged.add(sheetsChanged)]
      : []),
  ];
}
