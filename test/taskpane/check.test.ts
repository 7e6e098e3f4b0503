import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { WatchScene } from './page/fakeWatch';
import { looks, paneBrowser } from './paneBrowser';

const pane = paneBrowser();
const { press, told, complaints, width, tabTo } = pane;
let page: Page;

async function open(query: Record<string, string> = {}, options: BrowserContextOptions = {}) {
  page = await pane.open(query, options);
  await page.getByRole('button', { name: /^(校验|Check)$/ }).click();
  await page.getByRole('switch').waitFor();
}

const panel = () => page.getByRole('region', { name: /所选单元格|Selected cell/ });
/** Of the list; a select has options as well. */
const options = () => page.locator('[role=option]');
const option = (text: string) => options().filter({ hasText: text });
const filter = (name: string) =>
  page.getByRole('button', { name: new RegExp(`^\\d+\\s*${name}$`) });
const calls = () => page.evaluate(() => window.watch.calls);
const change = (scene: Partial<WatchScene>) =>
  page.evaluate((changed) => window.watch.change(changed), scene);
const select = (address?: string, table = 0) =>
  page.evaluate(([cell, at]) => window.watch.select(cell, at), [address, table] as const);
const current = () => page.locator('[role=option][aria-selected=true]');
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the page of checks', () => {
  it.each(looks)('fits 320 pixels and axe finds nothing: %s', async (_name, query, options) => {
    await open(query, options);
    expect(await complaints()).toEqual([]);
    await option('K6').click();
    await option('L4').first().click();
    await page.getByRole('button', { name: /填写核实说明|Write an explanation/ }).click();
    expect(await complaints()).toEqual([]);
    await page.getByRole('button', { name: /规范书写|Tidy notation/ }).click();
    await page.getByText(/改写 \d+ 个单元格|Rewrite \d+ cells/).waitFor();
    expect(await complaints()).toEqual([]);
    expect(await width()).toBeLessThanOrEqual(320);
  });

  it.each(['zh', 'en'])('axe finds nothing whatever the state, in %s', async (language) => {
    await open({ language, watch: 'two' });
    expect(await complaints()).toEqual([]);
    for (const phase of ['off', 'stale', 'sweeping', 'watching'] as const) {
      await change({ phase, ...(phase === 'sweeping' && { tables: [] }) });
      expect(await complaints()).toEqual([]);
      expect(await width()).toBeLessThanOrEqual(320);
    }
  });

  it('can be read and used at twice the size', async () => {
    await open({}, { viewport: { width: 320, height: 320 } });
    await press('下一处');
    await panel().getByText('请核对').scrollIntoViewIfNeeded();
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

describe('in its states', () => {
  it('is off, says what that means, and is switched on and off for good', async () => {
    await open({ watch: 'off' });
    await told('校验已关闭');
    await press('开启校验');
    await option('L4').first().waitFor();
    await page.getByRole('switch').click();
    await told('校验已关闭');
    expect(await calls()).toEqual(['start', 'stop']);
    const kept = await page.evaluate(() => localStorage.getItem('plan-indicators.checking'));
    expect(kept).toBe('off');
  });

  it('leads to a table where there is none', async () => {
    await open({ watch: 'none' });
    await told('工作簿里没有指标表');
    await press('插入指标表');
    await page.getByRole('radio', { name: '空白，供填报' }).waitFor();
  });

  it('says what was checked where nothing was found', async () => {
    await open({ watch: 'clean' });
    await told('没有发现问题');
    await told('条规则');
    await told('不算通过');
    await expect.poll(() => options().count()).toBe(0);
  });

  it('says what could not be checked', async () => {
    await open();
    await change({ missing: ['2022.growth'] });
    await page.getByText('▲ 有 1 部分没有校验').click();
    await told('未审核该栏');
  });

  it('says what failed and keeps what was known', async () => {
    await open({ watch: 'stale' });
    await told('校验结果可能不是最新的');
    await told('正在编辑单元格');
    await expect.poll(() => option('L4').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '重新校验' }).first().click();
    await page.getByText('校验结果可能不是最新的').waitFor({ state: 'detached' });
    expect(await calls()).toEqual(['recheck']);
  });

  it('goes on after what no use case foresaw', async () => {
    await open();
    await change({ bug: 'a bug' });
    await press('重新校验');
    await told('Excel 的答复：a bug');
  });

  it('shows one table of several', async () => {
    await open({ watch: 'two' });
    const both = await options().count();
    await page.getByLabel('指标表', { exact: true }).selectOption({ index: 2 });
    await expect.poll(() => options().count()).toBeLessThan(both);
    await expect.poll(() => option('K6').count()).toBe(0);
  });
});

describe('the list', () => {
  it('is filtered by severity, and says where nothing is left', async () => {
    await open();
    const all = await options().count();
    await filter('强制性').click();
    await expect.poll(() => options().count()).toBe(2);
    await filter('提示性').click();
    await expect.poll(() => options().count()).toBe(17);
    await page.getByLabel('查找').fill('没有的词');
    await told('没有符合筛选条件的问题');
    await press('显示全部');
    await expect.poll(() => options().count()).toBe(all);
  });

  it('is grouped by indicator or by severity, which each finding names in words', async () => {
    await open();
    await page.getByRole('group', { name: /规模以上工业增加值/ }).waitFor();
    for (const each of await options().allInnerTexts())
      expect(each).toMatch(/强制性|核实性|提示性/);
    await page.getByLabel('排列').selectOption('severity');
    await expect.poll(async () => (await options().allInnerTexts())[0]).toContain('强制性');
  });

  it('is one stop of the Tab key, moved through with the arrows', async () => {
    await open();
    await tabTo('button', '导出差错清单');
    await page.keyboard.press('Tab');
    const [first, second] = await options().allInnerTexts();
    const words = (text = '') => text.replaceAll(/\s+/g, '');
    expect(words(await focused())).toBe(words(first));
    await page.keyboard.press('ArrowDown');
    expect(words(await focused())).toBe(words(second));
    await page.keyboard.press('Enter');
    await panel().getByRole('heading', { name: '文本型数字' }).waitFor();
    expect(words(await focused())).toBe(words(second));
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe(words(second));
    expect(await options().evaluateAll((all) => all.map((each) => each.tabIndex))).toContain(0);
  });

  it('shows the first hundred of many, and more on demand', async () => {
    await open({ watch: 'many' });
    await expect.poll(() => options().count()).toBe(100);
    await page.getByRole('button', { name: /^再显示/ }).click();
    await expect.poll(() => options().count()).toBeGreaterThan(100);
  });
});

describe('steps', () => {
  it('select one cell after the other, round to the first', async () => {
    await open();
    await filter('强制性').click();
    for (const cell of ['K6', 'P15', 'K6']) {
      await press('下一处');
      await expect.poll(() => current().innerText()).toContain(cell);
    }
    await press('上一处');
    await expect.poll(() => current().innerText()).toContain('P15');
    expect((await calls()).map((call) => call.split(' ')[2])).toEqual(['K6', 'P15', 'K6', 'P15']);
    await panel().getByText('第 2 格，共 2 格').waitFor();
  });

  it('go on where Excel is slow to tell of the selection', async () => {
    await open();
    await change({ silent: true });
    await filter('强制性').click();
    await press('下一处');
    await panel().getByRole('heading', { name: '漏填' }).waitFor();
    await press('下一处');
    await panel().getByRole('heading', { name: '不在选项内' }).waitFor();
  });

  it('say what failed', async () => {
    await open();
    await change({ failure: { reason: 'gone', detail: '指标表' } });
    await press('下一处');
    await page.getByRole('button', { name: '关闭提示' }).click();
  });
});

describe('the selected cell', () => {
  it('is explained, found and expected side by side, and the focus stays where it is', async () => {
    await open();
    await page.getByLabel('查找').focus();
    await select('L4');
    await panel()
      .getByRole('heading', { name: /疑似单位或小数点有误/ })
      .waitFor();
    expect(await panel().getByRole('term').allInnerTexts()).toEqual(
      expect.arrayContaining(['填报', '应为']),
    );
    await panel()
      .getByText(/是不是“441\.71”/)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => current().innerText()).toContain('L4');
  });

  it('is clean, or none', async () => {
    await open();
    await select('A1');
    await panel().getByText('A1 没有发现问题').waitFor();
    await select();
    await panel().getByText('按“下一处”').waitFor();
  });

  it('is told to a screen reader in a few words, politely', async () => {
    await open();
    await select('K6');
    await panel().getByRole('status').getByText('K6：漏填').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
  });
});

