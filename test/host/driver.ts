/**
 * The simulated Excel for tests: a real browser, the real office.js, the unchanged add-in.
 *
 *     const excel = await openExcel({ locale: 'en-US' });
 *     await excel.pane.getByRole('button', { name: 'Insert' }).click();
 *     expect(await excel.workbook.texts('A1:C3')).toEqual(…);
 *     await excel.close();
 */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { HostOptions } from './protocol/hostOptions';
import { buildPage } from './build';
import type { OpenOptions, SimulatedExcel } from './driverTypes';
import { findBrowser } from './findBrowser';
import type { Inspector } from './page/inspector';
import { remote } from './remote';
import { BUILT_ADDIN, SAMPLE_ADDIN, serve } from './server';
import { userHands } from './userHands';

export type { OpenOptions, SimulatedExcel } from './driverTypes';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Univer gathers formats that are to be computed anew for so long. */
const DIRTY_MS = 110;

let browser: Promise<Browser> | undefined;

/** One browser for all of a test file; vitest runs each file in a process of its own. */
function theBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: ARGS });
  return browser;
}

export async function openExcel(options: OpenOptions = {}): Promise<SimulatedExcel> {
  await buildPage();
  const addin = options.addin === 'sample' ? SAMPLE_ADDIN : (options.addin ?? BUILT_ADDIN);
  const [server, running] = await Promise.all([serve({ addin }), theBrowser()]);
  const context = await running.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: options.locale ?? 'zh-CN',
    colorScheme: options.theme === undefined || options.theme === 'light' ? 'light' : 'dark',
    forcedColors: options.theme === 'contrast' ? 'active' : 'none',
    acceptDownloads: true,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const page = await context.newPage();
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
  await page.addInitScript(hearHostScript);
  if (options.cpuSlowdown !== undefined) await slowDown(context, page, options.cpuSlowdown);

  const started = performance.now();
  await page.goto(
    `${server.url}/?options=${encodeURIComponent(JSON.stringify(hostOptions(options)))}`,
  );
  await page.waitForFunction(() => window.excel !== undefined, undefined, { timeout: 30_000 });
  const startUpMs = performance.now() - started;
  const workbook = remote<Inspector>(page);
  const frame = () => page.frames().find((known) => known.parentFrame() === page.mainFrame());
  return {
    page,
    pane: page.frameLocator('#addin'),
    inPane: async <R, A>(act: (argument: A) => R | Promise<R>, argument?: A) => {
      const pane = frame();
      if (!pane) throw new Error('The pane has no document.');
      return (await pane.evaluate(act as (a: unknown) => R, argument)) as R;
    },
    workbook,
    user: userHands(page, workbook),
    ribbon: async (command) => {
      const buttons = (await workbook.ribbonButtons()).flatMap((group) => group.buttons);
      const button = buttons.find(
        (known) => known.id === command || known.functionName === command,
      );
      if (!button)
        throw new Error(
          `The manifest has no ribbon button '${command}'; it has ${buttons.map((b) => b.id).join(', ')}.`,
        );
      if (button.functionName === undefined) await workbook.showPane(true);
      else await workbook.runCommand(button.functionName, button.id);
    },
    saveXlsx: async () => Buffer.from(await workbook.saveXlsx(), 'base64'),
    requests,
    get strayRequests() {
      return requests.filter(
        (url) => !url.startsWith(`${server.url}/`) && !/^(data|blob|about):/.test(url),
      );
    },
    consoleErrors,
    startUpMs,
    rest: async () => {
      await workbook.settle();
      let before: unknown;
      for (
        let now: unknown = JSON.stringify(await workbook.statistics());
        now !== before;
        now = JSON.stringify(await workbook.statistics())
      ) {
        before = now;
        await pause(page, 60);
        await workbook.settle();
        await pause(page, 60);
      }
    },
    colours: async (address, sheet) => {
      // Whoever looks at a cell makes its formats be computed: so it is looked at again.
      for (let before: string | undefined; ;) {
        const fills = await workbook.fills(address, sheet);
        const now = JSON.stringify(fills);
        if (now === before && !(await workbook.isDrawing())) return fills;
        before = now;
        do await pause(page, DIRTY_MS);
        while (await workbook.isDrawing());
      }
    },
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

/** Call from vitest's afterAll when a file is done; a forgotten browser ends with its process. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/**
 * By the page's own clock: on a busy machine ours may run ahead, and timers that were due before have not
 * been heard yet.
 */
const pause = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), milliseconds);

/** Runs first in every document: on a busy machine the page's own look at the pane may come too late. */
function hearHostScript(): void {
  if (window.parent === window) return;
  document.addEventListener(
    'load',
    ({ target }) => {
      const source: unknown = target && Reflect.get(target, 'src');
      if (typeof source === 'string' && /-web-16\.00(\.debug)?\.js$/.test(source))
        window.parent.hostScriptHasRun?.(window);
    },
    true,
  );
}

function hostOptions(options: OpenOptions): Partial<HostOptions> {
  const {
    locale,
    dataLocale,
    theme,
    requirements,
    paneWidth,
    paneOpen,
    addinPage,
    hostName,
    handsThemeOver,
    blankArgument,
  } = options;
  return {
    ...(locale === undefined ? {} : { uiLocale: locale, dataLocale: locale }),
    ...(dataLocale === undefined ? {} : { dataLocale }),
    ...(theme === undefined ? {} : { theme }),
    ...(requirements === undefined ? {} : { requirements }),
    ...(paneWidth === undefined ? {} : { paneWidth }),
    ...(paneOpen === undefined ? {} : { paneOpen }),
    ...(addinPage === undefined ? {} : { addinPage }),
    ...(hostName === undefined ? {} : { hostName }),
    ...(blankArgument === undefined ? {} : { blankArgument }),
    ...(handsThemeOver === undefined ? {} : { handsThemeOver }),
  };
}

async function slowDown(context: BrowserContext, page: Page, rate: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
