import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, paneBrowser } from './paneBrowser';

const pane = paneBrowser();
const { press, told, scene, complaints, width, tabTo } = pane;
let page: Page;

async function open(query: Record<string, string> = {}, options: BrowserContextOptions = {}) {
  page = await pane.open(query, options);
  await page.getByRole('button').first().waitFor();
}

const plans = () =>
  page.evaluate(() =>
    window.workbook.plans.map(
      (plan) => plan.sheets[0]?.cells.map((row) => row.map((cell) => cell.text ?? '')) ?? [],
    ),
  );

describe('the pane in 320 pixels', () => {
  it.each(['zh', 'en'])('needs no sideways scrolling, in %s', async (language) => {
    await open({ language });
    await page.getByRole('table').waitFor();
    expect(await width()).toBeLessThanOrEqual(320);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await width()).toBeLessThanOrEqual(320);
  });

  it('keeps the insert button in sight at twice the size', async () => {
    await open({}, { viewport: { width: 320, height: 320 } });
    await page.getByRole('table').waitFor();
    const box = await page.getByRole('button', { name: '插入指标表' }).boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(320);
  });
});

describe('the bar at the foot of the page', () => {
  it('never covers what the Tab key comes to', async () => {
    await open({}, { viewport: { width: 320, height: 480 } });
    await page.getByRole('table').waitFor();
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const bar = document.querySelector('footer');
        const here = document.activeElement;
        if (bar === null || here === null || here === document.body || bar.contains(here))
          return '';
        const room = bar.getBoundingClientRect().top - here.getBoundingClientRect().top;
        return room < 16 ? here.outerHTML : '';
      });
      expect(covered).toBe('');
    }
  });
});

describe('accessibility', () => {
  it.each(looks)('axe finds nothing: %s', async (_name, query, options) => {
    await open(query, options);
    await page.getByRole('table').waitFor();
    expect(await complaints()).toEqual([]);
    await scene({ occupied: 5 });
    await page.getByRole('radio').nth(3).check();
    await page
      .getByRole('button', { name: /插入指标表|Insert/ })
      .last()
      .click();
    await page.getByText(/5 个单元格已有内容|5 cells are not empty/).waitFor();
    expect(await complaints()).toEqual([]);
  });

  it.each(['unreachable', 'notExcel', 'tooOld'])(
    'axe finds nothing on the page for a host that is %s',
    async (trouble) => {
      page = await pane.open({ trouble });
      await told('这里不能使用规划指标');
      expect(await complaints()).toEqual([]);
    },
  );

  it('everything can be done from the keyboard', async () => {
    await open();
    await page.getByRole('table').waitFor();
    await tabTo('radio', '空白，供填报');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '已公布数据' }).isChecked()).toBe(true);
    await tabTo('button', '插入指标表');
    await page.keyboard.press('Enter');
    await told('指标表已插入');
  });
});

describe('the preview', () => {
  it('shows the first rows of exactly what will be written', async () => {
    await open();
    await page.getByRole('radio', { name: '已公布数据' }).check();
    const shown = await page.getByRole('table').getByRole('row').allInnerTexts();
    await press('插入指标表');
    await told('指标表已插入');
    const [written] = await plans();
    const first = written?.find((row) => row[1] === '1') ?? [];
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    expect(words(shown.find((row) => row.includes('413.20')) ?? '')).toEqual(
      first.filter((text) => text !== ''),
    );
  });

  it('follows the unit', async () => {
    await open();
    await page.getByLabel('责任单位').selectOption({ label: '区林业局（1 行）' });
    await page.getByRole('table').getByText('森林覆盖率').waitFor();
    await expect.poll(() => page.getByRole('table').getByText('地区生产总值').count()).toBe(0);
  });
});

describe('a table of the report', () => {
  it.each(looks.slice(1, 3))('is offered, axe finds nothing: %s', async (_name, query, options) => {
    await open(query, options);
    const list = page.getByRole('combobox').first();
    const label = await list.getByRole('option', { name: /表1|table 1/ }).innerText();
    await list.selectOption({ label });
    await page.getByRole('radio').nth(1).check();
    await page
      .getByRole('button', { name: /插入附表|Insert report/ })
      .last()
      .click();
    await page.getByText(/附表已插入|Report table inserted/).waitFor();
    await page.getByText('128.22').last().waitFor();
    expect(await width()).toBeLessThanOrEqual(320);
    expect(await complaints()).toEqual([]);
  });

  it('has no unit, no evaluation and no formulas to choose, and is checked again on request', async () => {
    await open();
    const list = page.getByRole('combobox').first();
    const label = await list.getByRole('option', { name: /表2/ }).innerText();
    await list.selectOption({ label });
    await page.getByText('更多选项').click();
    await page.getByLabel('表格标题').waitFor();
    await expect.poll(() => page.getByRole('combobox').count()).toBe(1);
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
    await press('核对工作簿中的附表');
    await told('工作簿里没有找到附表');
    await page.getByRole('radio', { name: '已公布数据' }).check();
    await press('插入附表');
    await told('附表已插入');
    await press('核对工作簿中的附表');
    await told('核对了 1 张附表，发现');
  });

  it('asks before a second one, as for an indicator table', async () => {
    await open();
    const list = page.getByRole('combobox').first();
    const label = await list.getByRole('option', { name: /表1/ }).innerText();
    await list.selectOption({ label });
    await press('插入附表');
    await told('附表已插入');
    await press('插入附表');
    await told('已有这张附表');
    expect(await plans()).toHaveLength(1);
    await press('替换');
    await told('附表已插入');
    expect(await page.evaluate(() => window.workbook.plans.at(-1)?.sheets[0]?.name)).toBe('附表');
  });

  it('never covers cells without a yes', async () => {
    await open();
    const list = page.getByRole('combobox').first();
    const label = await list.getByRole('option', { name: /表1/ }).innerText();
    await list.selectOption({ label });
    await scene({ occupied: 3 });
    await page.getByRole('radio', { name: '所选单元格处' }).check();
    await press('插入附表');
    await told('3 个单元格已有内容');
    expect(await plans()).toHaveLength(0);
    await press('改用新工作表');
    await told('附表已插入');
  });
});

