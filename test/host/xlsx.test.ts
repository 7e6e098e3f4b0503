import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { SimulatedExcel } from './driver';

let excel: SimulatedExcel;
let parts: Readonly<Record<string, string>>;

beforeAll(async () => {
  excel = await openExcel({ addin: 'sample' });
  await excel.pane.getByText('ready Excel').waitFor();
  await excel.inPane(() =>
    Excel.run(async (context) => {
      const { worksheets, customXmlParts } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      const cells = sheet.getRange('A1:B2');
      cells.numberFormat = [
        ['@', 'General'],
        ['0"亿元以上"', '0.00%'],
      ];
      cells.formulas = [
        ['名称', '=1+1'],
        [500, 0.114],
      ];
      sheet.getRange('A1').format.fill.color = '#FFCC00';
      sheet.getRange('B1:B2').format.protection.locked = false;
      sheet.getRange('C1:D1').merge();
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.getRange('B2').dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: 'Between' },
      };
      const format = sheet.getRange('B1:B2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=flags!A1=2';
      format.custom.format.fill.color = '#FF9999';
      sheet.names.add('zb_data', sheet.getRange('A1:B2'));
      const flags = worksheets.add('flags');
      flags.getRange('A1').values = [[2]];
      flags.visibility = 'VeryHidden';
      customXmlParts.add('<zb xmlns="urn:zb">1</zb>');
      sheet.protection.protect();
      await context.sync();
    }),
  );
  const files = unzipSync(await excel.saveXlsx());
  parts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
});

afterAll(async () => {
  expect(await excel.workbook.internalErrors()).toEqual([]);
  await excel.close();
  await closeBrowser();
});

const all = (pattern: RegExp): string =>
  Object.entries(parts)
    .filter(([name]) => pattern.test(name))
    .map(([, text]) => text)
    .join('\n');

describe('the saved workbook holds', () => {
  it.each([
    ['the formula', /sheet1\.xml$/, '<f>1+1</f>'],
    ['the merged cells', /sheet1\.xml$/, 'C1:D1'],
    ['the frozen row', /sheet1\.xml$/, 'state="frozen"'],
    ['the protection', /sheet1\.xml$/, '<sheetProtection'],
    ['the landscape page', /sheet1\.xml$/, 'orientation="landscape"'],
    ['the validation', /sheet1\.xml$/, '<dataValidation '],
    ['the conditional format', /sheet1\.xml$/, 'flags!A1=2'],
    ['the very hidden sheet', /workbook\.xml$/, 'veryHidden'],
    ['the name', /workbook\.xml$/, 'zb_data'],
    ['the number formats', /styles\.xml$/, '亿元以上'],
    ['the fill', /styles\.xml$/, 'FFCC00'],
    ['the unlocked cells', /styles\.xml$/, 'locked="0"'],
    ['the custom XML part', /customXml\/item/, 'urn:zb'],
  ])('%s', (_what, part, text) => {
    expect(all(part)).toContain(text);
  });
});
