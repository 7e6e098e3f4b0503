import type { SheetPlan } from '../../../table';
import { tableRows } from '../../../table';
import type { Account, Merge } from '../merged';
import { type SheetContext, indicatorText } from './context';
import { listSheet, reportedOf, textOf } from './list';
import { accountText } from './files';

/** Who is to be urged, for which indicators, and what came of it so far (催报). */
export function remindersSheet({ reminders }: Merge, context: SheetContext): SheetPlan {
  const { words, system } = context;
  const { heads } = words;
  const listed = (numbers: readonly number[]) =>
    textOf(words.list(numbers.map((number) => indicatorText(system, words, number))));
  const due = system.units.filter((unit) => tableRows(system, unit).length > 0);
  const urged = reminders.filter(({ unit }) => unit !== undefined);
  return listSheet({
    name: words.sheets.reminders,
    title: words.sheets.reminders,
    summary: words.summaries.reminders(urged.length, due.length),
    columns: [
      { head: heads.unit, characters: 22 },
      { head: heads.state, characters: 14, centered: true },
      { head: heads.indicators, characters: 46 },
      { head: heads.missing, characters: 36 },
      { head: heads.reasons, characters: 40 },
    ],
    rows: reminders.map(({ unit, state, indicators, missing, files }) => [
      textOf(unit ?? words.nobody),
      textOf(words.states[state]),
      listed(indicators),
      listed(missing),
      reportedOf(files.map((account) => fileLine(account, context)).join('\n')),
    ]),
    paper: 'A4',
    footer: words.page,
  });
}

const fileLine = (account: Account, { words }: SheetContext): string =>
  words.withReason(account.file, accountText(account, words));
