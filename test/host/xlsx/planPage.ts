import type { PageSetup } from '../../../src/table/sheetPlan';
import type { Area } from '../model/address';
import { defaultPage } from '../model/pageState';
import type { SheetState } from '../model/sheetState';

/** Nothing for a sheet whose print set-up nobody touched. */
export function planPage(sheet: SheetState, used: Area): PageSetup | undefined {
  const { page } = sheet;
  if (JSON.stringify(page) === JSON.stringify(defaultPage())) return undefined;
  const { margins } = page;
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: page.paperSize === 'A3' ? 'A3' : 'A4',
    area: page.printArea ?? used,
    titleRows: page.titleRows ? [page.titleRows.first, page.titleRows.last] : [used.row, used.row],
    fitToWidth: 1,
    centerHorizontally: page.centerHorizontally,
    margins: {
      top: margins.topMargin,
      bottom: margins.bottomMargin,
      left: margins.leftMargin,
      right: margins.rightMargin,
      header: margins.headerMargin,
      footer: margins.footerMargin,
    },
    footer: footerCode(page.headersFooters),
  };
}

/** The three parts as a file keeps them, in one text. */
function footerCode(parts: {
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}): string {
  const { leftFooter, centerFooter, rightFooter } = parts;
  return [
    ['&L', leftFooter],
    ['&C', centerFooter],
    ['&R', rightFooter],
  ]
    .filter(([, text]) => text !== '')
    .map((part) => part.join(''))
    .join('');
}
