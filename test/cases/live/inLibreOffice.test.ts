import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardRules } from '../../../seeds/rules';
import { flaggedTable } from '../../../src/app';
import { loadRuleSet } from '../../../src/domain/validation';
import {
  type PlanCell,
  type WorkbookPlan,
  cellAt,
  defaultTableOptions,
  flagSheetName,
  planTable,
} from '../../../src/table';
import { writeWorkbook } from '../../../src/xlsx';
import { shippedContext } from '../../domain/validation/support';
import { convert, requireLibreOffice } from '../../support/libreoffice';
import { shippedSystem } from '../../support/systems';

const system = shippedSystem();
const rules = loadRuleSet(standardRules);
if (!rules.ok) throw new Error(JSON.stringify(rules.problems));

const [flag, doubt] = [
  { error: '#FFC7CE', warning: '#FFE699', info: '#DDEBF7' },
  '#F8CBAD',
] as const;

/** The published figures, but for one that was forgotten: the first indicator's of 2022. */
const { '2022.total': _, ...others } = system.published[1] ?? {};

const plan = flaggedTable(
  planTable(system, { ...system.published, 1: others }, defaultTableOptions, {
    sheet: '指标表',
    listsSheet: '字典',
    flagsSheet: flagSheetName,
    row: 0,
    column: 0,
    wholeSheet: true,
  }),
  { systems: [system], rules: rules.value, profiles: shippedContext.profiles ?? [] },
);

/** As a spreadsheet without the add-in leaves the table: cells are others, flags are as they were. */
function typedInto(typed: Readonly<Record<string, PlanCell['value']>>): WorkbookPlan {
  const [table, ...others] = plan.sheets;
  if (table === undefined) throw new Error('The plan has no table.');
  const cells = table.cells.map((line) => [...line]);
  for (const [address, value] of Object.entries(typed)) {
    const at = cellAt(address);
    const line = at && cells[at.row];
    if (at && line) line[at.column] = { format: 'General', ...line[at.column], value };
  }
  return { ...plan, sheets: [{ ...table, cells }, ...others] };
}

/** Colours of the first sheet's cells as LibreOffice draws them, by their displayed text's place. */
async function coloursOf(workbook: WorkbookPlan, name: string): Promise<Map<string, string>> {
  const file = join(folder, `${name}.xlsx`);
  await writeFile(file, await writeWorkbook(workbook));
  const html = await readFile(await convert(file, 'html', folder), 'utf8');
  const [, table = ''] = /<table\b[^>]*>(.*?)<\/table>/is.exec(html) ?? [];
  const colours = new Map<string, string>();
  const taken = new Set<string>();
  const rows = Array.from(table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gis), ([, row = '']) => row);
  rows.forEach((row, at) => {
    let column = 0;
    for (const [, attributes = ''] of row.matchAll(/<td\b([^>]*)>/gis)) {
      while (taken.has(`${at} ${column}`)) column += 1;
      const span = (key: string) =>
        Number(new RegExp(`\\b${key}="?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
      for (let down = 0; down < span('rowspan'); down += 1)
        for (let across = 0; across < span('colspan'); across += 1)
          taken.add(`${at + down} ${column + across}`);
      const colour = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1];
      if (colour !== undefined)
        colours.set(`${String.fromCharCode(65 + column)}${at + 1}`, colour.toUpperCase());
    }
  });
  return colours;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flags-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('in LibreOffice, where no add-in is', () => {
  it('the flags show, each in its colour', async (context) => {
    await requireLibreOffice(context);
    const colours = await coloursOf(plan, 'published');
    expect(colours.get('K27')).toBe(flag.warning);
    expect(colours.get('E14')).toBe(flag.info);
    expect(colours.get('L4')).toBe(flag.error);
    expect(colours.get('K4')).toBeUndefined();
    const shown = [...colours.values()].filter((colour) =>
      Object.values<string>(flag).includes(colour),
    );
    expect(shown).toHaveLength(25);
  });

  it('an edit takes its flag away, and nonsense is coloured', async (context) => {
    await requireLibreOffice(context);
    const edited = typedInto({ K27: 0.0372, K4: '很高', P4: '好', L7: 745.1, J4: 500 });
    const colours = await coloursOf(edited, 'edited');
    expect(colours.get('K27')).toBeUndefined();
    expect(colours.get('K4')).toBe(doubt);
    expect(colours.get('P4')).toBe(doubt);
    expect(colours.get('L7')).toBe(doubt);
    expect(colours.get('J4')).toBeUndefined();
  });
});
