import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../host/findBrowser';
import { bundlePage } from './page/bundle';
import { type Served, serve } from './page/serve';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a pane has to be good to look at in: name, address, browser. */
export const looks: [string, Record<string, string>, BrowserContextOptions][] = [
  ['light, Chinese', {}, {}],
  ['light, English', { language: 'en' }, {}],
  ['dark theme of Office', { background: '#292929', foreground: '#ffffff' }, {}],
  ['dark system', {}, { colorScheme: 'dark' }],
  ['high contrast', {}, { forcedColors: 'active' }],
];

/**
 * The page of the pane in a browser, for the tests of one file. Each test opens it anew, and fails on
 * anything that the page throws or logs as an error.
 */
export function paneBrowser() {
  let browser: Browser;
  let folder: string;
  let served: Served;
  let page: Page;
  let errors: string[] = [];

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

  return {
    async open(
      query: Record<string, string> = {},
      options: BrowserContextOptions = {},
    ): Promise<Page> {
      const viewport = { width: 320, height: 640 };
      const context = await browser.newContext({ viewport, ...options });
      page = await context.newPage();
      errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`${served.url}?${new URLSearchParams(query)}`);
      return page;
    },
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    told: (text: string) => page.getByText(text).first().waitFor(),
    /** Changes what the workbook of the page finds or suffers next. */
    scene: (change: Window['workbook']['scene']) =>
      page.evaluate((changed) => void Object.assign(window.workbook.scene, changed), change),
    width: () => page.evaluate(() => document.documentElement.scrollWidth),
    async complaints(): Promise<string[]> {
      await page.evaluate(settle);
      const results = (await page.evaluate(`${axe}; axe.run(document)`)) as AxeResults;
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
      );
    },
    /** Presses Tab until the element has the focus. */
    async tabTo(role: 'button' | 'radio' | 'searchbox', name: string): Promise<void> {
      const wanted = page.getByRole(role, { name, exact: true });
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (await wanted.evaluate((each) => each === document.activeElement)) return;
      }
      throw new Error(`No way to ${name} with Tab.`);
    },
  };
}

/**
 * Takes what is changing to its end: a colour on its way to another is neither, and no complaint. Nothing
 * is waited for, since a page that nobody looks at draws no frames.
 */
function settle(): void {
  for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
}