describe('mending', () => {
  it('changes one form on a click, and says how to undo it', async () => {
    await open();
    await select('L7');
    await press('改写为“63.5”');
    await told('已改写 1 个单元格');
    await told('Ctrl+Z');
    expect(await calls()).toEqual(['mend 63.5']);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('of all shows what would change, and changes nothing without a yes', async () => {
    await open();
    await press('规范书写（4）');
    await told('J12：“４０７５５” → “40755”');
    await told('L4：“44171”由文本改存为数字');
    await press('取消');
    expect(await focused()).toBe('规范书写（4）');
    expect(await calls()).toEqual([]);
    await press('规范书写（4）');
    await press('改写');
    await told('已改写 4 个单元格');
  });
});

describe('a 核实说明', () => {
  const write = async (text: string, by: string) => {
    await page.getByLabel('核实说明').fill(text);
    await page.getByLabel('填写人').fill(by);
    await press('保存说明');
  };

  it('is written, shown with who and when, edited and taken back', async () => {
    await open();
    await select('L4');
    await press('填写核实说明');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await write('口径调整', '王敏');
    await panel()
      .getByText(/王敏，2030年5月6日/)
      .waitFor();
    await option('已说明').waitFor();
    await press('修改说明');
    expect(await page.getByLabel('填写人').inputValue()).toBe('王敏');
    await write('口径调整，见文件', '王敏');
    await panel().getByText('口径调整，见文件').waitFor();
    await page.getByRole('checkbox', { name: '也显示已说明的 1 处' }).uncheck();
    await option('已说明').waitFor({ state: 'detached' });
    await press('删除说明');
    await page.getByRole('button', { name: '填写核实说明' }).waitFor();
    expect(await calls()).toEqual([
      'explain 口径调整 王敏',
      'explain 口径调整，见文件 王敏',
      'explain  王敏',
    ]);
  });

  it('wants both a text and a name', async () => {
    await open();
    await select('L4');
    await press('填写核实说明');
    await press('保存说明');
    await expect.poll(() => panel().getByText('请填写。').count()).toBe(2);
    expect(await calls()).toEqual([]);
  });

  it('is not lost by looking elsewhere, nor by a failure', async () => {
    await open();
    await select('L4');
    await press('填写核实说明');
    await page.getByLabel('核实说明').fill('写了一半');
    await select('A1');
    await select('L4');
    expect(await page.getByLabel('核实说明').inputValue()).toBe('写了一半');
    await change({ failure: { reason: 'protected', detail: '指标表' } });
    await write('写完了', '王敏');
    await page.getByRole('button', { name: '关闭提示' }).waitFor();
    expect(await page.getByLabel('核实说明').inputValue()).toBe('写完了');
  });

  it('is offered for warnings alone', async () => {
    await open();
    await select('K6');
    await panel().getByRole('heading', { name: '漏填' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: '填写核实说明' }).count()).toBe(0);
  });
});

it('the list of errors is written onto a sheet', async () => {
  await open();
  await press('导出差错清单');
  await told('在工作表“差错清单”');
  expect(await calls()).toEqual(['exportList']);
});

it('a command of the ribbon turns to the page', async () => {
  page = await pane.open();
  await page.waitForFunction(() => window.turn !== undefined);
  await page.evaluate(() => window.turn?.('check'));
  await page.getByRole('switch').waitFor();
});

describe('tables of the report', () => {
  const insertReport = async () => {
    await page.getByRole('button', { name: /^(指标表|Table)$/ }).click();
    const list = page.getByRole('combobox').first();
    const label = await list.getByRole('option', { name: /表1|table 1/ }).innerText();
    await list.selectOption({ label });
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: /^(插入附表|Insert report table)$/ }).click();
    await page.getByText(/附表已插入|Report table inserted/).waitFor();
    await page.getByRole('button', { name: /^(校验|Check)$/ }).click();
  };
  const findings = () => page.getByRole('list', { name: /附表中的问题|Findings in report/ });

  it('are checked when opened, lead to their cell, and are checked again after an edit', async () => {
    await open();
    await page.getByText('附表中的问题').click();
    await told('工作簿里没有找到附表');
    await insertReport();
    await press('核对工作簿中的附表');
    await findings().getByText('128.22').first().click();
    await page.waitForFunction(() => window.workbook.revealed.length === 1);
    expect(await page.evaluate(() => window.workbook.revealed)).toMatchObject([
      { sheet: '附表', area: { row: 9, column: 6 } },
    ]);
    await page.evaluate(() => {
      const rows = window.workbook.scene.sheets?.['附表'] ?? [];
      for (const row of rows) if (row[6] === '128.22') row[6] = '149.72';
    });
    await change({ phase: 'watching' });
    await told('核对了 1 张附表，没有发现问题');
  });

  it.each(looks.slice(1, 3))(
    'fit 320 pixels and axe finds nothing: %s',
    async (_name, query, look) => {
      await open(query, look);
      await insertReport();
      await page.getByText(/附表中的问题|Findings in report/).click();
      await findings().getByText('128.22').waitFor();
      expect(await complaints()).toEqual([]);
      expect(await width()).toBeLessThanOrEqual(320);
    },
  );
});
