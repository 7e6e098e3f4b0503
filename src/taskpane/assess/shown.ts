import type { Agreement, IndicatorAssessment, TableAssessment } from '../../domain/assessment';

export type Grouping = 'domain' | 'status' | 'unit' | 'agreement';

export const groupings: readonly Grouping[] = ['domain', 'status', 'unit', 'agreement'];

export interface RowGroup {
  /** A domain, unit or class as the table or profile names it; an `Agreement` when grouped by that. */
  readonly key: string;
  readonly rows: readonly IndicatorAssessment[];
}

/** The rows of the classes chosen, all where none is, in groups; groups without a row are left out. */
export function rowGroups(
  table: TableAssessment,
  classes: ReadonlySet<string>,
  grouping: Grouping,
): RowGroup[] {
  const rows = table.rows.filter(({ status }) => classes.size === 0 || classes.has(status.id));
  return groupsBy(table, grouping)
    .map(({ key, has }) => ({ key, rows: rows.filter(has) }))
    .filter((group) => group.rows.length > 0);
}

interface Sieve {
  readonly key: string;
  readonly has: (row: IndicatorAssessment) => boolean;
}

function groupsBy({ groups, profile }: TableAssessment, grouping: Grouping): Sieve[] {
  switch (grouping) {
    case 'domain':
      return groups.domain.map(({ name }) => ({
        key: name,
        has: ({ indicator }) => indicator.domain === name,
      }));
    case 'status':
      return profile.classes.map(({ id }) => ({ key: id, has: ({ status }) => status.id === id }));
    case 'unit':
      return groups.unit.map(({ name }) => ({
        key: name,
        has: ({ indicator }) => indicator.responsible.includes(name),
      }));
    case 'agreement':
      return agreements.map((key) => ({ key, has: ({ agreement }) => agreement === key }));
  }
}

/** What a person has to look at goes first. */
const agreements: readonly Agreement[] = [
  'computedWorse',
  'computedBetter',
  'notComputed',
  'agrees',
  'notPublished',
];
