import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../host/driver';
import { type LiveTable, openLiveTable, tableSheet as sheet } from './liveTable';
import { burstsOn } from './randomSteps';

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

describe('checking goes on', () => {
  it('on a protected sheet of another name, while the pane is closed', async () => {
    await excel.workbook.showPane(false);
    await excel.workbook.renameSheet(sheet, '改了名');
    await excel.workbook.protect({}, '改了名');
    await table.edit('J4', 'abc', '改了名');
    await table.becomes('J4', 'error', '改了名');
    await table.edit('J4', 413.2, '改了名');
    await table.becomes('J4', 'none', '改了名');
    await excel.workbook.unprotect('改了名');
    await excel.workbook.renameSheet('改了名', sheet);
    await excel.workbook.showPane(true);
  });

  it('after a sync that failed, and after a cell was being edited', async () => {
    await excel.workbook.failSync({ code: 'GeneralException' });
    await table.edit('J4', 'abc');
    await table.becomes('J4', 'error');
    await excel.workbook.setCellEdit(true);
    await table.edit('J4', 413.2);
    await table.becomes('J4', 'none');
    await excel.workbook.setCellEdit(false);
  });

  it('in a workbook that is opened again with old flags, and was changed meanwhile', async () => {
    await table.edit('J4', 'abc');
    await table.becomes('J4', 'error');
    await excel.workbook.reloadPane();
    await table.edit('J4', 413.2);
    await table.edit('K4', 'abc');
    await table.becomes('K4', 'error');
    await table.becomes('J4', 'none');
    await table.edit('K4', '9.90%');
    await table.isRight();
  });

  it('not where it is switched off, and it takes its flags along', async () => {
    await table.button('校验').click();
    await excel.pane.getByRole('switch').click();
    await table.told('校验已关闭');
    await table.becomes('J7', 'none');
    await table.edit('J4', 4132);
    await excel.rest();
    expect(await table.flagAt('J4')).toBe('none');
    await table.button('开启校验').click();
    await table.becomes('J4', 'warning');
    await table.becomes('J7', 'warning');
  });
});

describe('after 200 random edits, pastes, fills, undos, rows and sorts', () => {
  it('flags and colours are those of a full check', { timeout: 240_000 }, async () => {
    for (const burst of await burstsOn(excel, { steps: 200, each: 100, seed: 4 })) {
      await burst();
      expect(await table.isRight()).toBeGreaterThan(10);
    }
  });
});
