import type {
  Completion,
  IndicatorAssessment,
  Profile,
  StatusClass,
} from '../../../domain/assessment';
import type { Language } from '../../../domain/language';
import { statusSigns } from '../../../report/assessment';
import { assessmentWords } from '../../../report/assessment/words';
import { boardCell } from './columns';

/* Native functions that every spreadsheet has had for long; each formula reads cells of its own row. */

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Blocks that stand for the whole way. */
const blocks = 10;

/** The way done, by the numbers that stand beside it. */
export function barFormula(row: number): string {
  const [done, due] = [boardCell('done', row), boardCell('due', row)];
  const full = `MAX(0,MIN(${blocks},ROUND(${done}*${blocks},0)))`;
  const upTo = `MAX(${full},MIN(${blocks},ROUND(${due}*${blocks},0)))`;
  return (
    `=IF(ISNUMBER(${done}),IF(${done}<0,"◀","")&REPT("█",${full})&REPT("▒",${upTo}-${full})` +
    `&REPT("░",${blocks}-${upTo})&IF(ROUND(${done},4)>1,"▶",""),"")`
  );
}

/** What `barFormula` gives. */
export function barText(done: number, due: number): string {
  const blocksOf = (part: number) => Math.max(0, Math.min(blocks, roundHalfUp(part * blocks)));
  const full = blocksOf(done);
  const upTo = Math.max(full, blocksOf(due));
  const [back, beyond] = [done < 0 ? '◀' : '', Math.round(done * 1e4) > 1e4 ? '▶' : ''];
  return `${back}${'█'.repeat(full)}${'▒'.repeat(upTo - full)}${'░'.repeat(blocks - upTo)}${beyond}`;
}

const roundHalfUp = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

export function doneFormula(row: number): string {
  const [pace, due] = [boardCell('pace', row), boardCell('due', row)];
  return `=IF(AND(ISNUMBER(${pace}),ISNUMBER(${due})),${pace}*${due},"")`;
}

export function signFormula(row: number, profile: Profile, language: Language): string {
  return chosen(boardCell('status', row), profile, language, ({ meaning }) => statusSigns[meaning]);
}

/** As `completionOf` decides it: a level that is reached, then what is behind or unknown. */
export function completionFormula(
  row: number,
  { course, input, completion }: IndicatorAssessment,
  profile: Profile,
  language: Language,
): string {
  const words = assessmentWords[language].completion;
  const byStatus = chosen(
    boardCell('status', row),
    profile,
    language,
    ({ meaning }) => words[completionByMeaning[meaning]],
  ).slice(1);
  const achieved = quoted(words.achieved);
  if (course?.measuredAs !== 'level') {
    return `=${completion === 'achieved' ? achieved : byStatus}`;
  }
  const done = boardCell('done', row);
  // What is multiplied does not quite come to 1 where the target is met to the digit.
  const reached = `ROUND(N(${done}),9)${input.exclusive === true ? '>' : '>='}1`;
  return `=IF(${reached},${achieved},${byStatus})`;
}

const completionByMeaning: Readonly<Record<StatusClass['meaning'], Completion>> = {
  achieved: 'onCourse',
  ahead: 'onCourse',
  onTrack: 'onCourse',
  behind: 'effort',
  insufficient: 'undetermined',
};

/** Undefined where the system has no labels to compare with. */
export function agreementFormula(
  row: number,
  { classes }: Profile,
  choices: readonly { readonly text: string; readonly meaning: string }[],
  language: Language,
): string | undefined {
  if (choices.length === 0) return undefined;
  const words = assessmentWords[language].agreement;
  const rank = (cell: string, texts: readonly string[], meanings: readonly string[]): string =>
    `INDEX({${meanings.map((meaning) => ranks[meaning] ?? -1).join(',')}},MATCH(${cell},{${texts.map(quoted).join(',')}},0))`;
  const label = rank(
    boardCell('published', row),
    choices.map(({ text }) => text),
    choices.map(({ meaning }) => meaning),
  );
  const status = rank(
    boardCell('status', row),
    classes.map((each) => each[language]),
    classes.map(({ meaning }) => meaning),
  );
  const answers = [words.computedWorse, words.agrees, words.computedBetter].map(quoted).join(',');
  return (
    `=IF(ISNA(${label}),${quoted(words.notPublished)},` +
    `IF(${status}<0,${quoted(words.notComputed)},CHOOSE(SIGN(${status}-${label})+2,${answers})))`
  );
}

/** Tables do not tell 提前完成 from 超前; what has no rank was not computed. */
const ranks: Readonly<Record<string, number>> = { behind: 0, onTrack: 1, ahead: 2, achieved: 2 };

/** A text for each class of the profile, chosen by the word that a cell shows. */
function chosen(
  cell: string,
  { classes }: Profile,
  language: Language,
  textOf: (statusClass: StatusClass) => string,
): string {
  const words = classes.map((each) => quoted(each[language])).join(',');
  const texts = classes.map((each) => quoted(textOf(each))).join(',');
  return `=IFERROR(INDEX({${texts}},MATCH(${cell},{${words}},0)),"")`;
}
