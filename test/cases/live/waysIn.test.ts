import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../host/driver';
import { type LiveTable, openLiveTable, tableSheet as sheet } from './liveTable';

let table: LiveTable;
let excel: LiveTable['excel'];
let { becomes, edit, flagAt, syncsOf, undoUntil, isRight }: LiveTable = {} as LiveTable;

beforeAll(async () => {
  table = await openLiveTable();
  ({ excel, becomes, edit, flagAt, syncsOf, undoUntil, isRight } = table);
});

afterAll(async () => {
  expect(await excel.workbook.internalErrors()).toEqual([]);
  expect(excel.consoleErrors).toEqual([]);
  await excel.close();
  await closeBrowser();
});

const [[was]] = [[413.2]];

describe('flags go along', () => {
  it('with rows put in above the table and in it, and taken out', async () => {
    await edit('J4', 'abc');
    await becomes('J4', 'error');
    for (const row of [1, 8])
      expect(await syncsOf(() => excel.workbook.insertRows(row, 1, sheet))).toBeLessThanOrEqual(2);
    await becomes('J5', 'error');
    expect(await flagAt('J4')).toBe('none');
    await edit('J10', 'abc');
    await becomes('J10', 'error');
    await edit('J5', was);
    await becomes('J5', 'none');
    console.log(await isRight());
    await excel.workbook.deleteRows(8, 1, sheet);
    await excel.workbook.deleteRows(1, 1, sheet);
    await becomes('J8', 'error');
    console.log(await isRight());
    await undoUntil;
  });
  it('sort', async () => {
    await edit('J4', 'abc');
    console.log(await syncsOf(() => excel.workbook.sort('B4:R28', 0, false, sheet)));
    console.log(await isRight(), await flagAt('J28'));
    console.log(await syncsOf(() => excel.workbook.sort('B4:R28', 0, true, sheet)));
    console.log(await isRight(), await flagAt('J4'));
  });
  it('replace', async () => {
    console.log(
      await syncsOf(async () =>
        console.log(await excel.workbook.replaceAll('%', '个百分点', sheet)),
      ),
    );
    console.log(await isRight());
    console.log(await syncsOf(async () => excel.workbook.undo()));
    console.log(await isRight());
  });
  it('cut', async () => {
    await excel.user.click('A1');
    await excel.workbook.select('A1:R28', sheet);
    await excel.user.press('Control+x');
    await excel.workbook.select('C40', sheet);
    console.log(await syncsOf(() => excel.user.press('Control+v')));
    console.log(await excel.workbook.usedAddress(sheet), await excel.workbook.names(sheet));
    console.log(
      (await excel.workbook.conditionalFormats(sheet)).map(
        (c) => c.areas + String(c.rule['formula']).slice(0, 700),
      ),
    );
    console.log(await isRight());
  });
});
