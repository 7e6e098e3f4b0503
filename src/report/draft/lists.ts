import type { Group, IndicatorAssessment, TableAssessment } from '../../domain/assessment';
import type { Language } from '../../domain/language';
import { assessmentWords } from '../assessment/words';
import { type Read, asRate, sided, withUnit, wordOf } from '../assessment/cellWords';
import type { Facts, ItemFact } from './facts';
import { say } from './fill';
import type { DraftTemplate, ListName } from './schema';

/** A list as one text; undefined where none of its members can be said. */
function written<Name extends ListName>(
  { lists }: DraftTemplate,
  name: Name,
  members: readonly Facts<ItemFact<Name>>[],
): string | undefined {
  const { item, join } = lists[name];
  const said = members.flatMap((facts) => say(item, facts) ?? []);
  return said.length === 0 ? undefined : said.join(join);
}

/** The figures of each period from the base year to the date of assessment, and the periods that have none. */
export function periodLists(
  { indicator, cells }: IndicatorAssessment,
  { system, asOf }: TableAssessment,
  read: Read,
  template: DraftTemplate,
): { readonly figures: string | undefined; readonly silent: string | undefined } {
  const end = ({ year, months }: typeof asOf): number => year * 12 + months;
  const periods = system.periods.filter(
    (period) => period.year >= system.plan.base && end(period) <= end(asOf),
  );
  const all = periods.map(({ id, label }) => {
    const total = read(cells[`${id}.total`]);
    const growth = read(cells[`${id}.growth`]);
    const verdict = wordOf(growth) ?? wordOf(total);
    const isRate = indicator.totals === 'rate';
    return {
      period: label,
      ...(isRate
        ? sided(total, 'rateUp', 'rateDown')
        : has('total', withUnit(total, indicator.unit))),
      ...(asRate(growth) === undefined ? {} : sided(growth, 'growthUp', 'growthDown')),
      ...has('verdict', verdict),
    };
  });
  const isSilent = (facts: object): boolean => Object.keys(facts).length === 1;
  return {
    figures: written(
      template,
      'figures',
      all.filter((facts) => !isSilent(facts)),
    ),
    silent: written(
      template,
      'silent',
      all.filter(isSilent).map(({ period }) => ({ period })),
    ),
  };
}

function has<Name extends string>(name: Name, value: string | undefined) {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>;
}

/** How many indicators are in which class, and which. */
export function statusList(
  { status }: Group,
  table: TableAssessment,
  template: DraftTemplate,
): string | undefined {
  const { classes } = table.profile;
  return written(
    template,
    'statuses',
    classes.flatMap(({ id, [template.language]: text }) =>
      counted('status', text, status[id] ?? [], table, template.language),
    ),
  );
}

export function completionList(table: TableAssessment, template: DraftTemplate) {
  const words = assessmentWords[template.language].completion;
  const { completion } = table.groups.whole;
  return written(
    template,
    'completions',
    (Object.keys(completion) as (keyof typeof completion)[]).flatMap((key) =>
      counted('completion', words[key], completion[key], table, template.language),
    ),
  );
}

export function attributeList({ groups }: TableAssessment, template: DraftTemplate) {
  return written(
    template,
    'attributes',
    groups.attribute.map(({ name, numbers }) => ({
      attribute: name,
      count: String(numbers.length),
    })),
  );
}

export function domainList({ groups }: TableAssessment, template: DraftTemplate) {
  return written(
    template,
    'domains',
    groups.domain.map(({ name, numbers }) => ({ domain: name, count: String(numbers.length) })),
  );
}

function counted<Name extends 'status' | 'completion'>(
  name: Name,
  text: string,
  numbers: readonly number[],
  table: TableAssessment,
  language: Language,
): Record<Name | 'count' | 'names', string>[] {
  if (numbers.length === 0) return [];
  const names = namesOf(numbers, table, language);
  return [
    { [name]: text, count: String(numbers.length), names } as Record<
      Name | 'count' | 'names',
      string
    >,
  ];
}

export function namesOf(
  numbers: readonly number[],
  { rows }: TableAssessment,
  language: Language,
): string {
  return numbers
    .flatMap((number) => rows.find(({ indicator }) => indicator.number === number) ?? [])
    .map(({ indicator }) => indicator.name)
    .join(assessmentWords[language].listSeparator);
}
