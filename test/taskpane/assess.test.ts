import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, paneBrowser } from './paneBrowser';

const pane = paneBrowser();
const { press, told, scene, complaints, width } = pane;
let page: Page;

async function open(query: Record<string, string> = {}, options: BrowserContextOptions = {}) {
  page = await pane.open({ table: 'published', ...query }, options);
  await page.getByRole('button', { name: /^(评估|Assess)$/ }).click();
  await page.getByLabel(/^(评价口径|Profile)$/).waitFor();
}

const choose = (id: string) => page.getByLabel(/^(评价口径|Profile)$/).selectOption(id);
const items = () => page.locator('[data-indicator]');
const item = (number: number) => page.locator(`[data-indicator="${number}"]`);
const counts = async () =>
  (await page.getByRole('group', { name: /^(按评价筛选|Filter by status)$/ }).allInnerTexts())
    .join()
    .replaceAll(/\s+/g, ' ');
const focusedItem = () =>
  page.evaluate(() => document.activeElement?.getAttribute('data-indicator'));

describe('the page of the assessment', () => {
  it.each(looks)('fits 320 pixels and axe finds nothing: %s', async (_name, query, options) => {
    await open(query, options);
    await page.getByText(/按领域、属性、责任单位统计|By domain, attribute and unit/).click();
    await item(3).click();
    await page.getByRole('button', { name: /改为人工评定|Decide otherwise/ }).click();
    expect(await complaints()).toEqual([]);
    expect(await width()).toBeLessThanOrEqual(320);
  });

  it('can be read and used at twice the size', async () => {
    await open({}, { viewport: { width: 320, height: 320 } });
    await item(17).click();
    await page.getByText('后续每年须').scrollIntoViewIfNeeded();
    expect(await width()).toBeLessThanOrEqual(320);
  });

  it('counts as the report does under the practice of its authors', async () => {
    await open();
    await choose('xianan-2023');
    await told('共 25 项：约束性 10，预期性 15');
    expect(await counts()).toBe('8 ▲ 超前 13 ● 正常 4 ▼ 滞后');
    await told('公布评价：超前 8，正常 13，滞后 4；与测算一致 25 项');
    await page.getByText('按领域、属性、责任单位统计').click();
    const rows = await page.getByRole('group', { name: '属性' }).getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/).slice(0, 2))).toEqual([
      ['属性', '项数'],
      ['约束性', '10'],
      ['预期性', '15'],
      ['合计', '25'],
    ]);
  });

  it('remembers the profile, and goes back in time', async () => {
    await open();
    await choose('xianan-2023');
    await page.getByLabel('评估时点').selectOption('2021');
    await page.getByText('R 1.2').first().waitFor();
    expect(await page.evaluate(() => localStorage.getItem('plan-indicators.profile'))).toBe(
      'xianan-2023',
    );
  });

  it('leads to a table where there is none, and finds one that came', async () => {
    page = await pane.open();
    await page.getByRole('button', { name: '评估', exact: true }).click();
    await told('工作簿里没有指标表');
    await press('插入指标表');
    await page.getByRole('radio', { name: '已公布数据' }).check();
    await press('插入指标表');
    await told('指标表已插入');
    await press('评估');
    await told('共 25 项');
  });

  it('says what failed of reading, and reads again', async () => {
    page = await pane.open({ table: 'published' });
    await scene({ failure: { reason: 'editing', detail: '', restored: true } });
    await press('评估');
    await told('没有读到指标表');
    await page.evaluate(() => void delete window.workbook.scene.failure);
    await press('重新读取');
    await told('共 25 项');
  });
});

