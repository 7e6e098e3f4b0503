import { describe, expect, it } from 'vitest';
import { assessCells, assessPublished } from '../../../src/app/assess';
import { planTable, tableWords } from '../../../src/table';
import { defaultTableOptions } from '../../../src/table/plan';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { profile, profiles, published } from '../../domain/assessment/support';
import { shippedSystem } from '../../support/systems';

const systems = [published, shippedSystem(1)];

async function workbookOf(change: Partial<typeof defaultTableOptions> & { unit?: string } = {}) {
  const plan = planTable(
    published,
    published.published,
    { ...defaultTableOptions, ...change },
    {
      sheet: tableWords.zh.sheetName,
      listsSheet: tableWords.zh.listsName,
      flagsSheet: 'flags',
      row: 0,
      column: 0,
      wholeSheet: true,
    },
  );
  return readWorkbook(await writeWorkbook(plan));
}

function tableOf(outcome: ReturnType<typeof assessPublished>) {
  if (outcome.kind !== 'assessed') throw new Error(outcome.kind);
  return outcome.table;
}

describe('a workbook', () => {
  it.each(profiles)('is assessed under $id like the published figures', async (by) => {
    const fromFile = tableOf(assessCells(await workbookOf(), systems, by));
    const own = tableOf(assessPublished(published, by));
    expect(fromFile.groups).toEqual(own.groups);
    expect(fromFile.rows.map(({ assessment }) => assessment)).toEqual(
      own.rows.map(({ assessment }) => assessment),
    );
  });

  it('of one unit is assessed for its rows', async () => {
    const table = tableOf(
      assessCells(await workbookOf({ unit: '区卫健局' }), systems, profile('xianan-2023')),
    );
    expect(table.groups.whole.numbers).toEqual([12, 15, 16]);
  });

  it('of several tables is assessed for the one that is named, else for the largest', async () => {
    const [whole, unit] = [await workbookOf(), await workbookOf({ unit: '区卫健局' })];
    const named = (name: string, { sheets: [sheet] }: typeof whole) => ({ ...sheet!, name });
    const cells = { ...whole, sheets: [named('甲', unit), named('乙', whole)] };
    const assessed = (place?: string) =>
      assessCells(cells, systems, profile('principled'), undefined, place);
    const [largest, own, gone] = [assessed(), assessed('甲!A2'), assessed('丙!A2')];
    if (largest.kind !== 'assessed') throw new Error(largest.kind);
    expect(largest.tables?.map(({ place, rows }) => [place, rows])).toEqual([
      ['甲!A2', 3],
      ['乙!A2', 25],
    ]);
    expect(largest.place).toBe('乙!A2');
    expect(tableOf(own).groups.whole.numbers).toEqual([12, 15, 16]);
    expect(gone).toEqual(largest);
  });

  it('is assessed to an earlier period, by its id or its label', async () => {
    const cells = await workbookOf();
    for (const asOf of ['2021', '2021年']) {
      expect(tableOf(assessCells(cells, systems, profile('principled'), asOf)).asOf.id).toBe(
        '2021',
      );
    }
  });

  it('that has no such period says which it has', () => {
    expect(assessPublished(published, profile('principled'), '2019')).toEqual({
      kind: 'noPeriod',
      asOf: '2019',
      known: ['2021', '2022', '2023H1'],
    });
  });

  it('without a table says so', () => {
    const blank = {
      name: 'a',
      visibility: 'visible',
      grid: [],
      hiddenRows: [],
      hiddenColumns: [],
      merges: [],
    } as const;
    expect(assessCells(blank, systems, profile('principled'))).toEqual({
      kind: 'noTable',
      tables: 0,
    });
  });

  it('takes in a period that its header has and its system has not', async () => {
    const { sheets, parts } = await workbookOf();
    const [sheet] = sheets;
    const wider = sheet!.grid.map((row, at) => {
      const added: Record<number, [string, string]> = {
        1: ['2023年', ''],
        2: ['总量', '增速'],
        25: ['41.9', ''],
      };
      const [total, growth] = added[at] ?? ['', ''];
      return [
        ...Array.from({ length: 18 }, (_, column) => row?.[column]),
        { text: total },
        { text: growth },
      ];
    });
    const table = tableOf(
      assessCells({ sheets: [{ ...sheet!, grid: wider }], parts }, systems, profile('principled')),
    );
    expect([table.asOf, table.year?.id]).toEqual([
      { id: '2023', label: '2023年', year: 2023, months: 12 },
      '2023',
    ]);
    const forest = table.rows.find(({ indicator }) => indicator.number === 23);
    expect(forest?.course).toMatchObject({ actual: 41.9, elapsed: 3, left: 2 });
  });
});
