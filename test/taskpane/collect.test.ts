import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type UnitFile, asFile, unitFile } from './collect/unitFiles';
import { looks, paneBrowser } from './paneBrowser';

const pane = paneBrowser();
const { press, told, complaints, width } = pane;
let page: Page;

/** One accepted and another of the same unit, one rejected with a figure mistyped, one that is no workbook. */
let accepted: UnitFile;
let rejected: UnitFile;
let other: UnitFile;
const table = asFile('旧数据.csv', 'a,b');

beforeAll(async () => {
  accepted = await unitFile('区人社局');
  rejected = await unitFile('区教育局', { 13: { '2022.total': '10O.2' } });
  other = await unitFile('区人社局', { 14: { '2021.total': '91.5' } }, '区人社局（二）.xlsx');
});

async function open(query: Record<string, string> = {}, options: BrowserContextOptions = {}) {
  page = await pane.open(query, options);
  await page.getByRole('button', { name: /^(汇总|Merge)$/ }).click();
  await page.getByRole('button', { name: /选择文件|Choose files/ }).waitFor();
}

const pick = (...files: UnitFile[]) =>
  page.locator('input[type=file][multiple]').setInputFiles(files);
const entry = (name: string) => page.locator('li button[aria-expanded]').filter({ hasText: name });
const merged = () => page.getByText(/可汇总|to merge/).waitFor();
const heading = (unit: string) => page.getByRole('heading').filter({ hasText: unit });

