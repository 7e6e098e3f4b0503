import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SimulatedExcel, closeBrowser, openExcel } from '../../host/driver';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

const button = (name: string) => excel.pane.getByRole('button', { name, exact: true });
const told = (text: string | RegExp) => excel.pane.getByText(text).first().waitFor();
const sheet = '指标表';
/** Suggested status, pace and reason of the four rows. */
const suggested = 'AA4:AC7';

const values = async (address: string) =>
  (await excel.workbook.values(address, sheet)) as unknown[][];
const formulas = async () =>
  ((await excel.workbook.formulas('T2:AC7', sheet)) as string[][])
    .flat()
    .filter((each) => String(each).startsWith('='));
const ours = async () => (await formulas()).filter((each) => each.includes('ZB.'));

const judged = [
  ['滞后', expect.closeTo(0.947, 3), expect.any(String)],
  ['滞后', expect.closeTo(-1.05, 2), expect.any(String)],
  ['超前', expect.closeTo(1.67, 2), expect.any(String)],
  ['数据不足', '', expect.any(String)],
];

/** The grid asks the functions for results in its own time: status, and average growth beside it. */
const settled = () =>
  vi.waitFor(
    async () => {
      expect(await values(suggested)).toEqual(judged);
      expect(await excel.workbook.texts('Z4:Z5', sheet)).toEqual([['8.03%'], ['-7.29%']]);
    },
    { timeout: 40_000, interval: 200 },
  );

describe('a table with its own formulas', () => {
  it('is judged by the add-in’s functions in the grid', async () => {
    await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
    await excel.pane.getByLabel('责任单位').selectOption('区科经局');
    await excel.pane.getByText('更多选项').click();
    await excel.pane.getByLabel('表旁的测算公式').selectOption({ label: '用加载项的函数' });
    await button('插入指标表').click();
    await told('指标表已插入');
    await settled();
    expect((await ours()).length).toBeGreaterThan(1);
  });

  it('becomes native on the user’s click, as far as that goes, and back again', async () => {
    const before = await formulas();
    await button('函数').click();
    await button('先看会改动什么').click();
    await told(/改写 \d+ 个公式？/);
    await told('ZB.ASSESS');
    await button('改写').click();
    await told(/已改写 \d+ 个公式/);
    expect(await ours()).toEqual([expect.stringContaining('ZB.ASSESS')]);
    await settled();
    await excel.pane
      .getByRole('button', { name: /^恢复这/ })
      .first()
      .click();
    await told(/已恢复 \d+ 个公式/);
    expect(await formulas()).toEqual(before);
    await settled();
  });

  it('keeps its values without the add-in on the user’s click', async () => {
    const shown = await excel.workbook.texts('T2:AC7', sheet);
    await excel.pane.getByRole('radio', { name: '固化为数值' }).check();
    await button('先看会改动什么').click();
    await button('固化').click();
    await told(/已把 \d+ 个公式固化为数值/);
    expect(await ours()).toEqual([]);
    expect(await values(suggested)).toEqual(judged);
    expect(await excel.workbook.texts('T2:AC7', sheet)).toEqual(shown);
  });
});

describe('the page of functions', () => {
  it('inserts an example that computes, and asks before it covers a cell', async () => {
    await excel.workbook.activate('Sheet1');
    await excel.user.type('B2', '先有的');
    await excel.user.click('A1');
    await excel.pane.getByText('年均增速（水平法）').click();
    await button('插入到所选单元格').first().click();
    await told('1 个单元格已有内容');
    await button('取消').click();
    expect((await excel.workbook.values('B2', 'Sheet1')) as unknown[][]).toEqual([['先有的']]);
    await excel.user.click('F1');
    await button('插入到所选单元格').first().click();
    await told('例子已插入');
    await vi.waitFor(
      async () => {
        const cells = ((await excel.workbook.values('F1:I8', 'Sheet1')) as unknown[][]).flat();
        expect(cells).toContainEqual(expect.closeTo(0.1, 1));
      },
      { timeout: 20_000, interval: 200 },
    );
  });

  it('leaves the console clean and its own origin never', () => {
    expect(excel.consoleErrors).toEqual([]);
    expect(excel.strayRequests).toEqual([]);
  });
});
