import type { RollWords } from './rollWords';

export const en: RollWords = {
  planLabel: (place, from, to) => `${place}, plan indicators ${from}–${to}`,
  refused: (refusal, system) => {
    switch (refusal.kind) {
      case 'exists':
        return `The system “${system}” has “${refusal.label}” already.`;
      case 'outside':
        return `The plan of “${system}” runs from ${refusal.from} to ${refusal.to}, and this period is not in it. It can be rolled forward to the next plan, from ${refusal.to + 1} on.`;
      case 'noPattern':
        return `The system “${system}” has no period of ${refusal.months} months to word its columns by. Write the system out and add the period there.`;
      case 'notNext':
        return `The plan after that of “${system}” starts in ${refusal.from}, and its last year is not before ${refusal.from}.`;
      case 'noTable':
        return `No table of the system “${system}” was found, so there are no bases to take.`;
      case 'noFigures':
        return [
          `No figure of “${refusal.label}” was found. It takes a table with names, units and a column of totals or growth whose head says “${refusal.label}”; names as in the system “${system}”.`,
          ...refusal.notTaken,
        ].join('\n');
    }
  },
  periodDone: (label, heads, version) =>
    `Added the period “${label}” with the columns ${heads.join(', ')}; indicators, targets and published figures are as they were; the version is now ${version}`,
  figuresTaken: (indicators, figures) =>
    `Figures taken for ${indicators} indicator${indicators === 1 ? '' : 's'}: ${figures.join(', ')}`,
  figure: (indicator, text, at) => `${indicator} ${text} (${at})`,
  earlierTaken: (count) =>
    `Figures of earlier periods that the table has were taken over as well: ${count}`,
  absent: (indicators) => `No figure, left blank (${indicators.length}): ${indicators.join(', ')}`,
  perhaps: (indicator, found, at) =>
    `${indicator} (if “${found}” at ${at} is the same, give it the same name)`,
  notTaken: (why) => {
    const { number, name } = why.indicator;
    const said = `Not taken, ${number} ${name}`;
    switch (why.kind) {
      case 'unitDiffers':
        return `${said}: “${why.cell.text}” at ${why.cell.at} is in “${why.found}”, the system uses “${why.indicator.unit}”. Convert it and write the unit “${why.indicator.unit}”.`;
      case 'unitMissing':
        return `${said}: “${why.cell.text}” at ${why.cell.at} has no unit. Add a unit column that says “${why.indicator.unit}”.`;
      case 'unreadable':
        return `${said}: “${why.cell.text}” at ${why.cell.at} is no number and no word that may stand there. Correct it.`;
      case 'uncomputed':
        return `${said}: ${why.cell.at} is a formula without a result. Open the file in Excel or WPS and save it.`;
      case 'ambiguous':
        return `${said}: ${why.cells.length} rows have the name and differ: ${why.cells.map(({ text, at }) => `${at} ${text}`).join(', ')}. Name the sheet, or keep one of them.`;
      case 'published':
        return `${said}: “${why.cell.text}” at ${why.cell.at}; the system has “${why.kept}”, which stays. If it was revised, change it in the system.`;
    }
  },
  undated: ({ text, at }, label) =>
    `Not taken, column “${text}” at ${at}: it names no period. Write “${label}” into its head.`,
  planDone: (base, target, labels, id) =>
    `Rolled forward to the next plan: base year ${base}, target year ${target}; periods ${labels.join(', ')}; the id is now ${id}, the version 1.0.0; published figures were taken out`,
  basesTaken: (base, names) =>
    `Bases taken from the full-year figures of ${base} (${names.length}): ${names.join(', ') || 'none'}`,
  estimates: (names) => `Of these, estimates to be replaced by final figures: ${names.join(', ')}`,
  basesBlank: (base, names, hasSource) =>
    `Bases to be filled in (no full-year figure of ${base}; ${names.length}): ${names.join(', ')}${hasSource ? '' : '. They can also be taken from a filled table'}`,
  noBase: (names) =>
    `Judged by a rate or a reduction that starts anew, without a total for a base (${names.length}): ${names.join(', ')}`,
  open: (names) => `Targets and rates to be set (${names.length}, now empty): ${names.join(', ')}`,
  goThrough: (title) =>
    `Please go through: the title “${title}”, label and id, indicators to add or drop, responsible units, attributes, limits of the rules`,
};
