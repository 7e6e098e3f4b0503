import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { SimulatedExcel } from './driver';

let excel: SimulatedExcel;

interface Seen {
  readonly type: string;
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string;
  readonly changeType?: string;
}

beforeAll(async () => {
  excel = await openExcel({ addin: 'sample' });
  await excel.pane.getByText('ready Excel').waitFor();
  await excel.inPane(() =>
    Excel.run(async (context) => {
      const seen = (window as unknown as { seen: unknown[] }).seen;
      const { worksheets } = context.workbook;
      const keep = async (event: object): Promise<void> => {
        seen.push(JSON.parse(JSON.stringify(event)));
      };
      worksheets.onChanged.add(keep);
      worksheets.onSelectionChanged.add(keep);
      worksheets.onActivated.add(keep);
      worksheets.onAdded.add(keep);
      worksheets.onDeleted.add(keep);
      await context.sync();
    }),
  );
});

afterAll(async () => {
  expect(await excel.workbook.internalErrors()).toEqual([]);
  await excel.close();
  await closeBrowser();
});

beforeEach(async () => {
  await excel.rest();
  await excel.inPane(() => void ((window as unknown as { seen: unknown[] }).seen.length = 0));
});

const seen = (): Promise<Seen[]> =>
  excel.inPane(() => (window as unknown as { seen: Seen[] }).seen);

const changes = async (): Promise<Seen[]> =>
  (await seen()).filter((event) => event.type === 'WorksheetChanged');

const user = { source: 'Local', triggerSource: 'Unknown' };

describe('onChanged tells', () => {
  it('a typed cell', async () => {
    await excel.user.type('B4', '441.71');
    await expect
      .poll(changes)
      .toMatchObject([{ address: 'B4', changeType: 'RangeEdited', ...user }]);
    expect(await excel.workbook.values('B4')).toEqual([[441.71]]);
  });

  it('a pasted block, its undo and its redo', async () => {
    await excel.user.paste('D2', [
      [1, 2],
      [3, 4],
    ]);
    await expect
      .poll(changes)
      .toMatchObject([{ address: 'D2:E3', changeType: 'RangeEdited', ...user }]);
    await excel.user.undo();
    await expect.poll(changes).toHaveLength(2);
    expect((await changes())[1]).toMatchObject({ address: 'D2:E3', ...user });
    expect(await excel.workbook.values('D2:E3')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    await excel.user.redo();
    await expect.poll(changes).toHaveLength(3);
  });

  it('cells emptied with the Delete key', async () => {
    await excel.workbook.edit('A8:A9', [[1], [2]]);
    await excel.rest();
    await excel.user.delete('A8:A9');
    await expect.poll(changes).toHaveLength(2);
    expect((await changes())[1]).toMatchObject({ address: 'A8:A9', ...user });
  });

  it.each([
    [
      'inserted rows',
      () => excel.workbook.insertRows(3, 2),
      { address: '3:4', changeType: 'RowInserted' },
    ],
    [
      'deleted rows',
      () => excel.workbook.deleteRows(3, 2),
      { address: '3:4', changeType: 'RowDeleted' },
    ],
    [
      'inserted columns',
      () => excel.workbook.insertColumns(2, 1),
      { address: 'C:C', changeType: 'ColumnInserted' },
    ],
    [
      'deleted columns',
      () => excel.workbook.deleteColumns(2, 1),
      { address: 'C:C', changeType: 'ColumnDeleted' },
    ],
  ])('%s', async (_what, act, expected) => {
    await act();
    await expect.poll(changes).toMatchObject([{ ...expected, ...user }]);
  });

  it('the undo of inserted rows as deleted rows', async () => {
    await excel.workbook.insertRows(3, 1);
    await excel.rest();
    await excel.workbook.undo();
    await expect
      .poll(changes)
      .toMatchObject([{ changeType: 'RowInserted' }, { address: '3:3', changeType: 'RowDeleted' }]);
  });

  it('filled-down and sorted cells', async () => {
    await excel.workbook.edit('H1:H4', [[3], [1], [2], ['']]);
    await excel.rest();
    await excel.workbook.sort('H1:H3', 0, true);
    await expect.poll(changes).toHaveLength(2);
    expect((await changes())[1]).toMatchObject({ address: 'H1:H3', ...user });
    expect(await excel.workbook.values('H1:H3')).toEqual([[1], [2], [3]]);
    await excel.workbook.fillDown('H3:H4');
    await expect.poll(changes).toHaveLength(3);
    expect((await changes())[2]).toMatchObject({ address: 'H4' });
  });

  it("a co-author's edit as remote", async () => {
    await excel.workbook.remoteEdit('J1', 5);
    await expect
      .poll(changes)
      .toMatchObject([{ address: 'J1', source: 'Remote', triggerSource: 'Unknown' }]);
  });

  it("the add-in's own write as its own", async () => {
    await excel.inPane(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('K1:K2').values = [[1], [2]];
        await context.sync();
      }),
    );
    await expect
      .poll(changes)
      .toMatchObject([{ address: 'K1:K2', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
  });

  it('a painted cell, but no recalculated one', async () => {
    await excel.workbook.edit('L1:L2', [[1], ['=L1+1']]);
    await excel.rest();
    await excel.workbook.fill('L1', '#FF0000');
    await excel.workbook.edit('L1', 5);
    await excel.rest();
    expect(await excel.workbook.values('L2')).toEqual([[6]]);
    expect((await changes()).map((event) => event.address)).not.toContain('L2');
  });
});

describe('selections and sheets', () => {
  it('onSelectionChanged tells each new selection once', async () => {
    await excel.user.click('C6');
    await expect.poll(seen).toMatchObject([{ type: 'WorksheetSelectionChanged', address: 'C6' }]);
  });

  it('sheets are told as added, activated and deleted', async () => {
    await excel.workbook.addSheet('Extra');
    await excel.workbook.activate('Extra');
    await excel.workbook.deleteSheet('Extra');
    await excel.rest();
    const types = (await seen())
      .map((event) => event.type)
      .filter((type) => type !== 'WorksheetSelectionChanged');
    expect(types).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetDeleted',
      'WorksheetActivated',
    ]);
  });
});

