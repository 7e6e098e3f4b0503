import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../host/driver';
import { type OpenedPort, openPort } from './open';
import { system, tablePlan } from './plans';

let opened: OpenedPort;
beforeAll(async () => {
  opened = await openPort({ locale: 'en-US', theme: 'dark' });
  await opened.port.look({ kind: 'newSheet' });
  await opened.port.carryOut(tablePlan());
});
afterAll(async () => {
  await opened.excel.close();
  await closeBrowser();
});

describe('a look', () => {
  it('finds tables and lists of ours by their names, and no others', async () => {
    const { excel, port } = opened;
    await excel.workbook.activate('Sheet1');
    expect(await port.look({ kind: 'newSheet' })).toEqual({
      ok: {
        activeSheet: 'Sheet1',
        sheets: [
          { name: 'Sheet1', visible: true, protected: false, tables: [] },
          {
            name: '指标表',
            visible: true,
            protected: false,
            tables: [
              {
                area: { row: 0, column: 0, rows: 28, columns: 18 },
                system: system.id,
                ordinal: 1,
              },
            ],
          },
          {
            name: '指标字典',
            visible: false,
            protected: false,
            tables: [],
            listsOf: `${system.id} ${system.version}`,
          },
        ],
      },
    });
  });

  it('sees what stands in the way, as it is displayed, and whether there is more on the sheet', async () => {
    const { excel, port } = opened;
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    await excel.workbook.edit('B2', [['x']], 'Sheet1');
    const alone = await port.look({ kind: 'area', sheet: 'Sheet1', area });
    expect(alone).toMatchObject({
      ok: {
        target: {
          sheet: 'Sheet1',
          area,
          occupied: [{ row: 1, column: 1, text: 'x' }],
          alone: true,
        },
      },
    });
    await excel.workbook.edit('E5', [[1]], 'Sheet1');
    const beside = await port.look({ kind: 'area', sheet: 'Sheet1', area });
    expect(beside).toMatchObject({ ok: { target: { alone: false } } });
  });

  it('takes the first cell of the selection', async () => {
    const { excel, port } = opened;
    await excel.workbook.activate('Sheet1');
    await excel.workbook.select('C4:F9', 'Sheet1');
    const seen = await port.look({ kind: 'selection', rows: 5, columns: 2 });
    expect(seen).toMatchObject({
      ok: { target: { area: { row: 3, column: 2, rows: 5, columns: 2 } } },
    });
  });
});

describe('a look that Excel refuses', () => {
  it('takes the active cell where several areas are selected', async () => {
    const { excel, port } = opened;
    await excel.workbook.activate('Sheet1');
    await excel.workbook.select('C4:F9', 'Sheet1');
    await excel.rest();
    await excel.workbook.failSync({ actionIndex: 0, code: 'InvalidSelection' });
    const seen = await port.look({ kind: 'selection', rows: 5, columns: 2 });
    expect(seen).toMatchObject({ ok: { target: { area: { row: 3, column: 2 } } } });
  });

  it('does without sheets that it knew, when one of them is gone', async () => {
    const { excel, port } = opened;
    await port.look({ kind: 'newSheet' });
    await excel.workbook.renameSheet('指标字典', '改名');
    expect(await port.look({ kind: 'newSheet' })).toHaveProperty('ok');
    await excel.workbook.renameSheet('改名', '指标字典');
  });
});

describe('reading and revealing', () => {
  it('a sheet is read from A1 on, in one sync', async () => {
    const { excel, port } = opened;
    await excel.workbook.addSheet('读');
    await excel.workbook.edit('B2:C2', [[0.5, 'x']], '读');
    await excel.workbook.resetStatistics();
    expect(await port.readSheet('读')).toEqual({
      ok: [
        ['', '', ''],
        ['', '0.5', 'x'],
      ],
    });
    expect((await excel.workbook.statistics()).syncs).toBe(1);
    expect(await port.readSheet('没有')).toEqual({ ok: undefined });
  });

  it('a blank sheet is read as nothing', async () => {
    const { excel, port } = opened;
    await excel.workbook.addSheet('空');
    expect(await port.readSheet('空')).toEqual({ ok: [] });
  });

  it('cells are shown and selected, in one sync', async () => {
    const { excel, port } = opened;
    await excel.workbook.activate('Sheet1');
    await excel.workbook.resetStatistics();
    expect(await port.reveal('指标表', { row: 4, column: 2, rows: 1, columns: 2 })).toEqual({
      ok: undefined,
    });
    expect((await excel.workbook.statistics()).syncs).toBe(1);
    expect(await excel.workbook.activeSheet()).toBe('指标表');
    expect(await excel.workbook.selection()).toMatch(/C5:D5$/);
  });
});

describe('the host', () => {
  it('tells its abilities, its language and its theme', async () => {
    expect(await opened.port.about()).toMatchObject({
      abilities: { floor: true, sharedRuntime: true, customFunctions: true },
      language: 'en',
      theme: { dark: true, background: '#292929' },
    });
    expect(await opened.port.problem()).toBeUndefined();
  });

  it.each([
    ['an old Excel', { requirements: { excelApi: '1.10' } }, { kind: 'tooOld', needed: '1.14' }],
    ['another program', { hostName: 'Word' } as const, { kind: 'notExcel', host: 'Word' }],
  ])('is not served if it is %s', async (_, options, problem) => {
    const other = await openPort(options);
    expect(await other.port.problem()).toMatchObject(problem);
    await other.excel.close();
  });
});
