import { builtInProfiles } from '../../../seeds/profiles';
import { standardRules } from '../../../seeds/rules';
import { loadProfile } from '../../../src/domain/assessment';
import { type IndicatorSystem, type Rule, columnId } from '../../../src/domain/indicator';
import {
  type Context,
  type Finding,
  type Submission,
  type SubmittedCell,
  loadRuleSet,
  rulesOf,
} from '../../../src/domain/validation';
import { definitionOf } from '../../../src/domain/validation/checks/locked';
import { a1, planTable, defaultTableOptions } from '../../../src/table';

export function shippedRules(system: IndicatorSystem): readonly Rule[] {
  const set = loadRuleSet(standardRules);
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  const rules = rulesOf(set.value, system);
  if (!rules.ok) throw new Error(JSON.stringify(rules.problems));
  return rules.value;
}

export const shippedContext: Context = {
  profiles: builtInProfiles.map((data) => {
    const loaded = loadProfile(data);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    return loaded.value;
  }),
};

/** `text`: every cell holds its text. `native`: what carries a number is one, with its format. */
export type Form = 'text' | 'native';

/** The published table as it would come back, its header in the first two rows of the sheet. */
export function publishedTable(system: IndicatorSystem, form: Form): Submission {
  const firstRow = 3;
  const values = valuesOf(system);
  return {
    system: system.id,
    sheet: '指标表',
    rows: system.indicators.map((indicator, at) => ({
      number: indicator.number,
      name: indicator.name,
      row: firstRow + at,
      cells: Object.fromEntries(
        system.columns.map((column, place) => {
          const id = columnId(column);
          const text =
            definitionOf(indicator, column.role) ||
            (system.published[indicator.number]?.[id] ?? '');
          const cell: SubmittedCell = {
            address: a1({ row: firstRow + at, column: place, rows: 1, columns: 1 }),
            text,
            value: text === '' ? null : form === 'text' ? text : values(at, place, text),
          };
          return [id, cell];
        }),
      ),
    })),
    structure: {
      heads: system.columns.map((column, place) => ({
        id: columnId(column),
        text: column.head.join(''),
        address: a1({ row: 1, column: place, rows: 1, columns: 1 }),
      })),
    },
  };
}

/** What the standardized table itself writes into its cells. */
function valuesOf(system: IndicatorSystem) {
  const place = { sheet: 's', listsSheet: 'l', row: 0, column: 0, wholeSheet: true };
  const plan = planTable(system, system.published, defaultTableOptions, place);
  const cells = plan.sheets[0]!.cells.slice(3);
  return (row: number, column: number, text: string): string | number | null => {
    const value = cells[row]?.[column]?.value;
    return typeof value === 'number' ? value : text;
  };
}

/** `24 2021.growth warning growth`: a finding in short. */
export function inShort({ cells, severity, rule }: Finding): string {
  const [first] = cells;
  const place = [first?.indicator, first?.column].filter((part) => part !== undefined).join(' ');
  return [place, severity, rule].filter((part) => part !== '').join(' ');
}
