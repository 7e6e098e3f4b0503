import { standardRules } from '../../../seeds/rules';
import type { CheckContext } from '../../../src/app/check';
import type { IndicatorSystem } from '../../../src/domain/indicator';
import { loadRuleSet, rulesOf } from '../../../src/domain/validation';
import {
  type WorkbookCells,
  type WorkbookPlan,
  defaultTableOptions,
  flagSheetName,
  planTable,
} from '../../../src/table';
import { profiles } from '../../domain/assessment/support';
import { shippedSystem } from '../../support/systems';

function rulesFor(system: IndicatorSystem) {
  const set = loadRuleSet(standardRules);
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  const rules = rulesOf(set.value, system);
  if (!rules.ok) throw new Error(JSON.stringify(rules.problems));
  return { system, rules: rules.value };
}

/** Both systems that ship, with the standard rules. */
export const checkContext: CheckContext = {
  systems: [shippedSystem(0), shippedSystem(1)].map(rulesFor),
  profiles,
  previous: [],
};

export const unitPlan = (
  system: IndicatorSystem,
  unit: string,
  figures = system.published,
): WorkbookPlan =>
  planTable(
    system,
    figures,
    { ...defaultTableOptions, unit },
    {
      sheet: '指标表',
      listsSheet: '指标字典',
      flagsSheet: flagSheetName,
      row: 0,
      column: 0,
      wholeSheet: true,
    },
  );

/** A unit's part of a system with the published figures, as a reader sees it. */
export const filledUnit = (system: IndicatorSystem, unit: string): WorkbookCells =>
  cellsOfPlan(unitPlan(system, unit));

/** What a reader sees of a plan that was carried out. */
export function cellsOfPlan({ sheets, parts }: WorkbookPlan): WorkbookCells {
  return {
    parts,
    sheets: sheets.map(({ name, visibility, area, cells, merges }) => ({
      name,
      visibility,
      hiddenRows: [],
      hiddenColumns: [],
      merges,
      grid: [
        ...Array.from({ length: area.row }, () => []),
        ...cells.map((row) => [
          ...Array.from({ length: area.column }, () => undefined),
          ...row.map(({ value, text, formula }) => ({
            text: text ?? String(value ?? ''),
            value,
            ...(formula !== undefined && { formula }),
          })),
        ]),
      ],
    })),
  };
}
