import type { PaneText } from './paneText';

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

export const en: PaneText = {
  language: 'en',
  tag: 'en',
  pages: {
    label: 'Pages',
    table: 'Table',
    check: 'Check',
    assess: 'Assess',
    collect: 'Merge',
    functions: 'Functions',
  },
  otherLanguage: { language: 'zh', label: '中文', hint: '切换到中文' },
  system: {
    label: 'Indicator system',
    facts: ({ place, indicators, domains, periods }) =>
      `${place} · ${count(indicators, 'indicator')} · ${count(domains, 'domain')} · ${periods.join(', ')}`,
    roll: 'Roll forward to the next period or plan',
    own: 'Use your own system',
    ownHint:
      'Write the current system to a sheet, change it there and read it back; or open a system file (JSON).',
    write: 'Write to a sheet',
    read: 'Read from a sheet',
    open: 'Open a file…',
    working: 'Working…',
    fromFile: (label) => `${label} (file)`,
    fromSheet: (label) => `${label} (sheet)`,
  },
  report: {
    facts: (rows, rules) => `Table of the report · ${rows} rows · ${rules} rules`,
    check: 'Check the report tables of the workbook',
    inserted: 'Report table inserted',
    insertedText: (sheet, area) => `Sheet “${sheet}”, ${area}.`,
    none: 'The workbook has no report table',
    checked: (tables, findings) =>
      `Report tables checked: ${tables}; ${findings === 0 ? 'nothing found' : `findings: ${findings}`}`,
    undecidable: (count) => `Rules that could not be decided, as figures are missing: ${count}.`,
    list: 'Findings in report tables',
  },
  fill: { label: 'Fill with', blank: 'Nothing, to be filled in', published: 'Published figures' },
  unit: {
    label: 'Responsible unit',
    all: (rows) => `All units (${count(rows, 'row')})`,
    one: (unit, rows) => `${unit} (${count(rows, 'row')})`,
  },
  where: { label: 'Where', newSheet: 'New sheet', selection: 'At the selected cell' },
  more: {
    label: 'More options',
    title: 'Title',
    titleHint: 'Leave empty for the title of the system itself',
    evaluation: 'With the evaluation and adjustment columns',
    protect: 'Protect headings and names; only entry cells can be changed',
    paper: 'Paper',
    formulas: {
      label: 'Formulas beside the table',
      none: 'None',
      addin: 'The add-in’s functions',
      native: 'Native functions',
      hints: {
        addin:
          'Growth, pace and a suggested status to the right of the table. Without the add-in, a computer shows the results but cannot compute them again; the page Functions has ways out.',
        native:
          'Growth, pace and a suggested status to the right of the table, in functions that Excel, WPS and LibreOffice all know. Borderline cases are not marked.',
      },
    },
    profile: { label: 'Assessed by', none: 'No status, growth only' },
  },
  preview: {
    label: 'Preview',
    shown: (shown, total) => `First ${shown} of ${count(total, 'row')}`,
    all: (total) => `Show all ${total} rows`,
    fewer: 'Show the first rows only',
    empty: 'empty',
    computed: (columns) =>
      `${count(columns, 'column')} of formulas to the right of the table, one column apart; not printed, not reported, and not in this preview.`,
  },
  insert: { button: 'Insert table', report: 'Insert report table', busy: 'Inserting…' },
  outcome: {
    inserted: 'Table inserted',
    insertedText: (sheet, area, rows) =>
      `On sheet “${sheet}”, ${area}: ${count(rows, 'indicator')}.`,
    goThere: 'Go to the table',
    written: 'System written',
    writtenText: (sheet) =>
      `Change it on sheet “${sheet}”, stay on that sheet, and choose “Read from a sheet”.`,
    rolled: (sheet) => `Rolled forward; the system is on sheet “${sheet}” and in use`,
    rolledNext: {
      period:
        'Next: look at the preview and insert the table. On a new sheet it leaves the old table alone.',
      plan: 'Next: fill in targets and missing bases on that sheet, choose “Use your own system”, “Read from a sheet”, and insert the table.',
    },
    loaded: 'System read',
    loadedText: (label) => `“${label}” is now in use.`,
    noSheet: (wanted) => `There is no sheet “${wanted}”`,
    noSheetText:
      'Choose “Write to a sheet” for a copy to change, or go to the sheet that holds your system and try again.',
    refused: (source) => `The system in “${source}” has faults and was not taken`,
    refusedText: (number) =>
      number === 1
        ? 'Correct this and try again:'
        : `Correct these ${number} places and try again:`,
    moreProblems: (number) => `${number} more not listed.`,
    close: 'Dismiss',
    detail: 'Technical details',
  },
  question: {
    tableExists: 'There is a table already',
    reportExists: 'This report table is there already',
    tableExistsText: (sheet, area) =>
      `It is on sheet “${sheet}”, ${area}. Replacing it clears what has been filled in there.`,
    replace: 'Replace',
    besideIt: 'Insert to its right',
    anotherSheet: 'Another new sheet',
    occupied: (number) => `${count(number, 'cell is', 'cells are')} not empty`,
    occupiedText: (sheet) => `The table would cover this on sheet “${sheet}”:`,
    moreCells: (number) => `and ${count(number, 'more cell')}.`,
    overwrite: 'Overwrite',
    newSheet: 'Use a new sheet',
    cancel: 'Cancel',
  },
  signed: {
    byHint: 'Name or office',
    saving: 'Saving…',
    cancel: 'Cancel',
    missing: 'Please fill in.',
    signed: (by, at) => `${by}, ${at}`,
  },
  loading: 'Loading…',
  noFormulas:
    'This Excel cannot run the functions of this add-in; the table is not affected. The functions need a newer Excel.',
  host: {
    title: 'Plan Indicators cannot run here',
    reasons: {
      unreachable:
        'The Office script office.js did not load; the network or the server may not be ready.',
      notExcel: 'Plan Indicators runs in Excel only.',
      tooOld: 'This version of Excel is too old.',
    },
    needed:
      'It needs Excel 2021 or later, Microsoft 365, or Excel on the web (ExcelApi 1.14 or above).',
    stillWorks: 'Without the add-in you can still:',
    withoutIt: [
      'open and fill in the tables you receive, in Excel, WPS or LibreOffice;',
      'make tables with the command line tool plan-indicators.',
    ],
    retry: 'Reload',
  },
  crash: {
    title: 'The pane failed',
    text: 'The workbook is not affected. Reload the pane; if it fails again, give the details below to whoever installed the add-in.',
    reload: 'Reload',
    detail: 'Technical details',
  },
};
