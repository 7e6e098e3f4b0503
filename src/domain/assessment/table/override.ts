import { completionOf } from '../completion';
import type { Profile } from '../profileSchema';
import { groupsOf } from './groups';
import type { IndicatorAssessment, Override, TableAssessment } from './model';

/**
 * Puts what people have decided (人工评定) in the place of what was computed, and counts anew. What
 * was computed stays beside it; the comparison with the published label goes on to speak of that.
 * Decisions for rows that are not there, or for a class that the profile has not, are left out.
 */
export function withOverrides(
  table: TableAssessment,
  overrides: readonly Override[],
): TableAssessment {
  if (overrides.length === 0) return table;
  const rows = table.rows.map((row) => overridden(row, overrides, table.profile));
  return { ...table, rows, groups: groupsOf(rows, table.system, table.profile) };
}

function overridden(
  row: IndicatorAssessment,
  overrides: readonly Override[],
  { classes }: Profile,
): IndicatorAssessment {
  const override = overrides.findLast(({ indicator }) => indicator === row.indicator.number);
  const status = classes.find(({ id }) => id === override?.status);
  if (override === undefined || status === undefined) return row;
  return {
    ...row,
    status,
    completion: completionOf(status.meaning, row.completion === 'achieved'),
    override: { ...override, computed: row.status },
  };
}
