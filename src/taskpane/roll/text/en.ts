import type { RollText } from './rollText';

export const en: RollText = {
  hint: 'Adds the next period to the chosen system, or makes the system of the next plan. See what changes first; it is written to a new sheet, and the old system and table stay.',
  to: 'Roll forward to',
  nextPlan: (from) => `The next plan (from ${from})`,
  lastYear: 'Last year of the plan',
  badYear: (from) => `A year of four digits, not before ${from}.`,
  figures: 'Figures of the new period',
  bases: 'Bases of the new plan',
  noFigures: 'None yet',
  publishedBases: 'What the system has published',
  allSheets: 'From the sheets of this workbook',
  sheet: (name) => `From sheet “${name}”`,
  figuresHint:
    'Found by name, unit and the period in the head; what does not fit is listed and not taken.',
  basesHint: 'Full-year figures of the new base year, from the filled table.',
  look: 'See what changes',
  looking: 'Reading…',
  changes: (to) => `Roll forward to ${to}`,
  refused: 'It cannot be rolled forward like this',
  notTaken: (count) => `Not taken: ${count}`,
  write: 'Write to a sheet and use it',
};
