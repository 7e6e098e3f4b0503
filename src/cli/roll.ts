import { type IndicatorSystem, type RollProblem, withPeriod } from '../domain/indicator';
import type { Language } from '../domain/language';
import { Refusal } from './refusal';

const pattern = /^(\d{4})(Q1|H1|Q3)?$/i;
const months = { Q1: 3, H1: 6, Q3: 9 } as const;

interface RollWords {
  readonly badPeriod: (found: string) => string;
  readonly problem: (problem: RollProblem, system: string) => string;
  readonly done: (label: string, heads: readonly string[], version: string) => string;
  readonly fromNeedsPlan: string;
  readonly next: (file: string) => string;
}

export const rollWords: Readonly<Record<Language, RollWords>> = {
  zh: {
    badPeriod: (found) =>
      `--roll 的值“${found}”不对，应写年份（四位数），或年份加 H1（上半年）、Q1（一季度）、Q3（前三季度）；下一个规划写首尾年份，中间用“-”。`,
    problem: (problem, system) => {
      switch (problem.kind) {
        case 'exists':
          return `体系“${system}”已经有“${problem.label}”，不用再加。`;
        case 'outside':
          return `体系“${system}”的规划期是 ${problem.from}—${problem.to} 年，这个时期不在其中。滚动到下一个规划请写首尾年份：--roll ${problem.to + 1}-末年。`;
        case 'noPattern':
          return `体系“${system}”里没有 ${problem.months} 个月的时期，不知道它的栏目怎样写。请用 system 写出体系，在表中加上这个时期。`;
      }
    },
    done: (label, heads, version) =>
      `加了时期“${label}”和栏目：${heads.join('、')}；指标、目标值和已公布数据没有改动；版本改为 ${version}`,
    fromNeedsPlan: '--from 只与滚动到下一个规划同用：--roll 首年-末年。',
    next: (file) => `下一步：plan-indicators table --system ${file} --fill published -o 新表.xlsx`,
  },
  en: {
    badPeriod: (found) =>
      `--roll cannot be “${found}”: give a year of four digits, or a year with H1, Q1 or Q3; for the next plan its first and last year with “-” between.`,
    problem: (problem, system) => {
      switch (problem.kind) {
        case 'exists':
          return `The system “${system}” has “${problem.label}” already.`;
        case 'outside':
          return `The plan of “${system}” runs from ${problem.from} to ${problem.to}, and this period is not in it. For the next plan give its first and last year: --roll ${problem.to + 1}-LAST.`;
        case 'noPattern':
          return `The system “${system}” has no period of ${problem.months} months to word its columns by. Write the system with the system command and add the period there.`;
      }
    },
    done: (label, heads, version) =>
      `Added the period “${label}” with the columns ${heads.join(', ')}; indicators, targets and published figures are as they were; the version is now ${version}`,
    fromNeedsPlan: '--from goes with the next plan only: --roll FIRST-LAST.',
    next: (file) => `Next: plan-indicators table --system ${file} --fill published -o NEW.xlsx`,
  },
};

/**
 * The system with the period that `--roll` names, and what to tell its user.
 *
 * @throws {Refusal} with the reason and what to do instead
 */
export function rolled(
  system: IndicatorSystem,
  wanted: string,
  language: Language,
): { readonly system: IndicatorSystem; readonly said: string } {
  const words = rollWords[language];
  const [, year, part] = pattern.exec(wanted) ?? [];
  if (year === undefined) throw new Refusal(2, () => words.badPeriod(wanted));
  const name = part?.toUpperCase() as keyof typeof months | undefined;
  const result = withPeriod(system, {
    year: Number(year),
    months: name === undefined ? 12 : months[name],
  });
  if (!result.ok) {
    const { problem } = result;
    throw new Refusal(1, () => words.problem(problem, system.id));
  }
  const heads = result.system.columns
    .filter(({ period }) => period === result.period.id)
    .map(({ head }) => head.join(''));
  return {
    system: result.system,
    said: words.done(result.period.label, heads, result.system.version),
  };
}
