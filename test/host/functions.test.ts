import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { SimulatedExcel } from './driver';

const opened: SimulatedExcel[] = [];

async function open(customFunctions: boolean): Promise<SimulatedExcel> {
  const excel = await openExcel({ addin: 'sample', requirements: { customFunctions } });
  opened.push(excel);
  await excel.pane.getByText('ready Excel').waitFor();
  return excel;
}

afterAll(async () => {
  for (const excel of opened) await excel.close();
  await closeBrowser();
});

describe('custom functions', () => {
  it('answer a formula in the grid: values, ranges, spills, errors', async () => {
    const excel = await open(true);
    await excel.workbook.edit('A1:A3', [[2], [3], ['']]);
    await excel.workbook.edit('C1:C5', [
      ['=SAMPLE.ADD(A1,A2)'],
      ['=SAMPLE.LATER(A1*10)'],
      ['=SAMPLE.TOTAL(A1:A3)'],
      ['=SAMPLE.NODATA()'],
      ['=ISNA(SAMPLE.NODATA())'],
    ]);
    await excel.workbook.edit('E1', '=SAMPLE.SQUARES(3)');
    await expect
      .poll(() => excel.workbook.values('C1:C5'), { timeout: 10_000 })
      .toEqual([[5], [40], [5], ['#N/A'], [true]]);
    await expect
      .poll(() => excel.workbook.values('E1:F3'))
      .toEqual([
        [1, 1],
        [2, 4],
        [3, 9],
      ]);
    expect(await excel.workbook.formulas('C1')).toEqual([['=SAMPLE.ADD(A1,A2)']]);
  });

  it('follow their arguments', async () => {
    const [excel] = opened;
    if (!excel) throw new Error('the first test opens it');
    await excel.workbook.edit('A1', 100);
    await expect.poll(() => excel.workbook.values('C1'), { timeout: 10_000 }).toEqual([[103]]);
  });

  it('get a blank cell as null and a range for a scalar cell by cell', async () => {
    const [excel] = opened;
    if (!excel) throw new Error('the first test opens it');
    await excel.workbook.edit('H1:H2', [['=SAMPLE.SHOWARG(Z9)'], ['=SAMPLE.SHOWARG()']]);
    await excel.workbook.edit('I1', '=SAMPLE.LATER(A1:A2)');
    await expect
      .poll(() => excel.workbook.values('H1:H2'), { timeout: 10_000 })
      .toEqual([['null'], ['null']]);
    await expect
      .poll(() => excel.workbook.values('I1:I2'), { timeout: 10_000 })
      .toEqual([[200], [6]]);
  });

  it('can be called directly', async () => {
    const [excel] = opened;
    if (!excel) throw new Error('the first test opens it');
    expect(await excel.workbook.callFunction('ADD', [2, 3])).toEqual({ ok: true, value: 5 });
    expect(await excel.workbook.callFunction('NODATA', [])).toMatchObject({
      ok: false,
      error: '#N/A',
    });
  });

  it('do not hold up the syncs of the add-in', async () => {
    const [excel] = opened;
    if (!excel) throw new Error('the first test opens it');
    const ms = await excel.inPane(() => {
      const started = performance.now();
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('K1').formulas = [['=SAMPLE.ADD(1,2)']];
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        return range.values.length > 0 ? performance.now() - started : -1;
      });
    });
    expect(ms).toBeLessThan(2000);
    await expect.poll(() => excel.workbook.values('K1'), { timeout: 10_000 }).toEqual([[3]]);
  });

  it('are #NAME? in an Excel without them', async () => {
    const excel = await open(false);
    expect(
      await excel.inPane(() =>
        Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1'),
      ),
    ).toBe(false);
    await excel.workbook.edit('A1', '=SAMPLE.ADD(1,2)');
    await expect.poll(() => excel.workbook.values('A1')).toEqual([['#NAME?']]);
  });
});
