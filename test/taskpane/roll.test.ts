import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, paneBrowser } from './paneBrowser';

const pane = paneBrowser();
const { press, told, scene, complaints, width } = pane;
let page: Page;

const figures = [
  ['指标名称', '单位', '2024年总量', '2024年增速'],
  ['森林覆盖率', '%', '41.93', ''],
  ['粮食综合生产能力', '吨', '231000', ''],
];

async function open(query: Record<string, string> = {}, options: BrowserContextOptions = {}) {
  page = await pane.open(query, options);
  await page.getByText(/^(滚动到下一时期|Roll forward)/).waitFor();
  await scene({ sheets: { Sheet1: figures } });
  await page.getByText(/^(滚动到下一时期|Roll forward)/).click();
}

const lastSheet = () =>
  page.evaluate(() => {
    const [sheet] = window.workbook.plans.at(-1)?.sheets ?? [];
    return (sheet?.cells ?? []).map((row) => row.map((cell) => cell.text ?? ''));
  });

describe('rolling a system forward in the pane', () => {
  it('takes the figures of a further year from a sheet, and the table with them follows', async () => {
    await open();
    await page.getByLabel('滚动到').selectOption({ label: '2024年' });
    await page.getByLabel('新时期的数据').selectOption({ label: '从工作表“Sheet1”取' });
    await press('看看有什么变化');
    await told('取到 1 项指标的数据：23 森林覆盖率 41.93（Sheet1!C2）');
    await told('单位是“吨”，体系用“万吨”');
    expect(await page.evaluate(() => window.workbook.plans.length)).toBe(0);
    await press('写入工作表并选用');
    await told('已滚动，体系写入工作表“指标体系”并已选用');
    expect(await page.evaluate(() => window.workbook.registered)).toHaveLength(1);
    expect(await page.getByRole('radio', { name: '已公布数据' }).isChecked()).toBe(true);
    await press('插入指标表');
    await told('指标表已插入');
    const rows = await lastSheet();
    expect(rows.flat()).toContain('2024年');
    expect(rows.find((row) => row.includes('森林覆盖率'))).toContain('41.93');
  });

  it('makes the system of the next plan, and says what is left to a person', async () => {
    await open();
    await page.getByLabel('滚动到').selectOption({ label: '下一个规划（2026年起）' });
    const last = page.getByLabel('规划末年');
    expect(await last.inputValue()).toBe('2030');
    await last.fill('2025');
    await told('不早于 2026 年');
    await last.fill('2030');
    await press('看看有什么变化');
    await told('待定目标值和年均增速（25 项');
    await press('写入工作表并选用');
    await told('在该工作表填好目标值');
  });

  it('is refused with the reason where the sheet has no such figures', async () => {
    await open();
    await page.getByLabel('滚动到').selectOption({ label: '2023年' });
    await page.getByLabel('新时期的数据').selectOption({ label: '从本工作簿各表取' });
    await press('看看有什么变化');
    await told('没有取到“2023年”的数据');
    await scene({ failure: { reason: 'editing', detail: '', restored: true } });
    await press('看看有什么变化');
    await told('工作簿没有改动');
  });

  it.each(looks.slice(1, 3))(
    'axe finds nothing in 320 pixels: %s',
    async (_name, query, options) => {
      await open(query, options);
      const [to, source] = [
        page.getByLabel(/^(滚动到|Roll forward to)$/),
        page.getByRole('combobox').nth(2),
      ];
      await to.selectOption({ label: '2024年' });
      await source.selectOption('workbook');
      await page.getByRole('button', { name: /看看有什么变化|See what changes/ }).click();
      await page.getByText(/未取 24|Not taken, 24/).waitFor();
      expect(await width()).toBeLessThanOrEqual(320);
      expect(await complaints()).toEqual([]);
    },
  );
});
