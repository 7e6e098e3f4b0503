import { type Completion, completions } from '../completion';
import { type ClassMeaning, type Profile, classMeanings } from '../profileSchema';
import type { Group, IndicatorAssessment, TableAssessment } from './model';

type Rows = readonly IndicatorAssessment[];

/** Domains, attributes and units in the order of the system; those without a row are left out. */
export function groupsOf(rows: Rows, system: TableAssessment['system'], profile: Profile) {
  const by = (names: readonly string[], has: (row: IndicatorAssessment, name: string) => boolean) =>
    names
      .map((name) =>
        groupOf(
          name,
          rows.filter((row) => has(row, name)),
          profile,
        ),
      )
      .filter(({ numbers }) => numbers.length > 0);
  const attributes = system.choices.attribute?.map(({ text }) => text) ?? [];
  return {
    whole: groupOf('', rows, profile),
    domain: by(system.domains, ({ indicator }, name) => indicator.domain === name),
    attribute: by(attributes, ({ indicator }, name) => indicator.attribute === name),
    unit: by(system.units, ({ indicator }, name) => indicator.responsible.includes(name)),
  };
}

function groupOf(name: string, rows: Rows, { classes }: Profile): Group {
  const numbers = rows.map(({ indicator }) => indicator.number);
  const labels = new Set(rows.flatMap(({ published }) => published ?? []));
  return {
    name,
    numbers,
    status: split(
      rows,
      classes.map(({ id }) => id),
      ({ status }) => status.id,
    ),
    meaning: split<ClassMeaning>(rows, classMeanings, ({ status }) => status.meaning),
    completion: split<Completion>(rows, completions, ({ completion }) => completion),
    published: split(rows, [...labels], ({ published }) => published),
  };
}

function split<Key extends string>(
  rows: Rows,
  keys: readonly Key[],
  keyOf: (row: IndicatorAssessment) => Key | undefined,
): Record<Key, readonly number[]> {
  const found = keys.map((key): [Key, number[]] => [
    key,
    rows.filter((row) => keyOf(row) === key).map(({ indicator }) => indicator.number),
  ]);
  return Object.fromEntries(found) as Record<Key, number[]>;
}
