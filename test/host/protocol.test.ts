import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { SimulatedExcel } from './driver';

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel({ addin: 'sample' });
  await excel.pane.getByText('ready Excel').waitFor();
});

afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

describe('office.js starts in the simulated Excel', () => {
  it('says that it runs in Excel on the web', async () => {
    expect(await excel.inPane(() => (window as unknown as { info: unknown }).info)).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
    });
  });

  it('supports the configured requirement sets and no more', async () => {
    const sets = await excel.inPane(() =>
      ['1.1', '1.14', '1.17', '1.18'].map((v) =>
        Office.context.requirements.isSetSupported('ExcelApi', v),
      ),
    );
    expect(sets).toEqual([true, true, true, false]);
  });

  it('speaks Chinese', async () => {
    expect(
      await excel.inPane(() => [Office.context.displayLanguage, Office.context.contentLanguage]),
    ).toEqual(['zh-CN', 'zh-CN']);
  });

  it('hands the theme over', async () => {
    expect(await excel.inPane(() => Office.context.officeTheme.bodyBackgroundColor)).toBe(
      '#FFFFFF',
    );
  });

  it('asks nothing from the network beyond its own origin', () => {
    expect(excel.strayRequests).toEqual([]);
    expect(excel.consoleErrors).toEqual([]);
  });

  it('lets an untouched page write by its own button', async () => {
    await excel.pane.getByText('Write').click();
    await excel.pane.getByText('written').waitFor();
    expect(await excel.workbook.values('A1:B2')).toEqual([
      ['name', 'quantity'],
      ['bolt', 7],
    ]);
  });

  it('keeps document settings', async () => {
    const kept = await excel.inPane(
      () =>
        new Promise((done) => {
          const { settings } = Office.context.document;
          settings.set('key', { a: 1 });
          settings.saveAsync(() => settings.refreshAsync(() => done(settings.get('key'))));
        }),
    );
    expect(kept).toEqual({ a: 1 });
  });
});

/** What an error of office.js tells, as plain data. */
const failing = (act: () => Promise<unknown>): Promise<unknown> => excel.inPane(act);

describe('errors come as Excel gives them', () => {
  it('ItemNotFound with the place where it happened', async () => {
    const error = await failing(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('nowhere').load('name');
        await context.sync();
      }).catch((e: OfficeExtension.Error) => [
        e instanceof OfficeExtension.Error,
        e.code,
        e.debugInfo.errorLocation,
      ]),
    );
    expect(error).toEqual([true, 'ItemNotFound', 'WorksheetCollection.getItem']);
  });

  it('InvalidArgument for an array of the wrong size; what came before it stays', async () => {
    const error = await failing(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('H1').values = [['kept']];
        sheet.getRange('H2:I3').values = [[1, 2]];
        await context.sync();
      }).catch((e: OfficeExtension.Error) => [e.code, e.debugInfo.errorLocation]),
    );
    expect(error).toEqual(['InvalidArgument', 'Range.values']);
    expect(await excel.workbook.values('H1')).toEqual([['kept']]);
  });

  it('an API that the simulator lacks is loud', async () => {
    const error = await failing(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().shapes.load('items');
        await context.sync();
      }).catch((e: OfficeExtension.Error) => [e.code, e.message]),
    );
    expect(error).toEqual(['ApiNotFound', 'simulator: Worksheet.shapes is not implemented']);
  });

  it('a property read before it was loaded', async () => {
    const error = await failing(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        await context.sync();
        return range.values;
      }).catch((e: OfficeExtension.Error) => e.code),
    );
    expect(error).toBe('PropertyNotLoaded');
  });
});

describe('null objects', () => {
  it('tell that they are null, and so do their children', async () => {
    const flags = await excel.inPane(() =>
      Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject('nowhere');
        const present = context.workbook.worksheets.getItemOrNullObject('Sheet1');
        const child = missing.getRange('A1');
        missing.load('name');
        present.load('name');
        child.load('values');
        await context.sync();
        return [missing.isNullObject, present.isNullObject, present.name, child.isNullObject];
      }),
    );
    expect(flags).toEqual([true, false, 'Sheet1', true]);
  });

  it('let a deletion of nothing pass', async () => {
    await excel.inPane(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('nowhere').delete();
        context.workbook.names.getItemOrNullObject('nothing').delete();
        await context.sync();
      }),
    );
  });
});

describe('batches', () => {
  it('pin a new sheet by its id, so that it survives a new name', async () => {
    const name = await excel.inPane(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('New');
        await context.sync();
        sheet.getRange('A1').values = [[42]];
        await context.sync();
        sheet.name = 'Renamed';
        sheet.load('name,id');
        await context.sync();
        return sheet.name;
      }),
    );
    expect(name).toBe('Renamed');
    expect(await excel.workbook.values('A1', 'Renamed')).toEqual([[42]]);
  });

  it('leave no references behind', async () => {
    const before = await excel.workbook.references();
    await excel.inPane(() =>
      Excel.run(async (context) => {
        for (let i = 0; i < 20; i++)
          context.workbook.worksheets.getActiveWorksheet().getCell(i, 20).load('values');
        await context.sync();
      }),
    );
    await excel.rest();
    expect(await excel.workbook.references()).toBe(before);
  });

  it('carry 10,000 cells in one assignment', async () => {
    const [address, last, ms] = await excel.inPane(() => {
      const started = performance.now();
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Renamed');
        sheet.getRange('A1:J1000').values = Array.from({ length: 1000 }, (_, i) =>
          Array.from({ length: 10 }, (__, j) => i * 10 + j),
        );
        await context.sync();
        const used = sheet.getUsedRange();
        used.load('address,values');
        await context.sync();
        return [
          used.address,
          used.values[999]?.[9] as unknown,
          performance.now() - started,
        ] as const;
      });
    });
    expect([address, last]).toEqual(['Renamed!A1:J1000', 9999]);
    expect(ms).toBeLessThan(5000);
  });

  it('are counted: syncs of the add-in apart from its house-keeping', async () => {
    await excel.workbook.resetStatistics();
    await excel.inPane(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.load('values');
        await context.sync();
        range.values = [[1]];
        await context.sync();
      }),
    );
    await excel.rest();
    const { syncs, requestBytes, responseBytes } = await excel.workbook.statistics();
    expect(syncs).toBe(2);
    expect(requestBytes).toBeGreaterThan(100);
    expect(responseBytes).toBeGreaterThan(50);
  });
});
