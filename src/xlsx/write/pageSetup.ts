import type { PageSetup } from '../../table/sheetPlan';
import { inches } from './units';
import { element, xmlText } from './xml';

const paperSizes = { A3: 8, A4: 9 } as const;

/** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter`: four elements that must follow each other so. */
export function pageSetupXml(page: PageSetup | undefined): string {
  if (page === undefined) return '';
  const { left, right, top, bottom, header, footer } = page.margins;
  return [
    page.centerHorizontally ? element('printOptions', { horizontalCentered: true }) : '',
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    }),
    element('pageSetup', {
      paperSize: paperSizes[page.paper],
      fitToWidth: page.fitToWidth,
      // As many pages down as it takes; the default, 1, would shrink a long table to one page.
      fitToHeight: 0,
      orientation: page.orientation,
    }),
    page.footer === ''
      ? ''
      : element('headerFooter', {}, element('oddFooter', {}, xmlText(page.footer))),
  ].join('');
}

/** Without this mark Excel ignores `fitToWidth` and prints at 100 %. */
export function fitToPageXml(page: PageSetup | undefined): string {
  return page === undefined
    ? ''
    : element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true }));
}
