import { type Rule, kindNames } from '../../../domain/indicator';
import type { Language } from '../../../domain/language';
import { severityWords } from '../../../report/findings';
import type { SheetPlan } from '../../../table';
import { type Difference, type Revision, revisionRules } from '../revisions';
import { type SheetContext, cellCells, cellColumns } from './context';
import { type ListCell, listSheet, numberOf, reportedOf, textOf } from './list';
import { entryFill, warnedFill } from './look';

export interface Previous {
  /** As the user named it. */
  readonly file: string;
  readonly revisions: readonly Revision[];
  /** By which revisions are judged. */
  readonly rules: readonly Rule[];
}

/** What is otherwise than in the previous merge, by how much, and what the rules say of it (修订). */
export function revisionsSheet(
  { file, revisions, rules }: Previous,
  context: SheetContext,
): SheetPlan {
  const { words, language } = context;
  const { heads } = words;
  return listSheet({
    name: words.sheets.revisions,
    title: words.sheets.revisions,
    summary: words.summaries.revisions(revisions.length, file, reasonsOf(rules, language)),
    columns: [
      ...cellColumns(words),
      { head: heads.kind, characters: 11, centered: true },
      { head: heads.from, characters: 18 },
      { head: heads.to, characters: 18 },
      { head: heads.difference, characters: 18 },
      { head: heads.percent, characters: 10 },
      { head: heads.rule, characters: 22 },
      { head: heads.explanation, characters: 32 },
    ],
    rows: revisions.map((revision) => [
      ...cellCells(context, revision),
      textOf(words.kinds[revision.kind]),
      reportedOf(revision.from),
      reportedOf(revision.to),
      differenceCell(revision.difference, context),
      percentCell(revision.difference),
      ruleCell(revision, context),
      textOf('', revision.finding && { fill: entryFill, locked: false }),
    ]),
    paper: 'A4',
    footer: words.page,
  });
}

/** Why the rules ask about a revision, as their data say it. */
function reasonsOf(rules: readonly Rule[], language: Language): string[] {
  return revisionRules(rules).flatMap(({ reason }) => reason?.[language] ?? reason?.zh ?? []);
}

function differenceCell(difference: Difference | undefined, { words }: SheetContext): ListCell {
  if (difference === undefined) return textOf('');
  const { value, decimals, unit } = difference;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const after = (unit === '%' ? words.percentagePoints : unit).replaceAll('"', '');
  const format = `+${digits}" ${after}";-${digits}" ${after}";${digits}" ${after}"`;
  return numberOf(value, format, `${signed(value, decimals)} ${after}`);
}

function percentCell(difference: Difference | undefined): ListCell {
  const percent = difference?.percent;
  if (percent === undefined) return textOf('');
  return numberOf(percent / 100, '+0.00%;-0.00%;0.00%', `${signed(percent, 2)}%`);
}

const signed = (value: number, decimals: number): string =>
  `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`;

function ruleCell({ finding, kind }: Revision, { words, language }: SheetContext): ListCell {
  if (finding === undefined) return textOf(kind === 'changed' ? words.passes : '');
  const { sign, name } = severityWords[finding.severity];
  const what = kindNames[finding.kind][language];
  return textOf(words.withReason(`${sign}${name[language]}`, what), { fill: warnedFill });
}
