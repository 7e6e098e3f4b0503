import {
  type Account,
  type Conflict,
  type Merge,
  type Reminder,
  accountText,
  columnText,
  indicatorText,
  isComplete,
  isOpen,
} from '../../app/merge';
import type { IndicatorSystem } from '../../domain/indicator';
import { type Language, aside } from '../../domain/language';
import { mergeWords } from '../../report/merge';
import { mergeCommandWords } from './words';

/** So many of a kind are named; the rest are counted, and all are in the workbook. */
const named = 20;

/** What came of a merge, line by line. */
export function summaryOf(
  merge: Merge,
  system: IndicatorSystem,
  language: Language,
  { revisions, asWritten }: { readonly revisions: number | undefined; readonly asWritten: number },
): string[] {
  const words = mergeCommandWords[language];
  const { conflicts, reminders, accounts } = merge;
  const leftOut = accounts.filter((account) => account.leftOut !== undefined);
  const ignored = accounts.reduce((sum, account) => sum + account.ignored.length, 0);
  const list = <T>(
    head: (count: number) => string,
    items: readonly T[],
    line: (item: T) => string,
  ) =>
    items.length === 0
      ? []
      : [
          head(items.length),
          ...items.slice(0, named).map((item) => `  ${plain(line(item))}`),
          ...(items.length > named ? [`  ${words.more(items.length - named)}`] : []),
        ];
  return [
    ...list(
      (count) => words.conflicts(count, conflicts.filter(isOpen).length),
      conflicts,
      (conflict) => conflictLine(conflict, system, language),
    ),
    ...list(words.reminders, reminders, (reminder) => reminderLine(reminder, system, language)),
    ...list(words.leftOut, leftOut, (account) => accountLine(account, language)),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
    ...(asWritten > 0 ? [words.asWritten(asWritten)] : []),
    ...(revisions === undefined ? [] : [words.revisions(revisions)]),
    isComplete(merge) ? words.complete : words.incomplete,
  ];
}

function conflictLine(
  { indicator, column, sayings, chosen }: Conflict,
  system: IndicatorSystem,
  language: Language,
): string {
  const words = mergeWords[language];
  const said = sayings.map((saying) => {
    const from = saying.sources.map(({ unit, file, address }) =>
      [unit, file, address].filter((part) => part !== undefined).join(' '),
    );
    const mark = saying === chosen ? ` [${words.decisions.chosen}]` : '';
    return `${saying.text}${mark}${aside(words.list(from), language)}`;
  });
  const where = `${indicatorText(system, words, indicator)} ${columnText(system, column)}`;
  return words.withReason(where, said.join(' / '));
}

function reminderLine(
  { unit, state, indicators }: Reminder,
  system: IndicatorSystem,
  language: Language,
): string {
  const words = mergeWords[language];
  const listed = words.list(indicators.map((number) => indicatorText(system, words, number)));
  return words.withReason(unit ?? words.nobody, words.states[state] + aside(listed, language));
}

function accountLine(account: Account, language: Language): string {
  const words = mergeWords[language];
  return words.withReason(account.file, accountText(account, words));
}

/** A reported text must not move a terminal's cursor or hide a line. */
const plain = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
