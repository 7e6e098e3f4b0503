import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openExcel } from './driver';
import type { OpenOptions, SimulatedExcel } from './driver';

let excel: SimulatedExcel | undefined;

async function open(options: OpenOptions = {}): Promise<SimulatedExcel> {
  excel = await openExcel({ addin: 'sample', ...options });
  return excel;
}

afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

afterAll(closeBrowser);

describe('the page', () => {
  it('shows the ribbon of the manifest in Chinese', async () => {
    const { page } = await open();
    expect(await page.locator('#ribbon .tab').textContent()).toBe('示例');
    expect(await page.locator('#ribbon .large').allTextContents()).toEqual(['打开', '标记']);
    expect(await page.title()).toContain('模拟 Excel');
  });

  it('shows it in English', async () => {
    const { page, pane, inPane } = await open({ locale: 'en-US' });
    await pane.getByText('ready Excel').waitFor();
    expect(await page.locator('#ribbon .tab').textContent()).toBe('Sample');
    expect(await inPane(() => Office.context.displayLanguage)).toBe('en-US');
  });

  it('runs a ribbon command in the add-in', async () => {
    const { ribbon, pane, workbook, page } = await open();
    await pane.getByText('ready Excel').waitFor();
    await ribbon('markSheet');
    expect(await workbook.values('F1')).toEqual([['MarkButton']]);
    await workbook.edit('F1', '');
    await page.locator('#ribbon-MarkButton').click();
    await expect.poll(() => workbook.values('F1')).toEqual([['MarkButton']]);
  });

  it('starts the add-in for a command even when its pane is closed', async () => {
    const { ribbon, workbook } = await open({ paneOpen: false });
    await ribbon('MarkButton');
    expect(await workbook.values('F1')).toEqual([['MarkButton']]);
    expect(await workbook.isPaneOpen()).toBe(false);
    await ribbon('OpenButton');
    expect(await workbook.isPaneOpen()).toBe(true);
  });

  it('obeys Office.addin.hide and showAsTaskpane', async () => {
    const { pane, inPane, workbook } = await open();
    await pane.getByText('ready Excel').waitFor();
    await inPane(() => Office.addin.hide());
    expect(await workbook.isPaneOpen()).toBe(false);
    await inPane(() => Office.addin.showAsTaskpane());
    expect(await workbook.isPaneOpen()).toBe(true);
    await inPane(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
    expect(await workbook.startupState()).toBe('Background');
  });

  it('gives the pane the width that is asked for', async () => {
    const { page, workbook } = await open({ paneWidth: 320 });
    const width = async (): Promise<number | undefined> =>
      (await page.locator('#addin').boundingBox())?.width;
    expect(await width()).toBe(320);
    await workbook.change({ paneWidth: 450 });
    expect(await width()).toBe(450);
  });

  it('hands over a dark theme, and the next one to a running pane', async () => {
    const { pane, inPane, workbook } = await open({ theme: 'dark' });
    await pane.getByText('ready Excel').waitFor();
    const background = (): Promise<string> =>
      inPane(() => Office.context.officeTheme.bodyBackgroundColor);
    expect(await background()).toBe('#292929');
    await workbook.change({ theme: 'light' });
    expect(await background()).toBe('#FFFFFF');
  });

  it('hands none over where office.js 1.1.110 is played as it is', async () => {
    const { pane, inPane } = await open({ handsThemeOver: false });
    await pane.getByText('ready Excel').waitFor();
    expect(await inPane(() => typeof Office.context.officeTheme)).toBe('undefined');
  });

  it('plays a host that is not Excel', async () => {
    const { pane } = await open({ hostName: 'Word' });
    await pane.getByText('ready Word').waitFor();
  });

  it('reloads the pane in another language and keeps the workbook', async () => {
    const { pane, inPane, workbook } = await open();
    await pane.getByText('ready Excel').waitFor();
    await workbook.edit('A1', 'kept');
    await workbook.change({ uiLocale: 'en-US', dataLocale: 'en-US' });
    await pane.getByText('ready Excel').waitFor();
    expect(await inPane(() => Office.context.displayLanguage)).toBe('en-US');
    expect(await workbook.values('A1')).toEqual([['kept']]);
  });

  it('starts without a request that leaves this machine', async () => {
    const { pane, strayRequests, consoleErrors, startUpMs } = await open();
    await pane.getByText('ready Excel').waitFor();
    expect(strayRequests).toEqual([]);
    expect(consoleErrors).toEqual([]);
    expect(startUpMs).toBeLessThan(20_000);
  });

  it('saves the workbook as .xlsx', async () => {
    const { saveXlsx, workbook } = await open();
    await workbook.edit('A1:B1', [['名称', 500]]);
    const bytes = await saveXlsx();
    const file = join(await mkdtemp(join(tmpdir(), 'simulated-')), 'book.xlsx');
    await writeFile(file, bytes);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(1000);
  });
});
