import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, paneBrowser } from './paneBrowser';

const pane = paneBrowser();
const { press, told, scene, complaints, width, tabTo } = pane;
let page: Page;

const entry = (name: string) =>
  page.locator('details').filter({ has: page.getByText(name, { exact: true }) });
const openEntry = (name: string) => entry(name).locator('summary').first().click();

async function open(query: Record<string, string> = {}, options: BrowserContextOptions = {}) {
  page = await pane.open(query, options);
  await page.getByRole('button', { name: /^(函数|Functions)$/ }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

const formulas = [
  { sheet: 'Sheet1', row: 1, column: 2, formula: '=ZB.CAGR(A1,B1,2)', results: [[0.1]] },
  { sheet: 'Sheet1', row: 2, column: 2, formula: '=ZB.NUMBER(A1)', results: [[500]] },
  { sheet: '表2', row: 1, column: 2, formula: '=ZB.ASSESS(A1:B2)', results: [['正常', 1.1]] },
  { sheet: '表2', row: 5, column: 2, formula: '=SUM(A1:B2)', results: [[3]] },
];
const inSheet = () =>
  page.evaluate(() => window.workbook.scene.formulas?.map(({ formula }) => formula) ?? []);

describe('the page of functions', () => {
  it.each(looks)('fits 320 pixels and axe finds nothing: %s', async (_name, query, options) => {
    await open(query, options);
    await scene({ formulas });
    expect(await complaints()).toEqual([]);
    for (const summary of await page.locator('li > details > summary').all()) await summary.click();
    for (const summary of await page.locator('details details > summary').all())
      await summary.click();
    expect(await width()).toBeLessThanOrEqual(320);
    expect(await complaints()).toEqual([]);
    await page.getByRole('button', { name: /先看会改动什么|See what would change/ }).click();
    await page.getByText(/改写 1 个公式|Rewrite 1 formula/).waitFor();
    expect(await complaints()).toEqual([]);
  });

  it('names the page that is shown, and keeps what was chosen on the other', async () => {
    await open();
    await press('指标表');
    await page.getByRole('radio', { name: '已公布数据' }).check();
    await press('函数');
    await page.getByText('ZB.CAGR').waitFor();
    expect(await page.locator('[aria-current=page]').innerText()).toBe('函数');
    await press('指标表');
    expect(await page.getByRole('radio', { name: '已公布数据' }).isChecked()).toBe(true);
  });

  it('finds a function by its words', async () => {
    await open();
    await page.getByRole('searchbox').fill('累计法');
    await told('1 个函数');
    expect(await page.locator('li summary').allInnerTexts()).toEqual([
      expect.stringContaining('ZB.CUMAVG'),
    ]);
    await page.getByRole('searchbox').fill('没有的词');
    await told('没有符合的函数');
  });

  it('says so where the descriptions did not load', async () => {
    await open({ help: 'no' });
    await told('没有取到函数说明');
    await page.getByRole('button', { name: '先看会改动什么' }).waitFor();
  });
});

describe('an example', () => {
  const written = () =>
    page.evaluate(() => window.workbook.plans.at(-1)?.sheets[0]?.cells.at(-1)?.[1]?.formula);

  it('is put at the selected cell, by keyboard too', async () => {
    await open();
    await tabTo('searchbox', '查找函数');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo('button', '插入到所选单元格');
    await page.keyboard.press('Enter');
    await told('例子已插入');
    expect(await written()).toBe('=ZB.CAGR(B1,B2,B3)');
  });

  it('covers nothing without a yes, and the focus comes back', async () => {
    await open();
    await scene({ occupied: 2 });
    await openEntry('ZB.CAGR');
    await press('插入到所选单元格');
    await told('2 个单元格已有内容');
    await press('取消');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('插入到所选单元格');
    expect(await written()).toBeUndefined();
    await press('插入到所选单元格');
    await press('覆盖');
    await told('例子已插入');
  });

  it('says what failed', async () => {
    await open();
    await scene({ failure: { reason: 'protected', detail: 'Sheet1', restored: true } });
    await openEntry('ZB.CAGR');
    await press('插入到所选单元格');
    await told('工作簿没有改动');
  });

  it('is native where the functions do not run', async () => {
    await open({ functions: 'no' });
    await told('此版本的 Excel 不能使用这些函数');
    await openEntry('ZB.CAGR');
    await press('插入到所选单元格');
    await told('例子已插入');
    expect(await written()).toContain('RRI(B3,B1,B2)');
    await openEntry('ZB.NUMBER');
    await entry('ZB.NUMBER').getByText('没有用 Excel 自带函数的写法').waitFor();
  });
});

describe('leaving the add-in', () => {
  it('tells what would change and what cannot, then does it, and takes it back', async () => {
    await open();
    await scene({ formulas });
    await press('先看会改动什么');
    await told('改写 1 个公式');
    await told('Sheet1!C3：ZB.NUMBER');
    await told('表2!C2：ZB.ASSESS');
    expect(await inSheet()).toHaveLength(4);
    expect((await inSheet())[0]).toContain('ZB.CAGR');
    await press('改写');
    await told('已改写 1 个公式');
    expect((await inSheet()).filter((each) => each.includes('RRI'))).toHaveLength(1);
    await press('关闭提示');
    await press('恢复这 1 个公式');
    await told('已恢复 1 个公式');
    expect(await inSheet()).toContain('=ZB.CAGR(A1,B1,2)');
    await expect.poll(() => page.getByRole('button', { name: '恢复' }).count()).toBe(0);
  });

  it('keeps values, of one sheet alone', async () => {
    await open();
    await scene({ formulas });
    await page.getByRole('radio', { name: '固化为数值' }).check();
    await page.getByRole('radio', { name: '当前工作表' }).check();
    await press('先看会改动什么');
    await told('把 2 个公式固化为数值');
    await press('固化');
    await told('已把 2 个公式固化为数值');
    expect(await inSheet()).toEqual(['=ZB.ASSESS(A1:B2)', '=SUM(A1:B2)']);
  });

  it('says where there is nothing to do', async () => {
    await open();
    await press('先看会改动什么');
    await told('没有需要改动的公式');
  });

  it('says what failed, and that nothing was changed', async () => {
    await open();
    await scene({ formulas, failure: { reason: 'editing', detail: '', restored: true } });
    await press('先看会改动什么');
    await press('改写');
    await told('正在编辑单元格');
    await told('工作簿没有改动');
  });
});