describe('the page of merging', () => {
  it.each(looks)('fits 320 pixels and axe finds nothing: %s', async (_name, query, options) => {
    await open(query, options);
    expect(await complaints()).toEqual([]);
    await pick(accepted, other, rejected, table);
    await merged();
    await entry('区教育局').click();
    await page.getByText('10O.2').first().waitFor();
    await page
      .locator('summary')
      .filter({ hasText: /不止一个数|several figures/ })
      .click();
    expect(await complaints()).toEqual([]);
    expect(await width()).toBeLessThanOrEqual(320);
  });

  it('can be used at twice the size', async () => {
    await open({}, { viewport: { width: 320, height: 320 } });
    await pick(accepted, rejected);
    await merged();
    await entry('区教育局').scrollIntoViewIfNeeded();
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

describe('the workbook that is open', () => {
  it('is checked on its own page, to which this one leads', async () => {
    await open();
    await press('审核打开的工作簿');
    await page.locator('button[aria-current=page]', { hasText: '校验' }).waitFor();
  });
});

describe('files that were picked', () => {
  it('are listed by unit, with their status and counts, and who has not sent', async () => {
    await open();
    await pick(accepted, rejected, table);
    await merged();
    await entry('区人社局')
      .getByText(/通过 · .*采用 18 格/)
      .waitFor();
    await entry('区教育局')
      .getByText(/退回 · 须改正/)
      .waitFor();
    await entry('旧数据.csv').getByText('不是 .xlsx 文件').waitFor();
    await heading('单位不明').waitFor();
    await heading('区发改局').getByText('未报送').waitFor();
    await page.getByRole('button', { name: /^10\s*–?\s*未报送$/ }).click();
    await expect.poll(() => page.locator('li button[aria-expanded]').count()).toBe(0);
    await heading('区发改局').waitFor();
  });

  it('are opened to see what was found in them', async () => {
    await open();
    await pick(rejected);
    await entry('区教育局').click();
    await page
      .getByText(/指标13/)
      .first()
      .waitFor();
    await entry('区教育局').click();
    await expect.poll(() => page.getByText(/指标13/).count()).toBe(0);
  });

  it('take the place of their former selves, and go at once', async () => {
    await open();
    await pick(rejected);
    await pick(await unitFile('区教育局'));
    await entry('区教育局').getByText(/^通过/).waitFor();
    await press('清空');
    await told('也可以把文件或文件夹拖到这里');
    await expect.poll(() => page.locator('li button[aria-expanded]').count()).toBe(0);
  });

  it('are passed over where Office keeps them beside an open workbook', async () => {
    await open();
    await pick(accepted, asFile('~$报表.xlsx', ''));
    await told('跳过 1 个');
  });

  it('can be stopped while they are read; those that were read are kept', async () => {
    await open();
    await page.evaluate(() => {
      window.reader = (reader) => ({
        ...reader,
        read: (picked) =>
          picked.name.includes('人社') ? new Promise(() => undefined) : reader.read(picked),
      });
    });
    await pick(accepted, rejected);
    await page.getByRole('progressbar', { name: '正在审核' }).waitFor();
    await press('停止');
    await entry('区教育局').waitFor();
    await expect.poll(() => entry('区人社局').count()).toBe(0);
  });

  it('may be thousands: a hundred are listed, and more on demand', async () => {
    await open();
    await page.evaluate(() => {
      let number = 0;
      window.reader = (reader) => ({
        ...reader,
        read: async () => {
          number += 1;
          const sha256 = String(number);
          const sent = { file: `${number}.xlsx`, sha256, status: 'rejected', tables: [] } as const;
          return { sent, errors: 1, unexplained: 0, findings: 1 };
        },
      });
    });
    await page.evaluate(() => {
      const data = new DataTransfer();
      for (let number = 1; number <= 3000; number += 1)
        data.items.add(new File([], `${number}.xlsx`));
      const zone = document.querySelector('section[aria-label=报来的文件]');
      zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    });
    await page.getByRole('button', { name: /^3000\s*✕?\s*退回$/ }).waitFor();
    const listed = page.locator('li button[aria-expanded]');
    const first = await listed.count();
    expect(first).toBeLessThanOrEqual(100);
    await page.getByRole('button', { name: /再显示 100 个/ }).click();
    await expect.poll(() => listed.count()).toBe(first + 100);
  });
});

describe('the merged table', () => {
  it('is inserted with the sheets that account for it, and asks where there is one', async () => {
    await open();
    await pick(accepted, rejected);
    await merged();
    await press('插入汇总表');
    await told('汇总表已插入');
    const sheets = await page.evaluate(() =>
      window.workbook.plans[0]?.sheets.map(({ name, visibility }) =>
        visibility === 'visible' ? name : '',
      ),
    );
    expect(sheets?.filter((name) => name !== '')).toEqual(['指标表', '催报', '来源', '报送文件']);
    await press('插入汇总表');
    await page.getByRole('button', { name: '另建工作表' }).click();
    await told('汇总表已插入');
    const names = await page.evaluate(() =>
      window.workbook.plans[1]?.sheets.map(({ name }) => name),
    );
    expect(names).toEqual(expect.arrayContaining(['指标表 (2)', '来源 (2)']));
  });

  it('leaves a cell with two figures open until the user decides', async () => {
    await open();
    await pick(accepted, other);
    await merged();
    await told('1 格报来不止一个数，1 格未定');
    await page.getByLabel('一格有几个数时').selectOption({ label: '取区人社局的' });
    // Both are of one unit, which decides nothing.
    await told('1 格未定');
    await page.getByText(/不止一个数/).click();
    await page
      .getByText(/指标14.*91\.5/)
      .first()
      .waitFor();
  });

  it('takes rejected files in only when the user says so', async () => {
    await open();
    await pick(rejected);
    await told('没有一格可以采用');
    await page.getByLabel('退回的 1 个文件也采用').check();
    await merged();
  });

  it('says what failed', async () => {
    await open();
    await pick(accepted);
    await merged();
    await pane.scene({ failure: { reason: 'protected', detail: 'workbook', restored: true } });
    await press('插入汇总表');
    await page.getByText(/保护/).first().waitFor();
  });
});

describe('copies to send back', () => {
  it('are made one by one or all at once', async () => {
    await open();
    await pick(rejected, await unitFile('区水利局'));
    await page.getByRole('button', { name: '生成全部退回件（2）' }).click();
    await told('已生成 2 份退回件');
    await entry('区教育局').click();
    await press('生成退回件');
    await told('已生成 1 份退回件');
    const given = await page.evaluate(() => window.given);
    expect(given).toEqual(['退回件.zip', '区教育局_指标表_退回.xlsx']);
  });
});
