/**
 * What the simulated Excel takes for granted and only a real Excel can confirm. Each entry says
 * what is assumed, which file acts on it, and how a person with Excel checks it in a minute, with
 * Script Lab or the console of the pane.
 */
export interface Assumption {
  readonly id: string;
  readonly assumption: string;
  /** Relative to this folder. */
  readonly where: string;
  readonly check: string;
}

export const assumptions: readonly Assumption[] = [
  {
    id: 'batch-is-no-transaction',
    assumption: 'When an action of a batch fails, the actions before it stay done.',
    where: 'protocol/batch.ts',
    check: "Write A1, then getItem('nowhere'), in one sync: after the error A1 holds the value.",
  },
  {
    id: 'null-object-methods',
    assumption: 'Methods and writes on a null object do nothing and raise no error.',
    where: 'protocol/batch.ts',
    check: "worksheets.getItemOrNullObject('nowhere').delete(), then sync: no error.",
  },
  {
    id: 'error-codes',
    assumption:
      'Codes are InvalidArgument for a bad size or name, ItemNotFound, ItemAlreadyExists, AccessDenied for a locked cell, InvalidOperation for a redundant protect.',
    where: 'protocol/apiError.ts',
    check: 'Provoke each and read error.code; messages are not relied upon.',
  },
  {
    id: 'undo-one-step-per-sync',
    assumption: 'All writes of one sync are one step of undo.',
    where: 'model/undoSteps.ts',
    check: 'Insert the table, press Ctrl+Z once: the sheet is as before.',
  },
  {
    id: 'undo-cleared',
    assumption: 'Protecting, unprotecting, deleting and copying a sheet empty the undo stack.',
    where: 'model/worksheetProtection.ts',
    check: 'Type a cell, protect by API, look at the undo button: it is grey.',
  },
  {
    id: 'changed-for-formats',
    assumption:
      'A change of format alone raises onChanged with RangeEdited, beside onFormatChanged.',
    where: 'model/changeWatch.ts',
    check: 'Log onChanged, paint a cell: an event comes.',
  },
  {
    id: 'changed-not-for-results',
    assumption: 'A cell that is only recalculated raises no onChanged.',
    where: 'model/changeWatch.ts',
    check: 'B1 is =A1; log onChanged, type A1: only A1 is told.',
  },
  {
    id: 'trigger-source',
    assumption:
      "triggerSource is 'ThisLocalAddin' for the add-in's own writes and 'Unknown' for all others, undo included.",
    where: 'model/events.ts',
    check: 'Log triggerSource; write by API, type, undo.',
  },
  {
    id: 'inserted-rows-address',
    assumption:
      "Inserted rows are told once, as 'RowInserted' with an address such as 3:4, without the cells that moved.",
    where: 'model/changeWatch.ts',
    check: 'Log onChanged, insert two rows.',
  },
  {
    id: 'sort-events',
    assumption: 'A sort raises onRowSorted and one onChanged for the sorted area.',
    where: 'model/changeWatch.ts',
    check: 'Log both, sort a column.',
  },
  {
    id: 'events-after-answer',
    assumption: "Events that a batch causes arrive after the batch's answer.",
    where: 'protocol/eventQueue.ts',
    check: 'Log the end of sync and the event: sync comes first.',
  },
  {
    id: 'cell-edit',
    assumption:
      'While a cell is being edited a sync fails with InvalidOperationInCellEditMode, or waits when delayForCellEdit was asked for.',
    where: 'protocol/officeHost.ts',
    check: 'Start typing in a cell, press a button of the pane.',
  },
  {
    id: 'theme-on-the-web',
    assumption:
      'Excel hands its theme over when the add-in starts, officeTheme tells the present one, and no event tells a change. office.js 1.1.110 from npm hands nothing over on the web; the CDN build does.',
    where: 'protocol/theme.ts',
    check:
      'Print Office.context.officeTheme in Excel on the web, then switch to dark and print again.',
  },
  {
    id: 'blank-argument',
    assumption:
      'A blank cell reaches a custom function as null in newer builds and as 0 in older ones.',
    where: 'model/blankArguments.ts',
    check: 'A function that returns JSON.stringify of its argument, called on an empty cell.',
  },
  {
    id: 'function-lifting',
    assumption:
      'A range given for a scalar parameter calls the function once for each cell and spills.',
    where: 'model/functionArguments.ts',
    check: '=ZB.f(A1:A3) with a function of one number.',
  },
  {
    id: 'names-of-a-sheet',
    assumption:
      "A sheet's names.items lists the workbook's names as well; getItem finds its own only.",
    where: 'model/namedItems.ts',
    check: 'Add a name to the workbook, load worksheet.names.items.',
  },
  {
    id: 'new-conditional-format-first',
    assumption: 'conditionalFormats.add gives the new format the highest priority, 0.',
    where: 'model/conditionalFormats.ts',
    check: 'Add two formats to a range, load priority of both.',
  },
  {
    id: 'no-fill-is-white',
    assumption:
      "A cell without fill reads '#FFFFFF' with the pattern 'None'; several fills read ''.",
    where: 'model/rangeFillAndFont.ts',
    check: 'Load format/fill/color of an untouched cell.',
  },
  {
    id: 'border-color-draws',
    assumption: 'A colour written to an absent border draws a thin line.',
    where: 'model/rangeBorders.ts',
    check: "Set borders.getItem('EdgeTop').color alone.",
  },
  {
    id: 'print-area-dropped',
    assumption: "setPrintArea('') and setPrintTitleRows('') take the setting away.",
    where: 'model/pageLayout.ts',
    check: 'Set, drop, load getPrintAreaOrNullObject().isNullObject.',
  },
  {
    id: 'several-areas-selected',
    assumption: 'getSelectedRange fails with InvalidSelection when several areas are selected.',
    where: 'model/workbook.ts',
    check: 'Select A1 and C3 with Ctrl, call getSelectedRange.',
  },
  {
    id: 'numbers-in-text',
    assumption:
      "A text that looks like a number is stored as a number unless the cell's format is @; so is a percentage. Dates are left as text here.",
    where: 'model/cellValue.ts',
    check: "Write '12', '11.4%' and '2021-1-2' to General cells, load valueTypes.",
  },
  {
    id: 'column-width-pixels',
    assumption: 'Widths and heights are rounded to whole pixels of 0.75 points.',
    where: 'model/sizes.ts',
    check: 'Write columnWidth 50, read it back.',
  },
  {
    id: 'standard-size',
    assumption: 'An untouched column is 54 points wide and an untouched row 15 points high.',
    where: 'page/univer.ts',
    check:
      'Load format/columnWidth and rowHeight of a new sheet; both depend on the standard font.',
  },
  {
    id: 'long-format-formulas',
    assumption:
      'A conditional format takes a formula of 700 characters, and its references move with inserted and deleted rows.',
    where: 'model/conditionalFormats.ts',
    check:
      'Insert the table, type 12 in a cell that wants a word: it is coloured; insert a row above: it still is.',
  },
  {
    id: 'pasted-formats',
    assumption:
      'Cells pasted from another sheet take the conditional formats of the cells beneath away, and raise onFormatChanged.',
    where: 'model/changeWatch.ts',
    check:
      'Insert the table, paste a word from a cell of another sheet over a figure: coloured after ten seconds at the latest.',
  },
  {
    id: 'charts-of-ranges',
    assumption:
      'A chart made of a range keeps title, axes, order of categories and colours of series as written in one sync.',
    where: 'model/charts/chart.ts',
    check: 'Page 评估, 写入工作簿, progress chart: as in the simulated Excel.',
  },
];
