import type { TableAssessment } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { formWords } from './formWords';
import { assessmentWords } from './words';

/** What was assessed, by what, and the counts. */
export function summaryLines(table: TableAssessment, language: Language): string[] {
  const { system, profile, asOf, year, groups } = table;
  const words = formWords[language];
  const { whole } = groups;
  const counted = (counts: readonly (readonly [name: string, numbers: readonly number[]])[]) =>
    counts
      .filter(([, numbers]) => numbers.length > 0)
      .map(([name, numbers]) => `${name} ${numbers.length}`)
      .join(words.separator);
  const completion = assessmentWords[language].completion;
  return [
    system.title,
    words.basis(asOf.label, year?.label, profile.label[language]),
    ...profile.notes.map((note) => `  ${note[language]}`),
    words.total(
      whole.numbers.length,
      counted(groups.attribute.map(({ name, numbers }) => [name, numbers])),
    ),
    `${words.heads.status}${words.colon}${counted(
      profile.classes.map(({ id, [language]: name }) => [name, whole.status[id] ?? []]),
    )}`,
    `${words.heads.completion}${words.colon}${counted(
      Object.entries(whole.completion).map(([key, numbers]) => [
        completion[key as keyof typeof completion],
        numbers,
      ]),
    )}`,
  ];
}