describe('handlers', () => {
  it('are silent while events are off', async () => {
    const switchEvents = (on: boolean): Promise<void> =>
      excel.inPane(
        (value) =>
          Excel.run(async (context) => {
            context.runtime.enableEvents = value;
            await context.sync();
          }),
        on,
      );
    await switchEvents(false);
    await excel.workbook.edit('A1', 1);
    await excel.rest();
    await switchEvents(true);
    expect(await changes()).toEqual([]);
  });

  it('get the changed range from the event', async () => {
    const got = await excel.inPane(
      () =>
        new Promise((done) => {
          void Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            const handler = sheet.onChanged.add(async (event) => {
              const result = await Excel.run(async (inner) => {
                const range = event.getRange(inner).load('values,address');
                await inner.sync();
                return [range.address, range.values];
              });
              handler.remove();
              await handler.context.sync();
              done(result);
            });
            await context.sync();
            sheet.getRange('M3').values = [['x']];
            await context.sync();
          });
        }),
    );
    expect(got).toEqual(['Sheet1!M3', [['x']]]);
  });

  it.each([
    ['lost', 0],
    ['twice', 2],
  ] as const)('may get an event %s', async (kind, times) => {
    await excel.workbook.nextEvent({ kind });
    await excel.workbook.edit('N1', 1);
    await excel.rest();
    expect(await changes()).toHaveLength(times);
  });

  it('may get an event late', async () => {
    await excel.workbook.nextEvent({ kind: 'late', ms: 400 });
    await excel.workbook.edit('N2', 1);
    await excel.page.waitForTimeout(150);
    expect(await changes()).toEqual([]);
    await expect.poll(changes).toHaveLength(1);
  });

  it('die with the pane', async () => {
    await excel.workbook.reloadPane();
    await excel.pane.getByText('ready Excel').waitFor();
    await excel.workbook.edit('N3', 1);
    await excel.rest();
    expect(await seen()).toEqual([]);
  });
});
