import type { MergeWords } from './mergeText';

export const english: MergeWords = {
  sheets: {
    conflicts: 'Conflicts',
    reminders: 'Reminders',
    revisions: 'Revisions',
    sources: 'Sources',
    files: 'Files received',
  },
  heads: {
    indicator: 'Indicator',
    column: 'Column',
    place: 'In the table',
    reported: 'As reported',
    unit: 'From',
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    saved: 'Saved',
    hash: 'SHA-256',
    decision: 'Decision',
    state: 'State',
    indicators: 'Indicators due',
    missing: 'Of these with figures lacking',
    reasons: 'Files received but left out',
    basis: 'Told by',
    status: 'Check',
    counted: 'Cells used',
    ignored: 'Cells not used (not this unit’s to report)',
    from: 'Before',
    to: 'Now',
    difference: 'Difference',
    percent: 'Change %',
    kind: 'Change',
    rule: 'Rule of revision',
    explanation: 'Reason for the revision',
  },
  summaries: {
    sources: (cells, files) =>
      `${cells} cells from ${files} files. “As reported” is the text exactly as the file shows it; where several say the same in different forms, each is listed.`,
    conflicts: (cells, open) =>
      open === 0
        ? `More than one figure came for ${cells} cells; all were decided as chosen.`
        : `More than one figure came for ${cells} cells. ${open} are open: blank and tinted in the table. Let the units correct them, or say with the merge which to take (the first, the last, or by unit).`,
    reminders: (units, of) => `Of ${of} responsible units, ${units} have not reported everything.`,
    files: (files, leftOut, cells) =>
      `${files} files received, ${leftOut} left out, ${cells} cells used. Copies of one file count once.`,
    revisions: (changes, previous, rules) =>
      [
        `Compared with “${previous}” cell by cell: ${changes} differ. “Form” is a change of writing without a change of meaning.`,
        ...rules,
      ].join(' '),
  },
  indicator: (number, name) => `no. ${number} ${name}`,
  list: (items) => items.join('; '),
  leftOut: {
    rejected: 'rejected by the check',
    unreadable: 'cannot be read',
    noTable: 'no indicator table found',
    otherSystem: 'a table of another indicator system',
    merged: 'a table merged before, not a report',
    unitUnknown: 'nothing tells whose it is: put the unit into the file’s name',
  },
  withReason: (what, reason) => `${what}: ${reason}`,
  states: { notSent: 'Not sent', leftOut: 'Sent, left out', incomplete: 'Figures lacking' },
  statuses: {
    accepted: 'accepted',
    explained: 'accepted with explanations',
    rejected: 'rejected',
    unreadable: 'unreadable',
  },
  bases: {
    template: 'its template',
    title: 'its title',
    rows: 'its rows',
    fileName: 'its file name',
    filled: 'the rows filled in',
  },
  kinds: {
    added: 'Added',
    removed: 'Blank now',
    open: 'Open now',
    changed: 'Revised',
    form: 'Form',
  },
  nobody: '(no responsible unit)',
  unknownUnit: '(unknown)',
  used: 'used',
  copies: (names) => `with identical copies: ${names.join('; ')}`,
  ignoredCells: (count, first) =>
    `${count}: ${first.join('; ')}${count > first.length ? ' …' : ''}`,
  decisions: { open: 'Open', chosen: 'Taken', notChosen: 'Not taken' },
  percentagePoints: '% points',
  passes: 'within what is allowed',
  page: 'Page &P of &N',
};
