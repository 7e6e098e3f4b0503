import type { MergeWords } from '../../../report/merge';
import type { SheetPlan } from '../../../table';
import type { Account, Merge } from '../merged';
import { type SheetContext, columnText, indicatorText } from './context';
import { listSheet, numberOf, reportedOf, textOf } from './list';
import { openFill } from './look';

/** Every file that was given: whose it is, how that was told, what was taken from it (报送文件). */
export function filesSheet({ accounts }: Merge, context: SheetContext): SheetPlan {
  const { words, timeText } = context;
  const { heads } = words;
  const filesOf = (some: readonly Account[]) => new Set(some.map(({ sha256 }) => sha256)).size;
  const counted = accounts.reduce((sum, account) => sum + account.counted, 0);
  return listSheet({
    name: words.sheets.files,
    title: words.sheets.files,
    summary: words.summaries.files(
      filesOf(accounts),
      filesOf(accounts.filter(({ leftOut }) => leftOut !== undefined)),
      counted,
    ),
    columns: [
      { head: heads.file, characters: 34 },
      { head: heads.unit, characters: 18 },
      { head: heads.basis, characters: 14 },
      { head: heads.sheet, characters: 14 },
      { head: heads.status, characters: 14, centered: true },
      { head: heads.saved, characters: 18, centered: true },
      { head: heads.counted, characters: 10, centered: true },
      { head: heads.decision, characters: 30 },
      { head: heads.ignored, characters: 36 },
      { head: heads.hash, characters: 54, small: true },
    ],
    rows: accounts.map((account) => {
      const { file, unit, basis, sheet, status, saved, sha256, leftOut } = account;
      return [
        reportedOf(file),
        textOf(unit ?? (leftOut === 'unitUnknown' ? words.unknownUnit : '')),
        textOf(basis === undefined ? '' : words.bases[basis]),
        reportedOf(sheet ?? ''),
        textOf(words.statuses[status]),
        textOf(saved === undefined ? '' : timeText(saved)),
        numberOf(account.counted, '0', String(account.counted)),
        reportedOf(accountText(account, words), leftOut && { fill: openFill }),
        reportedOf(ignoredText(account, context)),
        textOf(sha256),
      ];
    }),
    paper: 'A3',
    footer: words.page,
  });
}

/** What became of a file, in words. */
export function accountText({ leftOut, reason, copies }: Account, words: MergeWords): string {
  const what = leftOut === undefined ? words.used : words.leftOut[leftOut];
  const said =
    leftOut !== undefined && reason !== undefined ? words.withReason(what, reason) : what;
  return copies.length === 0 ? said : words.list([said, words.copies(copies)]);
}

/** So many cells are named; the rest are counted. */
const named = 5;

function ignoredText({ ignored }: Account, { system, words }: SheetContext): string {
  if (ignored.length === 0) return '';
  const first = ignored.slice(0, named).map(({ indicator, name, column, address, text }) => {
    const row = indicator === undefined ? name : indicatorText(system, words, indicator);
    return `${address} ${row} ${columnText(system, column)} ${text}`;
  });
  return words.ignoredCells(ignored.length, first);
}
