/** Panes and print set-up of a sheet as they were, where a plan may lay out the whole sheet. */
export interface PageNote {
  readonly sheet: string;
  readonly frozen?: string;
  readonly setup: Partial<Record<(typeof setupKeys)[number], unknown>>;
  readonly footers: Readonly<Record<(typeof footerKeys)[number], string>>;
  readonly printArea?: string;
  readonly titleRows?: string;
}

export const setupKeys = [
  'orientation',
  'paperSize',
  'zoom',
  'centerHorizontally',
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerMargin',
  'footerMargin',
] as const;

export const footerKeys = ['leftFooter', 'centerFooter', 'rightFooter'] as const;

interface AskedPage {
  readonly frozen: Excel.Range;
  readonly layout: Excel.PageLayout;
  readonly footers: Excel.HeaderFooter;
  readonly printArea: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
}

/** Queues the reading; call the answer after the sync. */
export function askPage({ freezePanes, pageLayout }: Excel.Worksheet): (sheet: string) => PageNote {
  const asked: AskedPage = {
    frozen: freezePanes.getLocationOrNullObject(),
    layout: pageLayout,
    footers: pageLayout.headersFooters.defaultForAllPages,
    printArea: pageLayout.getPrintAreaOrNullObject(),
    titleRows: pageLayout.getPrintTitleRowsOrNullObject(),
  };
  asked.layout.load(setupKeys.join(','));
  asked.footers.load(footerKeys.join(','));
  for (const range of [asked.frozen, asked.printArea, asked.titleRows]) range.load('address');
  return (sheet) => ({ sheet, ...answered(asked) });
}

function answered({
  frozen,
  layout,
  footers,
  printArea,
  titleRows,
}: AskedPage): Omit<PageNote, 'sheet'> {
  return {
    ...(!frozen.isNullObject && { frozen: frozen.address }),
    setup: Object.fromEntries(setupKeys.map((key) => [key, layout[key]])),
    footers: {
      leftFooter: footers.leftFooter,
      centerFooter: footers.centerFooter,
      rightFooter: footers.rightFooter,
    },
    ...(!printArea.isNullObject && { printArea: printArea.address }),
    ...(!titleRows.isNullObject && { titleRows: titleRows.address }),
  };
}

/** Queues the way back, all but what `dropPrintRanges` does. */
export function putPageBack(sheet: Excel.Worksheet, note: PageNote): void {
  const { pageLayout, freezePanes } = sheet;
  if (note.frozen === undefined) freezePanes.unfreeze();
  else freezePanes.freezeAt(local(note.frozen));
  const kept = setupKeys.filter((key) => note.setup[key] !== null && note.setup[key] !== '');
  pageLayout.set(Object.fromEntries(kept.map((key) => [key, note.setup[key]])));
  pageLayout.headersFooters.defaultForAllPages.set({ ...note.footers });
  if (note.printArea !== undefined) pageLayout.setPrintArea(local(note.printArea));
  if (note.titleRows !== undefined) pageLayout.setPrintTitleRows(local(note.titleRows));
}

/** An empty text takes them away (null is refused); documented nowhere, so it goes last and alone. */
export function dropPrintRanges(sheet: Excel.Worksheet, note: PageNote): void {
  if (note.printArea === undefined) sheet.pageLayout.setPrintArea('');
  if (note.titleRows === undefined) sheet.pageLayout.setPrintTitleRows('');
}

const local = (address: string): string => address.replace(/^.*!/, '');
