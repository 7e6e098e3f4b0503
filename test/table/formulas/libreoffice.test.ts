import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/domain/assessment';
import type { IndicatorSystem } from '../../../src/domain/indicator';
import { type SheetPlan, defaultTableOptions, planTable } from '../../../src/table';
import { profiles } from '../../domain/assessment/support';
import { requireLibreOffice } from '../../support/libreoffice';
import { shippedSystem } from '../../support/systems';
import { randomSystem } from './randomSystem';
import { differences, recalculated } from './recalculated';

function tableOf(system: IndicatorSystem, profile: Profile, sheet: string): SheetPlan {
  const options = { ...defaultTableOptions, formulas: 'native', profile } as const;
  const place = { sheet, listsSheet: `${sheet} lists`, row: 0, column: 0, wholeSheet: true };
  const [table] = planTable(system, system.published, options, place).sheets;
  return { ...table!, validations: [] };
}

/** All tables in one workbook: starting LibreOffice takes longer than all its sums. */
async function expectComputed(tables: readonly SheetPlan[]): Promise<void> {
  const values = await recalculated({ sheets: tables, parts: [] });
  const wrong = tables.flatMap((table, at) =>
    differences(table, values[at] ?? []).map((line) => `${table.name} ${line}`),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
}

const formulasIn = (table: SheetPlan): number =>
  table.cells.flat().filter(({ formula }) => formula !== undefined).length;

describe('the table with native formulas, computed by LibreOffice', { timeout: 240_000 }, () => {
  it('gives what the engine gives, for each shipped system and profile', async (context) => {
    await requireLibreOffice(context);
    const tables = [shippedSystem(0), shippedSystem(1)].flatMap((system, at) =>
      profiles.map((profile) => tableOf(system, profile, `${at} ${profile.id}`)),
    );
    expect(Math.min(...tables.map(formulasIn))).toBeGreaterThan(20);
    await expectComputed(tables);
  });

  it('gives what the engine gives, for indicators and figures of every sort', async (context) => {
    await requireLibreOffice(context);
    const system = randomSystem(400, 20231);
    const tables = profiles.map((profile) => tableOf(system, profile, profile.id));
    await expectComputed(tables);
  });
});
