import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { readWorkbook } from '../../../src/xlsx';
import { type SimulatedExcel, closeBrowser, openExcel } from '../../host/driver';
import { unitFile } from '../../taskpane/collect/unitFiles';

let folder: string;
let excel: SimulatedExcel;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collected-'));
  const say = () => undefined;
  const code = await main(['split', '-o', folder, '--fill', 'published'], '0', {
    out: say,
    err: say,
  });
  expect(code).toBe(0);
  await rm(join(folder, '区林业局_指标表.xlsx'));
  const mistyped = await unitFile('区教育局', { 13: { '2022.total': '10O.2' } });
  await writeFile(join(folder, mistyped.name), mistyped.buffer);
  await writeFile(join(folder, '旧数据.csv'), 'a,b');
  excel = await openExcel();
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string) => excel.pane.getByRole('button', { name, exact: true });
const told = (text: string | RegExp) => excel.pane.getByText(text).first().waitFor();
const entry = (name: string) =>
  excel.pane.locator('li button[aria-expanded]').filter({ hasText: name });

describe('the page of merging beside the grid', () => {
  it('reads and checks the files in a worker, and says who has not sent', async () => {
    await button('汇总').click();
    const names = await readdir(folder);
    const files = excel.pane.locator('input[type=file][multiple]');
    await files.setInputFiles(names.map((name) => join(folder, name)));
    await told('12 个责任单位');
    await entry('区教育局').getByText('退回').waitFor();
    await entry('旧数据.csv').getByText('不是 .xlsx 文件').waitFor();
    const forestry = excel.pane.getByRole('heading').filter({ hasText: '区林业局' });
    await forestry.getByText('未报送').waitFor();
  });

  it('shows what is wrong with a file, and makes a copy to send back', async () => {
    await entry('区教育局').click();
    await told('10O.2');
    const download = excel.page.waitForEvent('download');
    await button('生成退回件').click();
    const copy = await download;
    expect(copy.suggestedFilename()).toBe('区教育局_指标表_退回.xlsx');
    const { sheets } = readWorkbook(new Uint8Array(await readFile(await copy.path())));
    expect(sheets.map(({ name }) => name)).toContain('差错清单');
  });

  it('puts the merged table into the workbook, with the sheets that account for it', async () => {
    await button('插入汇总表').click();
    await told('汇总表已插入');
    const text = async (cell: string, sheet = '指标表') =>
      ((await excel.workbook.texts(`${cell}:${cell}`, sheet)) as string[][])[0]?.[0];
    expect(await text('J17')).toBe('91');
    // Its unit has sent nothing.
    expect(await text('J26')).toBe('');
    const urged = (await excel.workbook.texts('A1:B20', '催报')) as string[][];
    expect(urged.flat()).toEqual(expect.arrayContaining(['区林业局', '未报送']));
    const sources = (await excel.workbook.texts('A1:H40', '来源')) as string[][];
    expect(sources.flat()).toContain('91');
  });

  it('leaves the console clean and its own origin never', () => {
    expect(excel.consoleErrors).toEqual([]);
    expect(excel.strayRequests).toEqual([]);
  });
});
