import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { SimulatedExcel } from './driver';

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel({ addin: 'sample' });
  await excel.pane.getByText('ready Excel').waitFor();
});

afterAll(async () => {
  expect(await excel.workbook.internalErrors()).toEqual([]);
  await excel.close();
  await closeBrowser();
});

type Act<R> = (context: Excel.RequestContext) => R | Promise<R>;

/** One Excel.run in the pane; an error comes back as its code. The function is sent as text. */
function run<R>(act: Act<R>): Promise<R> {
  return excel.inPane((code) => {
    const body = new Function(`return (${code})`)() as (context: Excel.RequestContext) => unknown;
    return Excel.run(async (context) => {
      const result = await body(context);
      await context.sync();
      return result;
    }).catch((error: OfficeExtension.Error) => `${error.code} ${error.debugInfo.errorLocation}`);
  }, act.toString()) as Promise<R>;
}

describe('worksheets', () => {
  it('are added at the end without being activated', async () => {
    await run((context) => {
      context.workbook.worksheets.add('甲');
      context.workbook.worksheets.add('乙 表');
    });
    expect((await excel.workbook.sheets()).map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      '甲',
      '乙 表',
    ]);
    expect(await excel.workbook.activeSheet()).toBe('Sheet1');
  });

  it.each(['甲', '', 'a'.repeat(32), 'a/b', 'a[b', "'a"])('refuse the name %j', async (name) => {
    const error = await excel.inPane(
      (wanted) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('乙 表').name = wanted;
          await context.sync();
        }).then(
          () => 'no error',
          (e: OfficeExtension.Error) => e.code,
        ),
      name,
    );
    expect(error).toBe(name === '甲' ? 'ItemAlreadyExists' : 'InvalidArgument');
  });

  it('can be moved, coloured, hidden and very hidden', async () => {
    await run((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('乙 表').position = 0;
      worksheets.getItem('甲').tabColor = '#FF0000';
      worksheets.getItem('甲').visibility = 'VeryHidden';
    });
    expect(await excel.workbook.sheets()).toMatchObject([
      { name: '乙 表', position: 0, visibility: 'Visible' },
      { name: 'Sheet1', position: 1 },
      { name: '甲', position: 2, visibility: 'VeryHidden', tabColor: '#FF0000' },
    ]);
    expect(await excel.workbook.activeSheet()).toBe('Sheet1');
    expect(await run((context) => context.workbook.worksheets.getItem('甲').activate())).toContain(
      'InvalidOperation',
    );
    await run((context) => (context.workbook.worksheets.getItem('甲').visibility = 'Visible'));
  });

  it('the last visible one can be neither hidden nor deleted', async () => {
    const error = await run((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('乙 表').visibility = 'Hidden';
      worksheets.getItem('甲').visibility = 'Hidden';
      worksheets.getItem('Sheet1').visibility = 'Hidden';
    });
    expect(error).toContain('InvalidOperation');
    await run((context) => {
      context.workbook.worksheets.getItem('乙 表').visibility = 'Visible';
      context.workbook.worksheets.getItem('甲').visibility = 'Visible';
    });
  });

  it('are copied with their contents and deleted', async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.getRange('A1').values = [['kept']];
      sheet.copy('After', sheet).name = '副本';
    });
    expect(await excel.workbook.values('A1', '副本')).toEqual([['kept']]);
    await run((context) => context.workbook.worksheets.getItem('副本').delete());
    expect((await excel.workbook.sheets()).map((sheet) => sheet.name)).not.toContain('副本');
  });

  it('freeze rows and columns', async () => {
    const location = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.freezePanes.freezeAt('A1:B3');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return frozen.address;
    });
    expect(location).toBe('甲!A1:B3');
    expect(await excel.workbook.freeze('甲')).toEqual({ rows: 3, columns: 2 });
    const none = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('甲');
      freezePanes.unfreeze();
      const frozen = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return frozen.isNullObject;
    });
    expect(none).toBe(true);
  });

  it('keep a print set-up', async () => {
    await run((context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('甲');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:H30');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    });
    expect(await excel.workbook.page('甲')).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      printArea: 'A1:H30',
      titleRows: { first: 0, last: 2 },
      centerHorizontally: true,
      margins: { topMargin: 72 },
      headersFooters: { centerFooter: '第 &P 页' },
    });
  });

  it('hide their gridlines', async () => {
    await run((context) => (context.workbook.worksheets.getItem('甲').showGridlines = false));
    expect((await excel.workbook.sheets()).find((sheet) => sheet.name === '甲')).toMatchObject({
      showGridlines: false,
    });
  });
});

