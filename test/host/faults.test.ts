import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { SimulatedExcel } from './driver';

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel({ addin: 'sample', requirements: { excelApi: '1.14' } });
  await excel.pane.getByText('ready Excel').waitFor();
});

beforeEach(() => excel.workbook.clearFaults());

afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

/** Writes A1 and B1 in one sync; the error's code, or 'done'. */
const writeTwoCells = (delayForCellEdit = false): Promise<string> =>
  excel.inPane(
    (delay) =>
      Excel.run({ delayForCellEdit: delay }, async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const now = performance.now();
        sheet.getRange('A1').values = [[now]];
        sheet.getRange('B1').values = [[now]];
        await context.sync();
      }).then(
        () => 'done',
        (error: OfficeExtension.Error) => error.code,
      ),
    delayForCellEdit,
  );

describe('an injected fault', () => {
  it('makes the next sync fail with a code', async () => {
    await excel.workbook.failSync({ code: 'GeneralException' });
    expect(await writeTwoCells()).toBe('GeneralException');
    expect(await writeTwoCells()).toBe('done');
  });

  it('hits the n-th sync', async () => {
    await excel.workbook.failSync({ nth: 2, code: 'AccessDenied' });
    expect([await writeTwoCells(), await writeTwoCells(), await writeTwoCells()]).toEqual([
      'done',
      'AccessDenied',
      'done',
    ]);
  });

  it('half-way leaves the earlier actions done', async () => {
    await excel.workbook.clearContents('A1:B1');
    const actions = await excel.inPane(async () => {
      let index = 0;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B1').values = [[2]];
        const request = context as unknown as {
          _pendingRequest: {
            _actions?: unknown[];
            m_actions?: { actionInfo: { Name?: string } }[];
          };
        };
        index = (request._pendingRequest.m_actions ?? []).length;
        await context.sync();
      });
      return index;
    });
    await excel.workbook.clearContents('A1:B1');
    await excel.workbook.failSync({ actionIndex: actions > 0 ? actions - 1 : 7 });
    expect(await writeTwoCells()).toBe('GeneralException');
    const [[a, b] = []] = (await excel.workbook.values('A1:B1')) as unknown[][];
    expect([typeof a, b]).toEqual(['number', '']);
  });

  it('withholds an API that the host does not support', async () => {
    await excel.workbook.withhold('Range.getMergedAreasOrNullObject');
    const code = await excel.inPane(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets
          .getActiveWorksheet()
          .getRange('A1:B2')
          .getMergedAreasOrNullObject()
          .load('address');
        await context.sync();
      }).then(
        () => 'done',
        (error: OfficeExtension.Error) => error.code,
      ),
    );
    expect(code).toBe('ApiNotFound');
  });

  it('slows each sync down', async () => {
    await excel.workbook.setDelay(300);
    const started = performance.now();
    await writeTwoCells();
    expect(performance.now() - started).toBeGreaterThan(300);
  });
});

describe('cell-edit mode', () => {
  it('refuses a sync', async () => {
    await excel.workbook.setCellEdit(true);
    expect(await writeTwoCells()).toBe('InvalidOperationInCellEditMode');
    await excel.workbook.setCellEdit(false);
    expect(await writeTwoCells()).toBe('done');
  });

  it('lets a sync wait that asked for it', async () => {
    await excel.workbook.setCellEdit(true);
    const waiting = writeTwoCells(true);
    await excel.page.waitForTimeout(200);
    await excel.workbook.setCellEdit(false);
    expect(await waiting).toBe('done');
  });

  it('refuses a sync while another one waits', async () => {
    await excel.workbook.setCellEdit(true);
    const waiting = writeTwoCells(true);
    expect(await writeTwoCells()).toBe('InvalidOperationInCellEditMode');
    await excel.workbook.setCellEdit(false);
    expect(await waiting).toBe('done');
  });

  it('is entered by a person who types', async () => {
    await excel.user.click('D4');
    await excel.page.keyboard.type('12');
    expect(await writeTwoCells()).toBe('InvalidOperationInCellEditMode');
    await excel.user.press('Enter');
    expect(await writeTwoCells()).toBe('done');
  });
});

describe('an older Excel', () => {
  it('supports less', async () => {
    expect(
      await excel.inPane(() =>
        ['1.14', '1.15'].map((v) => Office.context.requirements.isSetSupported('ExcelApi', v)),
      ),
    ).toEqual([true, false]);
  });
});