describe('an indicator', () => {
  it('says in words what its bar shows', async () => {
    await open();
    await choose('principled');
    const text = (await item(3).innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('3 规模以上工业增加值');
    expect(text).toContain('▼ 滞后');
    expect(text).toMatch(/基数 100 · 应达 [\d.]+ · 实际 [\d.]+ · 目标 [\d.]+（定基指数）/);
    expect(text).toMatch(/R 0\.9\d \(0\.9\d～0\.9\d\)/);
    expect(text).toContain('公布：滞后 · 一致');
    expect((await item(11).innerText()).replaceAll(/\s+/g, ' ')).toContain('数据不足');
  });

  it('selects its row, and tells the rest', async () => {
    await open();
    await item(23).click();
    await page.getByText('情景测算').waitFor();
    const revealed = await page.evaluate(() => window.workbook.revealed);
    expect(revealed).toEqual([
      { sheet: '指标表', area: { row: 25, column: 0, rows: 1, columns: 18 } },
    ]);
    await item(23).click();
    await page.getByText('情景测算').waitFor({ state: 'detached' });
  });

  it('is one stop of the Tab key, moved through with the arrows', async () => {
    await open();
    await item(1).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedItem()).toBe('2');
    await page.keyboard.press('End');
    expect(await focusedItem()).toBe('25');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '改为人工评定' }).waitFor();
    const stops = await items().evaluateAll(
      (all) => all.filter((each) => (each as HTMLElement).tabIndex === 0).length,
    );
    expect(stops).toBe(1);
  });

  it('is listed by class, by unit, and by how it compares', async () => {
    await open();
    await choose('xianan-2023');
    await page.getByRole('button', { name: /滞后/, pressed: false }).first().click();
    await expect.poll(() => items().count()).toBe(4);
    await page.getByRole('button', { name: /滞后/, pressed: true }).click();
    await page.getByLabel('排列').selectOption('unit');
    await expect.poll(() => items().count()).toBe(27);
    await choose('principled');
    await page.getByLabel('排列').selectOption('agreement');
    await page.getByRole('heading', { name: /测算低于公布/ }).waitFor();
  });

  it('supposes another pace', async () => {
    await open();
    await item(23).click();
    await told('2025年须达到');
    const field = page.getByLabel(/假设后续每年/);
    await field.fill('1');
    await page.getByText(/▼ 期末为 .*达不到目标/).waitFor();
    await field.fill('５');
    await page.getByText(/● 期末为 .*达到目标/).waitFor();
    await field.fill('多');
    await told('请填一个数');
  });
});

describe('a decision', () => {
  it('takes the place of the computed status, with its reason, and is taken back', async () => {
    await open();
    await choose('xianan-2023');
    await item(3).click();
    await press('改为人工评定');
    await press('保存评定');
    await expect.poll(() => page.getByText('请填写。').count()).toBe(2);
    await page.getByLabel('评定为').selectOption('onTrack');
    await page.getByLabel('理由').fill('上半年已回升 & <核实>');
    await page.getByLabel('评定人').fill('王敏');
    await press('保存评定');
    await told('人工评定已保存');
    expect(await counts()).toBe('8 ▲ 超前 14 ● 正常 3 ▼ 滞后');
    await told('人工评定 1 项');
    expect(await item(3).innerText()).toContain('✎人工评定');
    const [xml] = await page.evaluate(() =>
      Object.values(window.workbook.parts).filter((part) => part.includes('<override ')),
    );
    expect(xml).toContain('上半年已回升');
    await press('恢复测算评价');
    await told('已恢复测算评价');
    expect(await counts()).toBe('8 ▲ 超前 13 ● 正常 4 ▼ 滞后');
  });

  it('is not lost by looking elsewhere, nor by a failure', async () => {
    await open();
    await item(3).click();
    await press('改为人工评定');
    await page.getByLabel('理由').fill('写了一半');
    await page.getByLabel('评定人').fill('王敏');
    await item(4).click();
    await item(3).click();
    await scene({ failure: { reason: 'protected', detail: '', restored: true } });
    await page.getByLabel('评定人').fill('王敏');
    await press('保存评定');
    await page.getByRole('button', { name: '关闭提示' }).waitFor();
    expect(await page.getByLabel('理由').inputValue()).toBe('写了一半');
  });
});

describe('the draft', () => {
  it('goes to the clipboard, a paragraph or all of it', async () => {
    await open({}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await press('复制全部文字初稿');
    await told('已复制到剪贴板');
    const whole = await page.evaluate(() => navigator.clipboard.readText());
    expect(whole.split('\n').length).toBeGreaterThan(30);
    await item(1).click();
    await press('复制这段文字');
    await expect
      .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).length)
      .toBeLessThan(whole.length / 10);
    expect(whole).toContain(await page.evaluate(() => navigator.clipboard.readText()));
  });

  it('is shown to be copied by hand where the clipboard is refused', async () => {
    await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await press('复制全部文字初稿');
    await told('剪贴板用不了');
    expect(await page.getByRole('textbox').last().inputValue()).toContain('地区生产总值');
    expect(await complaints()).toEqual([]);
  });
});

