import { type RollRefusal, type RollWanted, rollForward, rollWords } from '../app/roll';
import type { IndicatorSystem } from '../domain/indicator';
import type { Language } from '../domain/language';
import { wordProblem } from '../report';
import type { WorkbookCells } from '../table';
import { isThere } from './files';
import type { Options } from './options';
import { Refusal } from './refusal';
import { cellsOf } from './workbookCells';

const period = /^(\d{4})(Q1|H1|Q3)?$/i;
const plan = /^(\d{4})\s*[-–—~至]\s*(\d{4})$/;
const months = { Q1: 3, H1: 6, Q3: 9 } as const;

interface RollCommandWords {
  readonly badPeriod: (found: string) => string;
  readonly fromNeedsRoll: string;
  readonly noSheet: (file: string, wanted: string, sheets: readonly string[]) => string;
  readonly writePlan: (from: number) => string;
  readonly nextTable: (file: string) => string;
  readonly nextPlan: (file: string) => string;
}

const commandWords: Readonly<Record<Language, RollCommandWords>> = {
  zh: {
    badPeriod: (found) =>
      `--roll 的值“${found}”不对，应写年份（四位数），或年份加 H1（上半年）、Q1（一季度）、Q3（前三季度）；下一个规划写首尾年份，中间用“-”。`,
    fromNeedsRoll: '--from 与 --roll 同用：从这份工作簿取新时期的数据，或下一个规划的基数。',
    noSheet: (file, wanted, sheets) =>
      `${file} 里没有工作表“${wanted}”，有：${sheets.join('、')}。`,
    writePlan: (from) => `写法：--roll ${from}-末年。`,
    nextTable: (file) =>
      `下一步：plan-indicators table --system ${file} --fill published -o 新表.xlsx`,
    nextPlan: (file) =>
      `下一步：在 ${file} 里填写以上各项，再 plan-indicators table --system ${file} -o 新表.xlsx`,
  },
  en: {
    badPeriod: (found) =>
      `--roll cannot be “${found}”: give a year of four digits, or a year with H1, Q1 or Q3; for the next plan its first and last year with “-” between.`,
    fromNeedsRoll:
      '--from goes with --roll: the workbook has the figures of the new period, or the bases of the next plan.',
    noSheet: (file, wanted, sheets) =>
      `${file} has no sheet “${wanted}”; it has ${sheets.join(', ')}.`,
    writePlan: (from) => `Write it as --roll ${from}-LAST.`,
    nextTable: (file) =>
      `Next: plan-indicators table --system ${file} --fill published -o NEW.xlsx`,
    nextPlan: (file) =>
      `Next: fill these in in ${file}, then plan-indicators table --system ${file} -o NEW.xlsx`,
  },
};

export interface RolledSystem {
  readonly system: IndicatorSystem;
  readonly said: (file: string) => readonly string[];
  /** Not every figure of the source could be taken. */
  readonly isAmiss: boolean;
}

/**
 * What `--roll` makes of a system, with what `--from` names; nothing without it.
 *
 * @throws {Refusal} with the reason and what to do instead
 */
export async function rolled(
  system: IndicatorSystem,
  { roll, from, language }: Pick<Options, 'roll' | 'from' | 'language'>,
): Promise<RolledSystem | undefined> {
  const words = commandWords[language];
  if (roll === undefined) {
    if (from !== undefined) throw new Refusal(2, () => words.fromNeedsRoll);
    return undefined;
  }
  const wanted = wantedOf(roll, words);
  const source = from === undefined ? undefined : await sourceOf(from, words);
  const outcome = rollForward(system, wanted, source, language);
  if (outcome.kind === 'refused') throw refused(outcome.refusal, system, language);
  const { said, notTaken } = outcome;
  const next = wanted.kind === 'period' ? words.nextTable : words.nextPlan;
  return {
    system: outcome.system,
    said: (file) => [...said, ...notTaken, next(file)],
    isAmiss: notTaken.length > 0,
  };
}

function wantedOf(roll: string, words: RollCommandWords): RollWanted {
  const [, from, to] = plan.exec(roll) ?? [];
  if (from !== undefined) return { kind: 'plan', from: Number(from), to: Number(to) };
  const [, year, part] = period.exec(roll) ?? [];
  if (year === undefined) throw new Refusal(2, () => words.badPeriod(roll));
  const name = part?.toUpperCase() as keyof typeof months | undefined;
  return {
    kind: 'period',
    year: Number(year),
    months: name === undefined ? 12 : months[name],
  };
}

/** `FILE`, or `FILE#SHEET`; a file whose own name has the sign goes before. */
async function sourceOf(from: string, words: RollCommandWords): Promise<WorkbookCells> {
  const at = from.lastIndexOf('#');
  const isFile = at < 0 || (await isThere(from));
  const [file, wanted] = isFile ? [from] : [from.slice(0, at), from.slice(at + 1)];
  const cells = await cellsOf(file);
  if (wanted === undefined) return cells;
  const sheets = cells.sheets.filter(({ name }) => name === wanted);
  if (sheets.length > 0) return { ...cells, sheets };
  const names = cells.sheets
    .filter(({ visibility }) => visibility !== 'veryHidden')
    .map(({ name }) => name);
  throw new Refusal(1, () => words.noSheet(file, wanted, names));
}

function refused(refusal: RollRefusal, { id }: IndicatorSystem, language: Language): Refusal {
  if (refusal.kind === 'faulty') {
    const problems = refusal.problems.map((problem) => wordProblem(problem, language));
    return new Refusal(1, (words) => words.systemRefused(refusal.system, problems));
  }
  const { refused: word } = rollWords[language];
  const { writePlan } = commandWords[language];
  const hint =
    refusal.kind === 'notNext'
      ? writePlan(refusal.from)
      : refusal.kind === 'outside'
        ? writePlan(refusal.to + 1)
        : '';
  return new Refusal(refusal.kind === 'notNext' ? 2 : 1, () => `${word(refusal, id)}${hint}`);
}