describe('protection', () => {
  it('refuses writes to locked cells and lets unlocked ones through', async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.add('锁');
      sheet.getRange('B2:B5').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    expect(
      await run(
        (context) => (context.workbook.worksheets.getItem('锁').getRange('A1').values = [[1]]),
      ),
    ).toBe('AccessDenied Range.values');
    await run(
      (context) => (context.workbook.worksheets.getItem('锁').getRange('B2').values = [[7]]),
    );
    expect(await excel.workbook.values('B2', '锁')).toEqual([[7]]);
    expect(await excel.workbook.protection('锁')).toMatchObject({
      isProtected: true,
      options: { allowFormatColumns: true, allowFormatCells: false },
    });
  });

  it('throws when it changes nothing', async () => {
    expect(
      await run((context) => context.workbook.worksheets.getItem('锁').protection.protect()),
    ).toContain('InvalidOperation');
    await run((context) => context.workbook.worksheets.getItem('锁').protection.unprotect());
    expect(
      await run((context) => context.workbook.worksheets.getItem('锁').protection.unprotect()),
    ).toContain('InvalidOperation');
  });

  it('keeps a person from typing into a locked cell', async () => {
    await run((context) => context.workbook.worksheets.getItem('锁').protection.protect());
    await excel.workbook.activate('锁');
    await excel.user.type('A1', '5');
    await excel.user.press('Escape');
    expect(await excel.workbook.values('A1')).toEqual([['']]);
    await excel.user.type('B3', '5');
    expect(await excel.workbook.values('B3')).toEqual([[5]]);
    await excel.user.paste('A1', [['x', 'y']]);
    expect(await excel.workbook.values('A1:B1')).toEqual([['', '']]);
  });
});

describe('names', () => {
  it('belong to the workbook or to a sheet', async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      context.workbook.names.add('zb_all', sheet.getRange('A1:B2'), 'a comment');
      sheet.names.add('zb_own', sheet.getRange('C3'));
      context.workbook.worksheets.getItem('乙 表').names.add('zb_own', '=7');
      sheet.names.getItem('zb_own').visible = false;
    });
    expect(await excel.workbook.names()).toEqual([
      {
        name: 'zb_all',
        formula: '=甲!$A$1:$B$2',
        scope: 'Workbook',
        visible: true,
        comment: 'a comment',
      },
    ]);
    expect(await excel.workbook.names('甲')).toMatchObject([
      { name: 'zb_own', formula: '=甲!$C$3', scope: 'Worksheet', visible: false },
    ]);
    const read = await run(async (context) => {
      const own = context.workbook.worksheets
        .getItem('乙 表')
        .names.getItem('zb_own')
        .load('value,type,formula');
      const range = context.workbook.names.getItem('zb_all').getRange().load('address');
      const missing = context.workbook.names.getItemOrNullObject('nothing').load('name');
      await context.sync();
      return [
        own.value as unknown,
        own.type,
        own.formula as unknown,
        range.address,
        missing.isNullObject,
      ];
    });
    expect(read).toEqual([7, 'Double', '=7', '甲!A1:B2', true]);
  });

  it('follow their cells when a row is inserted, and can be deleted', async () => {
    await excel.workbook.insertRows(1, 1, '甲');
    expect((await excel.workbook.names())[0]?.formula).toBe('=甲!$A$2:$B$3');
    await run((context) => context.workbook.names.getItem('zb_all').delete());
    expect(await excel.workbook.names()).toEqual([]);
  });
});