describe('formulas beside the table', () => {
  const plan = () => page.evaluate(() => window.workbook.plans.at(-1)?.sheets[0]);
  const choose = async (form: string, profile?: string) => {
    await page.getByText('更多选项').click();
    await page.getByLabel('表旁的测算公式').selectOption({ label: form });
    if (profile !== undefined) await page.getByLabel('评价口径').selectOption({ label: profile });
  };

  it('are none unless they are asked for', async () => {
    await open();
    await press('插入指标表');
    await told('指标表已插入');
    expect((await plan())?.names.map(({ name }) => name)).not.toContain('zb_computed');
  });

  it.each([
    ['用加载项的函数', '=ZB.ASSESS('],
    ['用通用函数', '=IF('],
  ])('%s: the table alone in the preview, both in the sheet', async (form, formula) => {
    await open();
    await page.getByRole('table').waitFor();
    const before = await page.getByRole('table').locator('col').count();
    await choose(form);
    await told('列公式测算');
    await expect.poll(() => page.getByRole('table').locator('col').count()).toBe(before);
    expect(await width()).toBeLessThanOrEqual(320);
    expect(await complaints()).toEqual([]);
    await press('插入指标表');
    await told('指标表已插入');
    const formulas = (await plan())?.cells.flat().flatMap((cell) => cell.formula ?? []);
    expect(formulas?.some((each) => each.startsWith(formula))).toBe(true);
  });

  it('come with what to know about the profile', async () => {
    await open();
    await choose('用加载项的函数', '咸安区2023年中期评估口径');
    await told('仅与这一张表拟合');
    await press('插入指标表');
    await told('指标表已插入');
    const formulas = (await plan())?.cells.flat().flatMap((cell) => cell.formula ?? []);
    expect(formulas).toContainEqual(expect.stringContaining('"xianan-2023"'));
  });

  it('compute growth alone without a profile', async () => {
    await open();
    await choose('用加载项的函数', '不作评价，只测算增速');
    await press('插入指标表');
    await told('指标表已插入');
    const formulas = (await plan())?.cells.flat().flatMap((cell) => cell.formula ?? []);
    expect(formulas?.filter((each) => each.includes('ASSESS'))).toEqual([]);
  });

  it('are not offered in functions that this Excel does not run', async () => {
    await open({ functions: 'no' });
    await page.getByText('更多选项').click();
    const options = page.getByLabel('表旁的测算公式').getByRole('option');
    await options.first().waitFor({ state: 'attached' });
    expect(await options.allInnerTexts()).toEqual(['不加', '用通用函数']);
  });
});

describe('what the pane says afterwards', () => {
  it('where the table is, with a button that goes there', async () => {
    await open();
    await press('插入指标表');
    await told('指标表已插入');
    await told('A1:R28');
    await press('转到表格');
    await page.waitForFunction(() => window.workbook.revealed.length === 1);
  });

  it.each(['editing', 'protected', 'unsupported', 'tooLarge', 'gone', 'other'] as const)(
    'what failed and that nothing was changed: %s',
    async (reason) => {
      await open();
      await scene({ failure: { reason, detail: 'Sheet1', restored: true } });
      await press('插入指标表');
      await told('工作簿没有改动');
    },
  );

  it('that a part may have been written, where that is so', async () => {
    await open();
    await scene({ failure: { reason: 'other', detail: 'GeneralException', restored: false } });
    await press('插入指标表');
    await told('请按撤销');
  });

  it('which cells are in the way, and writes over them only on a yes', async () => {
    await open();
    await scene({ occupied: 12 });
    await page.getByRole('radio', { name: '所选单元格处' }).check();
    await press('插入指标表');
    await told('12 个单元格已有内容');
    expect(await plans()).toHaveLength(0);
    await press('覆盖');
    await told('指标表已插入');
  });

  it('that a faulty system file was refused, with place and remedy', async () => {
    await open();
    await page.getByText('使用自己的指标体系').click();
    const chooser = page.waitForEvent('filechooser');
    await press('打开文件…');
    await (
      await chooser
    ).setFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"id":"x"}'),
    });
    await told('“mine.json”中的体系有误');
    await told('$.version');
  });
});

it('makes a system of the user’s own known to the functions', async () => {
  await open();
  await page.getByText('使用自己的指标体系').click();
  await press('写入工作表');
  await told('指标体系已写入');
  const sheet = await page.evaluate(() => window.workbook.plans.at(-1)?.sheets[0]?.name ?? '');
  expect(await page.evaluate(() => window.workbook.registered)).toEqual([]);
  expect(sheet).not.toBe('');
  await press('从工作表读取');
  await told('指标体系已读取');
  expect(await page.evaluate(() => window.workbook.registered)).toHaveLength(1);
});

it('remembers the language that the user chose', async () => {
  await open();
  await page.getByRole('button', { name: 'English' }).click();
  await told('Insert');
  await page.reload();
  await told('Insert');
});