describe('into the workbook', () => {
  const names = () =>
    page.evaluate(() => window.workbook.plans.at(-1)?.sheets.map(({ name }) => name));

  it('everything goes onto sheets that follow the table, a piece where the user is', async () => {
    await open();
    await page.getByText('写入工作簿').click();
    await press('写入');
    await told('已写入工作簿');
    expect(await names()).toEqual(['评价表', '完成预判', '责任单位', '文字初稿', '进度图']);
    await page.getByLabel('内容', { exact: true }).selectOption('completion');
    await page.getByRole('radio', { name: '所选单元格处' }).check();
    await told('写在其他内容之间的是固定结果');
    await scene({ occupied: 2 });
    await press('写入');
    await told('2 个单元格已有内容');
    expect(await complaints()).toEqual([]);
    await press('覆盖');
    await page.getByText(/工作表“Sheet1”的 A1:/).waitFor();
  });

  it('says where formulas cannot follow, and what failed', async () => {
    await open({ functions: 'no' });
    await page.getByText('写入工作簿').click();
    await told('只能写固定结果');
    await scene({ failure: { reason: 'protected', detail: '', restored: true } });
    await press('写入');
    await told('工作簿没有改动');
  });

  it('the course of an indicator is drawn on a sheet of its own', async () => {
    await open();
    await item(23).click();
    await press('插入走势图');
    await told('“走势图”');
    expect(await names()).toEqual(['走势图']);
  });
});

describe('several tables in the workbook', () => {
  it('are a choice, and only then', async () => {
    await open();
    await expect.poll(() => page.getByLabel('评估哪张表').count()).toBe(0);
    await page.getByRole('button', { name: '指标表', exact: true }).click();
    await page.getByLabel('指标体系').selectOption({ index: 1 });
    await page.getByRole('radio', { name: '已公布数据' }).check();
    await press('插入指标表');
    await told('指标表已插入');
    await page.getByRole('button', { name: '评估', exact: true }).click();
    await press('重新读取');
    const tables = page.getByLabel('评估哪张表');
    await tables.waitFor();
    await expect.poll(() => items().count()).toBe(25);
    await tables.selectOption({ index: 1 });
    await page.getByText('共 20 项').waitFor();
    expect(await complaints()).toEqual([]);
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

describe('a table with native formulas beside it', () => {
  it('is followed by the sheets without a function of the add-in', async () => {
    page = await pane.open();
    await page.getByRole('radio', { name: '已公布数据' }).check();
    await page.getByText('更多选项').click();
    await page.getByLabel('表旁的测算公式').selectOption({ label: '用通用函数' });
    await press('插入指标表');
    await told('指标表已插入');
    await page.getByRole('button', { name: '评估', exact: true }).click();
    await page.getByText('写入工作簿').click();
    await page.getByRole('radio', { name: '随表旁的通用公式更新' }).check();
    await told('没有加载项也能重算');
    expect(await width()).toBeLessThanOrEqual(320);
    expect(await complaints()).toEqual([]);
    await press('写入');
    await told('已写入工作簿');
    const formulas = await page.evaluate(() =>
      (window.workbook.plans.at(-1)?.sheets ?? []).flatMap(({ cells }) =>
        cells.flat().flatMap(({ formula }) => formula ?? []),
      ),
    );
    expect(formulas.filter((formula) => formula.includes('ZB.'))).toEqual([]);
    expect(formulas.filter((formula) => formula.startsWith("=T('指标表'!"))).toHaveLength(25);
  });

  it('is what the option asks for: without it there is none', async () => {
    await open();
    await page.getByText('写入工作簿').click();
    await expect
      .poll(() => page.getByRole('radio', { name: '随表旁的通用公式更新' }).count())
      .toBe(0);
  });
});
