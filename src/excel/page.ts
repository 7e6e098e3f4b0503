import { type PageSetup, type SheetPlan, a1 } from '../table';

/**
 * What a printer may refuse: Excel on Windows asks it, and one without A3 (or none at all) makes an
 * otherwise sound plan fail.
 */
export type PageWish = 'whole' | 'withoutPaper' | 'none';

/** Queues panes and the part of the print set-up that can be put back. */
export function layOut(sheet: Excel.Worksheet, { freeze, page }: SheetPlan, wish: PageWish): void {
  if (freeze !== undefined) freezeAt(sheet.freezePanes, freeze);
  if (page === undefined || wish === 'none') return;
  const { pageLayout } = sheet;
  if (wish === 'whole') pageLayout.paperSize = page.paper;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // As many pages high as it takes: 0 is automatic.
  pageLayout.zoom = { horizontalFitToPages: page.fitToWidth, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = page.centerHorizontally;
  pageLayout.setPrintMargins('Points', { ...page.margins });
  pageLayout.headersFooters.defaultForAllPages.set(footers(page.footer));
}

/** Queues what is hard to take back where there was none: hence late in the batch. */
export function setPrintRanges(
  sheet: Excel.Worksheet,
  page: PageSetup | undefined,
  wish: PageWish,
): void {
  if (page === undefined || wish === 'none') return;
  sheet.pageLayout.setPrintArea(a1(page.area));
  const [first, last] = page.titleRows;
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

function freezeAt(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows > 0 && columns > 0) panes.freezeAt(a1({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
  else panes.unfreeze();
}

const parts = { L: 'leftFooter', C: 'centerFooter', R: 'rightFooter' } as const;

/** `&L…&C…&R…` is one text in a file and three properties here; `&&` is a plain ampersand. */
export function footers(code: string): Record<(typeof parts)[keyof typeof parts], string> {
  const texts = { leftFooter: '', centerFooter: '', rightFooter: '' };
  let part: keyof typeof texts = 'centerFooter';
  for (const [piece, letter] of code.matchAll(/&([LCR])|&&|[^&]+|&/g)) {
    if (letter !== undefined) part = parts[letter as keyof typeof parts];
    else texts[part] += piece;
  }
  return texts;
}
