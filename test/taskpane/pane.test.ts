import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../host/findBrowser';
import { bundlePage } from './page/bundle';
import { type Served, serve } from './page/serve';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let folder: string;
let served: Served;
let page: Page;
let errors: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pane-'));
  await bundlePage(folder);
  served = await serve(folder);
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.context().close();
});

async function open(
  query: Record<string, string> = {},
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${served.url}?${new URLSearchParams(query)}`);
  await page.getByRole('button').first().waitFor();
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const told = (text: string) => page.getByText(text).first().waitFor();

/** Changes what the workbook of the page finds or suffers next. */
const scene = (change: Window['workbook']['scene']) =>
  page.evaluate((changed) => void Object.assign(window.workbook.scene, changed), change);

const plans = () =>
  page.evaluate(() =>
    window.workbook.plans.map(
      (plan) => plan.sheets[0]?.cells.map((row) => row.map((cell) => cell.text ?? '')) ?? [],
    ),
  );

async function complaints(): Promise<string[]> {
  const results = (await page.evaluate(`${axe}; axe.run(document)`)) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
}

describe('the pane in 320 pixels', () => {
  it.each(['zh', 'en'])('needs no sideways scrolling, in %s', async (language) => {
    await open({ language });
    await page.getByRole('table').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  it('keeps the insert button in sight at twice the size', async () => {
    await open({}, { viewport: { width: 320, height: 320 } });
    await page.getByRole('table').waitFor();
    const box = await page.getByRole('button', { name: '插入指标表' }).boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(320);
  });
});

describe('accessibility', () => {
  const looks: [string, Record<string, string>, BrowserContextOptions][] = [
    ['light, Chinese', {}, {}],
    ['light, English', { language: 'en' }, {}],
    ['dark theme of Office', { background: '#292929', foreground: '#ffffff' }, {}],
    ['dark system', {}, { colorScheme: 'dark' }],
    ['high contrast', {}, { forcedColors: 'active' }],
  ];

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
      const context = { trouble };
      const opened = await browser.newContext({ viewport: { width: 320, height: 640 } });
      page = await opened.newPage();
      errors = [];
      await page.goto(`${served.url}?${new URLSearchParams(context)}`);
      await told('这里不能使用规划指标');
      expect(await complaints()).toEqual([]);
    },
  );

  it('everything can be done from the keyboard', async () => {
    await open();
    await page.getByRole('table').waitFor();
    const published = page.getByRole('radio', { name: '已公布数据' });
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (
        await page
          .getByRole('radio', { name: '空白，供填报' })
          .evaluate((each) => each === document.activeElement)
      )
        break;
    }
    await page.keyboard.press('ArrowRight');
    expect(await published.isChecked()).toBe(true);
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (
        await page
          .getByRole('button', { name: '插入指标表' })
          .evaluate((each) => each === document.activeElement)
      )
        break;
    }
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
    expect(await page.getByRole('table').getByText('地区生产总值').count()).toBe(0);
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

it('remembers the language that the user chose', async () => {
  await open();
  await page.getByRole('button', { name: 'English' }).click();
  await told('Insert');
  await page.reload();
  await told('Insert');
});
