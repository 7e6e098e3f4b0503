import type { CheckText } from './checkText';

const places = (count: number) => `${count} finding${count === 1 ? '' : 's'}`;
const cellCount = (count: number) => `${count} cell${count === 1 ? '' : 's'}`;

export const en: CheckText = {
  switch: 'Check as I fill in',
  switchHint: 'Goes on while the pane is closed; can be switched off at any time.',
  recheck: 'Check again',
  rechecking: 'Checking…',
  exportList: 'Export list of errors',
  exporting: 'Exporting…',
  status: {
    off: 'Checking is off',
    offText:
      'Nothing is checked and no cell is coloured. Switched on, it checks the whole table once and then follows every entry.',
    turnOn: 'Switch on',
    first: 'Looking at the workbook…',
    noTable: 'There is no indicator table in this workbook',
    noTableText: 'Insert one, or open one that you received, and it is checked at once.',
    insert: 'Insert a table',
    stale: 'These findings may be out of date',
    staleText: 'It will be tried again by itself, or check again now.',
    found: ({ error, warning, info }) =>
      `${places(error + warning + info)}: ${error} error${error === 1 ? '' : 's'}, ${warning} warning${warning === 1 ? '' : 's'}, ${info} for information.`,
    nothing: 'Nothing was found',
    coverage: 'What was checked',
    checked: ({ sheet, area, system, rules }) =>
      `Sheet “${sheet}”, ${area}, by ${rules} rules of “${system}”.`,
    undecidable: (count) =>
      `${count} outcome${count === 1 ? '' : 's'} could not be decided for lack of data; that is not a pass.`,
    allDecided: 'Every rule could be decided.',
    unchecked: (count) => `${count} part${count === 1 ? ' was' : 's were'} not checked`,
    unflagged: {
      protected: (sheet) =>
        `Sheet “${sheet}” is protected and shows no colours: the findings stand here alone. Unprotect it and check again to see them.`,
      refused: (sheet) =>
        `Excel did not take the colours of sheet “${sheet}”: the findings stand here alone. Check again to retry.`,
    },
    notProof:
      'Nothing found does not prove the figures right: sources and definitions remain to be checked.',
  },
  filter: {
    label: 'Filter by severity',
    search: 'Find',
    grouping: 'Group',
    byIndicator: 'by indicator',
    bySeverity: 'by severity',
    table: 'Table',
    allTables: (count) => `All ${count} tables`,
    explained: (count) => `Show the ${count} explained as well`,
    none: 'No finding fits this choice.',
    all: 'Show all',
  },
  list: {
    label: 'Findings',
    wholeTable: 'Table as a whole',
    explained: 'explained',
    more: (count, left) => `Show ${count} more (${left} left)`,
  },
  cell: {
    label: 'Selected cell',
    next: 'Next',
    previous: 'Previous',
    position: (at, total) => `cell ${at} of ${total}`,
    total: (total) => cellCount(total),
    choose:
      'Select a coloured cell, a finding in the list, or press Next: the reason is told here.',
    clean: (address) => `Nothing was found in ${address}.`,
    found: 'Found',
    expected: 'Expected',
    empty: 'empty',
    rule: (id, level) => `Rule ${id}, validation level ${level} (ESS)`,
    related: (titles) => `The same cause also breaks: ${titles.join(', ')}.`,
    alsoIn: (addresses, more) =>
      `Also concerns ${addresses.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    announce: (address, titles) => `${address}: ${titles.join('; ')}`,
  },
  mend: {
    one: (text) => `Rewrite as “${text}”`,
    toNumber: 'Keep it as a number',
    all: (count) => `Tidy notation (${count})`,
    mending: 'Rewriting…',
    ask: (count) => `Rewrite ${cellCount(count)}?`,
    askText:
      'Only the form changes (full-width characters, spaces, numbers kept as text); the values stay.',
    change: (address, from, to) => `${address}: “${from}” → “${to}”`,
    changeToNumber: (address, text) => `${address}: the text “${text}” becomes a number`,
    moreChanges: (count) => `And ${count} more.`,
    goOn: 'Rewrite',
    done: (cells) => `${cellCount(cells)} rewritten`,
    doneText:
      'To undo, click the sheet and press Ctrl+Z (⌘Z on a Mac); the colours are a step as well, so press it twice if need be.',
    left: (cells) => `Changed a moment ago and left alone: ${cells.join(', ')}.`,
  },
  explanation: {
    heading: 'Explanation',
    write: 'Write an explanation',
    edit: 'Edit',
    remove: 'Remove',
    reason: 'Explanation',
    reasonHint:
      'Why the figure is right: a change of policy or of definition, for example. It stays in the workbook for whoever checks next.',
    by: 'Written by',
    save: 'Save',
    saved: 'Explanation saved',
    removed: 'Explanation removed',
  },
  exported: 'The list of errors is written',
  exportedText: (sheet) => `On sheet “${sheet}”.`,
};
