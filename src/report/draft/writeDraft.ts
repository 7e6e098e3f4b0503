import type { Group, IndicatorAssessment, TableAssessment } from '../../domain/assessment';
import { type Read, cellReader } from '../assessment/cellWords';
import type { DomainFact, Facts, WholeFact } from './facts';
import { fill, say } from './fill';
import { factsOf, traitsOf } from './indicatorFacts';
import {
  attributeList,
  completionList,
  domainList,
  namesOf,
  periodLists,
  statusList,
} from './lists';
import type { DraftTemplate, Variant } from './schema';

/** A draft (评估文字初稿) for a person to edit; headings may be empty. */
export interface Draft {
  readonly title: string;
  readonly overview: Section;
  readonly domains: readonly DomainSection[];
}

export interface Section {
  readonly heading: string;
  readonly text: string;
}

export interface DomainSection extends Section {
  readonly indicators: readonly (Section & { readonly number: number })[];
}

/**
 * Writes a draft of an assessment from templates: one paragraph for each indicator, in the order of
 * the table. Figures are the cells' own texts; what is computed is rounded, rates and paces to two
 * decimals and levels to those of their row. A sentence whose figure is missing is not written.
 */
export function writeDraft(table: TableAssessment, template: DraftTemplate): Draft {
  const whole = wholeFactsOf(table, template);
  const read = cellReader(table.system);
  const domains = table.groups.domain.map((group, at) =>
    domainSection(group, at, table, template, read),
  );
  return {
    title: fill(template.title, whole) ?? '',
    overview: {
      heading: fill(template.overview.heading, whole) ?? '',
      text: sentences(template.overview.slots, whole, template),
    },
    domains,
  };
}

function domainSection(
  group: Group,
  at: number,
  table: TableAssessment,
  template: DraftTemplate,
  read: Read,
): DomainSection {
  const { language } = template;
  const statuses = statusList(group, table, template);
  const facts: Facts<DomainFact> = {
    ordinal: String(at + 1),
    domain: group.name,
    count: String(group.numbers.length),
    names: namesOf(group.numbers, table, language),
    ...(statuses !== undefined && { statuses }),
  };
  return {
    heading: fill(template.domain.heading, facts) ?? '',
    text: sentences(template.domain.slots, facts, template),
    indicators: table.rows
      .filter(({ indicator }) => indicator.domain === group.name)
      .map((row) => indicatorSection(row, table, template, read)),
  };
}

function indicatorSection(
  row: IndicatorAssessment,
  table: TableAssessment,
  template: DraftTemplate,
  read: Read,
): DomainSection['indicators'][number] {
  const { figures, silent } = periodLists(row, table, read, template);
  const facts = {
    ...factsOf(row, table, read, template.language),
    ...(figures !== undefined && { figures }),
    ...(silent !== undefined && { silent }),
  };
  return {
    number: row.indicator.number,
    heading: fill(template.indicator.heading, facts) ?? row.indicator.name,
    text: sentences(template.indicator.slots, facts, template, traitsOf(row, table)),
  };
}

function sentences(
  slots: readonly (readonly Variant[])[],
  facts: Facts,
  { separator }: DraftTemplate,
  traits?: ReturnType<typeof traitsOf>,
): string {
  return slots.flatMap((slot) => say(slot, facts, traits) ?? []).join(separator);
}

function wholeFactsOf(table: TableAssessment, template: DraftTemplate): Facts<WholeFact> {
  const { system, asOf, year, profile, rows, groups } = table;
  const { language } = template;
  const numbers = (is: (row: IndicatorAssessment) => boolean): number[] =>
    rows.filter(is).map(({ indicator }) => indicator.number);
  const lists = {
    attributes: attributeList(table, template),
    statuses: statusList(groups.whole, table, template),
    completions: completionList(table, template),
    domains: domainList(table, template),
  };
  return {
    place: system.place,
    title: system.title,
    baseYear: String(system.plan.base),
    targetYear: String(system.plan.target),
    asOf: asOf.label,
    ...(year !== undefined && { year: year.label }),
    profile: profile.label[language],
    total: String(rows.length),
    domainCount: String(groups.domain.length),
    ...there(lists),
    ...some(
      'borderline',
      numbers(({ assessment }) => assessment.borderline),
      table,
      language,
    ),
    ...some(
      'unmeasured',
      numbers(
        ({ course, assessment }) =>
          course === undefined && (assessment.by === undefined || assessment.by === 'noData'),
      ),
      table,
      language,
    ),
    ...some(
      'different',
      numbers(({ agreement }) => agreement.startsWith('computed')),
      table,
      language,
    ),
  };
}

function there<Name extends string>(
  lists: Readonly<Record<Name, string | undefined>>,
): Facts<Name> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, text]) => text !== undefined),
  ) as Facts<Name>;
}

function some(
  name: 'borderline' | 'unmeasured' | 'different',
  numbers: readonly number[],
  table: TableAssessment,
  language: DraftTemplate['language'],
): Facts<WholeFact> {
  if (numbers.length === 0) return {};
  return {
    [name]: namesOf(numbers, table, language),
    [`${name}Count`]: String(numbers.length),
  };
}
