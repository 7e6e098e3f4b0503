import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeBrowser } from '../../host/driver';
import { type LiveTable, openLiveTable, tableSheet as sheet } from './liveTable';

// Each is some seconds of one core's work in the spreadsheet beneath.
vi.setConfig({ testTimeout: 180_000 });

let table: LiveTable;
let excel: LiveTable['excel'];

beforeAll(async () => {
  table = await openLiveTable();
  excel = table.excel;
});

afterAll(async () => {
  expect(await excel.workbook.internalErrors()).toEqual([]);
  expect(excel.consoleErrors).toEqual([]);
  await excel.close();
  await closeBrowser();
});

const published = { J4: 413.2, D5: '万元/人' } as const;

describe('a flag comes and goes', () => {
  it('with a typed figure, for two syncs', async () => {
    const syncs = await table.syncsOf(() => excel.user.type('J4', '4132'));
    await table.becomes('J4', 'warning');
    expect(syncs).toBeLessThanOrEqual(2);
    await excel.user.type('J4', '413.2');
    await table.becomes('J4', 'none');
  });

  it('with a pasted block, for two syncs', async () => {
    const cells = ['J4', 'K4', 'J5', 'K5'];
    const block = [
      ['甲', '乙'],
      ['丙', '丁'],
    ];
    const syncs = await table.syncsOf(() => excel.user.paste('J4', block));
    for (const cell of cells) await table.becomes(cell, 'error');
    expect(syncs).toBeLessThanOrEqual(2);
    await table.undoUntil('K5', '23.65%');
    for (const cell of cells) await table.becomes(cell, 'none');
  });

  it('with a cell emptied by the Delete key, and its undo', async () => {
    const [[shown]] = (await excel.workbook.texts('J4', sheet)) as [[string]];
    await excel.user.click('A1');
    await excel.workbook.select('J4', sheet);
    const syncs = await table.syncsOf(() => excel.user.press('Delete'));
    await table.becomes('J4', 'error');
    expect(syncs).toBeLessThanOrEqual(2);
    await table.undoUntil('J4', shown);
    await table.becomes('J4', 'none');
  });

  it('with a filled-down cell and its undo', async () => {
    const syncs = await table.syncsOf(() => excel.workbook.fillDown('D4:D6', sheet));
    await table.becomes('D5', 'error');
    expect(syncs).toBeLessThanOrEqual(2);
    await table.undoUntil('D5', published.D5);
    await table.becomes('D5', 'none');
  });

  it('with a cell that a co-author empties, and fills again', async () => {
    await excel.workbook.remoteEdit('J4', [['']], sheet);
    await table.becomes('J4', 'error');
    await excel.workbook.remoteEdit('J4', [[published.J4]], sheet);
    await table.becomes('J4', 'none');
  });

  it('with a word replaced all over the table at once', async () => {
    const before = await table.isRight();
    const syncs = await table.syncsOf(async () => {
      expect(await excel.workbook.replaceAll('滞后', '落后', sheet)).toBeGreaterThan(2);
    });
    expect(syncs).toBeLessThanOrEqual(2);
    expect(await table.isRight()).not.toBe(before);
    await excel.workbook.replaceAll('落后', '滞后', sheet);
    expect(await table.isRight()).toBe(before);
  });
});

describe('flags go along', () => {
  it('with rows and columns put in, before the table and in it, and taken out', async () => {
    await table.edit('J4', 'abc');
    await table.becomes('J4', 'error');
    const syncs = await table.syncsOf(async () => {
      await excel.page.evaluate((name) => {
        window.excel?.insertRows(1, 1, name);
        window.excel?.insertRows(8, 1, name);
        window.excel?.insertColumns(0, 1, name);
      }, sheet);
    });
    expect(syncs).toBeLessThanOrEqual(2);
    await table.becomes('K5', 'error');
    expect(await table.flagAt('J4')).toBe('none');
    await table.edit('K10', 'abc');
    await table.edit('K5', published.J4);
    await table.becomes('K10', 'error');
    await table.becomes('K5', 'none');
    await table.isRight();
    await excel.workbook.deleteColumns(0, 1, sheet);
    await excel.workbook.deleteRows(8, 1, sheet);
    await excel.workbook.deleteRows(1, 1, sheet);
    await table.becomes('J8', 'error');
    await table.isRight();
  });

  it('with rows that are sorted, and sorted back', async () => {
    const syncs = await table.syncsOf(() => excel.workbook.sort('B4:R28', 0, false, sheet));
    expect(syncs).toBeLessThanOrEqual(2);
    await table.becomes('J24', 'error');
    await table.isRight();
    await excel.workbook.sort('B4:R28', 0, true, sheet);
    await table.becomes('J8', 'error');
  });

  it('to cells pasted from another sheet, whose formats took the place of those of the flags', async () => {
    await excel.workbook.addSheet('草稿');
    await excel.workbook.edit('A1', [['甲']], '草稿');
    await excel.workbook.activate('草稿');
    await excel.user.click('A1');
    await excel.user.press('Control+c');
    await excel.workbook.activate(sheet);
    await excel.user.click('A1');
    await excel.workbook.select('J4', sheet);
    await excel.user.press('Control+v');
    await table.becomes('J4', 'error');
    await table.edit('J4', published.J4);
    await table.becomes('J4', 'none');
    await excel.workbook.deleteSheet('草稿');
  });

  it('with the whole table, cut and pasted elsewhere', async () => {
    await excel.user.click('A1');
    await excel.workbook.select('A1:R28', sheet);
    await excel.user.press('Control+x');
    await excel.workbook.select('C40', sheet);
    expect(await table.syncsOf(() => excel.user.press('Control+v'))).toBeLessThanOrEqual(2);
    await table.becomes('L47', 'error');
    expect(await table.flagAt('J8')).toBe('none');
    await table.edit('L43', 'abc');
    await table.becomes('L43', 'error');
    await table.edit('L43', published.J4);
    await table.becomes('L43', 'none');
    await table.isRight();
  });
});
