import type { CollectText } from './collectText';

const count = (number: number, one: string): string =>
  `${number} ${number === 1 ? one : `${one}s`}`;

export const en: CollectText = {
  intro:
    'Choose the workbooks that the units sent: each is checked, who has not reported is listed, and one table is made of them. Files are read on this machine and never changed.',
  system: 'Indicator system',
  pick: {
    label: 'Files received',
    choose: 'Choose files…',
    more: 'Add files…',
    drop: 'Or drop files or folders here (.xlsx, .xlsm)',
    openBook: 'Check the open workbook',
    clear: 'Clear',
    skipped: (files) => `Passed over ${count(files, 'hidden or lock file')}.`,
    nothing: 'There is no file to read.',
  },
  reading: {
    label: 'Checking',
    progress: (done, total) => `${done} of ${total} files checked`,
    cancel: 'Stop',
    done: (files) => `${count(files, 'file')} checked.`,
  },
  list: {
    label: 'Units and what they sent',
    filter: 'Filter by result',
    statuses: {
      accepted: 'accepted',
      explained: 'explained',
      rejected: 'rejected',
      unreadable: 'unreadable',
    },
    notSent: 'not sent',
    unknownUnit: 'Unit unknown',
    allFiles: 'Files',
    more: (files, left) => `Show ${files} more (${left} left)`,
    none: 'There is no such file.',
  },
  file: {
    errors: (number) => `${number} to correct`,
    unexplained: (number) => `${number} to correct or explain`,
    infos: (number) => count(number, 'note'),
    cells: (number) => `${count(number, 'cell')} used`,
    opening: 'Reading…',
    found: 'Found',
    expected: 'Expected',
    explanation: 'Explanation: ',
    clean: 'Nothing was found.',
    undecidable: (number) =>
      `${count(number, 'check')} could not be decided for want of figures; none counts as passed.`,
    more: (number) => `${number} more are in the list of the copy to send back.`,
    copy: 'Make a copy to send back',
    making: 'Making…',
  },
  merge: {
    label: 'Merge',
    complete: 'Every unit has reported and nothing is open.',
    units: (due, lacking) => `${count(due, 'unit')}, of which ${lacking} lack figures.`,
    cells: (number) => `${count(number, 'cell')} to merge.`,
    conflicts: (number, open) =>
      open === 0
        ? `${count(number, 'cell')} with several figures, decided`
        : `${count(number, 'cell')} with several figures, ${open} open`,
    choice: 'Where a cell has several figures',
    choices: {
      none: 'leave it blank and mark it',
      first: 'take the one saved first',
      last: 'take the one saved last',
      unit: (unit) => `take that of ${unit}`,
    },
    moreConflicts: (number) => `${number} more are on the sheet of conflicts.`,
    force: (files) => `Use the ${count(files, 'rejected file')} too`,
    insert: 'Insert merged table',
    inserting: 'Inserting…',
    nothing: 'No cell can be used: there is nothing to merge.',
    inserted: 'The merged table was inserted',
    insertedText: (sheet, area, cells) =>
      `${area} on the sheet “${sheet}”, ${count(cells, 'cell')}; sources, files, reminders and conflicts are on the sheets beside it.`,
  },
  copies: {
    all: (number) => `Make all copies to send back (${number})`,
    archive: 'returned.zip',
    done: (number) => `${count(number, 'copy').replace('copys', 'copies')} made`,
    doneText: {
      download:
        'In the downloads of the browser: cells are coloured and have notes, a list is added, and the rest is as it was.',
      workbook:
        'Opened as a new workbook, to be saved and sent back: cells are coloured and have notes, and a list is added.',
    },
    none: 'No copy was made',
    noneText: 'The file cannot be read now; it may have been moved or changed. Choose it again.',
  },
};
