import {
  type Indicator,
  type IndicatorSystem,
  type NewBase,
  loadSystem,
  nextPlan,
} from '../domain/indicator';
import type { Language } from '../domain/language';
import { wordProblem } from '../report';
import { figuresOf, readSubmissions } from '../table';
import type { Options } from './options';
import { Refusal } from './refusal';
import { cellsOf } from './workbookCells';

const pattern = /^(\d{4})\s*[-–—~至]\s*(\d{4})$/;

interface PlanWords {
  readonly label: (place: string, from: number, to: number) => string;
  readonly notNext: (system: string, from: number) => string;
  readonly noTable: (file: string, system: string) => string;
  readonly done: (base: number, target: number, labels: readonly string[], id: string) => string;
  readonly taken: (base: number, names: readonly string[]) => string;
  readonly estimates: (names: readonly string[]) => string;
  readonly blank: (base: number, names: readonly string[], from: boolean) => string;
  readonly none: (names: readonly string[]) => string;
  readonly open: (names: readonly string[]) => string;
  readonly goThrough: (title: string) => string;
  readonly next: (file: string) => string;
}

const planWords: Readonly<Record<Language, PlanWords>> = {
  zh: {
    label: (place, from, to) => `${place}${from}—${to}年规划指标`,
    notNext: (system, from) =>
      `体系“${system}”的下一个规划从 ${from} 年开始，请写成 --roll ${from}-末年，末年不早于 ${from} 年。`,
    noTable: (file, system) => `${file} 里没有找到体系“${system}”的指标表，取不到基数。`,
    done: (base, target, labels, id) =>
      `滚动到下一个规划：基期 ${base} 年，目标年 ${target} 年；时期：${labels.join('、')}；编号改为 ${id}，版本 1.0.0；已公布数据已清空`,
    taken: (base, names) =>
      `基数取自 ${base} 年全年数（${names.length} 项）：${names.join('、') || '无'}`,
    estimates: (names) => `其中是预计数，定稿前请换成实际数：${names.join('、')}`,
    blank: (base, names, from) =>
      `待填基数（没有 ${base} 年全年数，${names.length} 项）：${names.join('、')}${from ? '' : '。可用 --from 指明填好的指标表'}`,
    none: (names) =>
      `按增速或累计降幅考核，不取总量作基数（${names.length} 项）：${names.join('、')}`,
    open: (names) => `待定目标值和年均增速（${names.length} 项，已清空）：${names.join('、')}`,
    goThrough: (title) =>
      `请再核对：标题“${title}”、名称和编号、指标的增减、责任单位、属性、审核规则的界限`,
    next: (file) =>
      `下一步：在 ${file} 里填写以上各项，再 plan-indicators table --system ${file} -o 新表.xlsx`,
  },
  en: {
    label: (place, from, to) => `${place}, plan indicators ${from}–${to}`,
    notNext: (system, from) =>
      `The plan after that of “${system}” starts in ${from}: write --roll ${from}-LAST, with a last year not before ${from}.`,
    noTable: (file, system) =>
      `No table of the system “${system}” was found in ${file}, so there are no bases to take.`,
    done: (base, target, labels, id) =>
      `Rolled forward to the next plan: base year ${base}, target year ${target}; periods ${labels.join(', ')}; the id is now ${id}, the version 1.0.0; published figures were taken out`,
    taken: (base, names) =>
      `Bases taken from the full-year figures of ${base} (${names.length}): ${names.join(', ') || 'none'}`,
    estimates: (names) =>
      `Of these, estimates to be replaced by final figures: ${names.join(', ')}`,
    blank: (base, names, from) =>
      `Bases to be filled in (no full-year figure of ${base}; ${names.length}): ${names.join(', ')}${from ? '' : '. A filled table can be given with --from'}`,
    none: (names) =>
      `Judged by a rate or a reduction that starts anew, without a total for a base (${names.length}): ${names.join(', ')}`,
    open: (names) =>
      `Targets and rates to be set (${names.length}, now empty): ${names.join(', ')}`,
    goThrough: (title) =>
      `Please go through: the title “${title}”, label and id, indicators to add or drop, responsible units, attributes, limits of the rules`,
    next: (file) =>
      `Next: fill these in in ${file}, then plan-indicators table --system ${file} -o NEW.xlsx`,
  },
};

/** Whether `--roll` asks for a plan, a span of years, and not for a period. */
export const isPlan = (wanted: string): boolean => pattern.test(wanted);

/**
 * The system of the next plan, and what to tell its user: what was taken over and what is left to a person.
 *
 * @throws {Refusal} with the reason and what to do instead
 */
export async function rolledToPlan(
  old: IndicatorSystem,
  wanted: string,
  { from: file, language }: Pick<Options, 'from' | 'language'>,
): Promise<{ readonly system: IndicatorSystem; readonly said: (file: string) => string[] }> {
  const words = planWords[language];
  const [from = 0, to = 0] = (pattern.exec(wanted) ?? []).slice(1).map(Number);
  const label = {
    zh: planWords.zh.label(old.place, from, to),
    en: planWords.en.label(old.place, from, to),
  };
  const reported = file === undefined ? old.published : await reportedIn(file, old, language);
  const result = nextPlan(old, { from, to, label }, reported);
  if (!result.ok) throw new Refusal(2, () => words.notNext(old.id, result.from));
  const loaded = loadSystem(result.system);
  if (!loaded.ok) {
    const problems = loaded.problems.map((problem) => wordProblem(problem, language));
    throw new Refusal(1, (general) => general.systemRefused(result.system.id, problems));
  }
  const { id, title, periods, plan } = loaded.value;
  const named = ({ number, name }: Indicator) => `${number} ${name}`;
  const those = (fits: (base: NewBase) => boolean) =>
    result.bases.filter(({ base }) => fits(base)).map(({ indicator }) => named(indicator));
  const taken = result.bases.flatMap(({ indicator, base }) =>
    base.kind === 'taken' ? [`${named(indicator)} ${base.text}`] : [],
  );
  const lines = (list: readonly string[], say: (list: readonly string[]) => string) =>
    list.length === 0 ? [] : [say(list)];
  return {
    system: loaded.value,
    said: (output) => [
      words.done(
        plan.base,
        plan.target,
        periods.map((period) => period.label),
        id,
      ),
      words.taken(plan.base, taken),
      ...lines(
        those((base) => base.kind === 'taken' && !base.final),
        words.estimates,
      ),
      ...lines(
        those(({ kind }) => kind === 'blank'),
        (list) => words.blank(plan.base, list, file !== undefined),
      ),
      ...lines(
        those(({ kind }) => kind === 'none'),
        words.none,
      ),
      words.open(result.open.map(named)),
      words.goThrough(title),
      words.next(output),
    ],
  };
}

/** The figures of a filled table of the old plan, with periods that only its header has. */
async function reportedIn(file: string, old: IndicatorSystem, language: Language) {
  const own = readSubmissions(await cellsOf(file), [old]).filter(
    ({ table }) => table.system !== undefined,
  );
  const [largest] = own.sort((a, b) => b.submission.rows.length - a.submission.rows.length);
  if (largest === undefined) throw new Refusal(1, () => planWords[language].noTable(file, old.id));
  return figuresOf(largest.submission);
}