describe('custom XML parts', () => {
  it('are added, found by namespace, rewritten and deleted', async () => {
    const read = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:one">1</a>');
      const other = parts.add('<b xmlns="urn:two"/>');
      await context.sync();
      other.setXml('<b xmlns="urn:two">2</b>');
      const one = parts.getByNamespace('urn:one').getOnlyItem();
      const xml = one.getXml();
      const none = parts.getByNamespace('urn:none').getOnlyItemOrNullObject().load('id');
      parts.load('items/namespaceUri');
      await context.sync();
      return [xml.value, none.isNullObject, parts.items.map((part) => part.namespaceUri)];
    });
    expect(read).toEqual(['<a xmlns="urn:one">1</a>', true, ['urn:one', 'urn:two']]);
    expect((await excel.workbook.customXml()).map((part) => part.xml)).toEqual([
      '<a xmlns="urn:one">1</a>',
      '<b xmlns="urn:two">2</b>',
    ]);
    await run((context) =>
      context.workbook.customXmlParts.getByNamespace('urn:one').getOnlyItem().delete(),
    );
    expect(await excel.workbook.customXml()).toHaveLength(1);
  });
});

describe('rules', () => {
  it('data validation comes back as written and judges the cells', async () => {
    await run((context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('乙 表').getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: '超前,正常,滞后' } };
      dataValidation.errorAlert = {
        title: '状态',
        message: '请选择',
        showAlert: true,
        style: 'Warning',
      };
      dataValidation.prompt = { title: '提示', message: '三选一', showPrompt: true };
      const sheet = context.workbook.worksheets.getItem('乙 表');
      sheet.getRange('B1:B3').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 100, operator: 'Between' },
      };
      sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=ISNUMBER(C1)' } };
      sheet.getRange('A1:B3').values = [
        ['正常', 5],
        ['什么', 500],
        ['', ''],
      ];
    });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('乙 表');
      const a = sheet
        .getRange('A1:A3')
        .dataValidation.load('rule,errorAlert,prompt,type,ignoreBlanks,valid');
      const b = sheet.getRange('B1:B3').dataValidation.load('rule,type');
      const mixed = sheet.getRange('A1:B1').dataValidation.load('type');
      const invalid = sheet
        .getRange('A1:B3')
        .dataValidation.getInvalidCellsOrNullObject()
        .load('address');
      await context.sync();
      return [
        a.rule,
        a.errorAlert,
        a.prompt,
        a.type,
        a.ignoreBlanks,
        a.valid,
        b.rule,
        b.type,
        mixed.type,
        invalid.address,
      ];
    });
    expect(read).toEqual([
      { list: { inCellDropDown: true, source: '超前,正常,滞后' } },
      { title: '状态', message: '请选择', showAlert: true, style: 'Warning' },
      { title: '提示', message: '三选一', showPrompt: true },
      'List',
      true,
      null,
      { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
      'Decimal',
      'Inconsistent',
      "'乙 表'!A2,'乙 表'!B2",
    ]);
    expect(await excel.workbook.validations('乙 表')).toHaveLength(3);
  });

  it('conditional formats colour cells by a formula over another, hidden sheet', async () => {
    await run((context) => {
      const flags = context.workbook.worksheets.add('flags');
      flags.visibility = 'VeryHidden';
      flags.getRange('D1').values = [[2]];
      const range = context.workbook.worksheets.getItem('乙 表').getRange('D1:D3');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=flags!D1=2';
      format.custom.format.fill.color = '#FF9999';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
    });
    await excel.workbook.activate('乙 表');
    await expect
      .poll(() => excel.workbook.shown('D1'))
      .toMatchObject({ fill: '#FF9999', bold: true });
    expect(await excel.workbook.shown('D2')).toMatchObject({ fill: null });
    const read = await run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('乙 表').getRange('D1:D3');
      const number = conditionalFormats.getCount();
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue,items/id');
      await context.sync();
      const [item] = conditionalFormats.items;
      const rule = item?.custom.rule.load('formula');
      const fill = item?.custom.format.fill.load('color');
      await context.sync();
      return [
        number.value,
        item?.type,
        item?.priority,
        item?.stopIfTrue,
        rule?.formula,
        fill?.color,
      ];
    });
    expect(read).toEqual([1, 'Custom', 0, true, '=flags!D1=2', '#FF9999']);
    await run((context) =>
      context.workbook.worksheets.getItem('乙 表').getRange('D1:D3').conditionalFormats.clearAll(),
    );
    expect(await excel.workbook.conditionalFormats('乙 表')).toEqual([]);
  });
});
