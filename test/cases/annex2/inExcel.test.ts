import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { type OpenOptions, type SimulatedExcel, closeBrowser, openExcel } from '../../host/driver';
import { workbookFacts } from '../../support/sameSheet';
import expected from './expected.json';

let excel: SimulatedExcel;
afterAll(closeBrowser);

async function open(options: OpenOptions = {}): Promise<void> {
  excel = await openExcel(options);
  await insertButton().waitFor();
}

const insertButton = () => excel.pane.getByRole('button', { name: '插入指标表' });
const button = (name: string) => excel.pane.getByRole('button', { name, exact: true });

async function insertPublished(): Promise<void> {
  await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
  await insertButton().click();
}

/** Checking off, and back on the page of the table. */
async function switchOff(): Promise<void> {
  await button('校验').click();
  await excel.pane.getByRole('switch').click();
  await told('校验已关闭');
  await button('指标表').click();
  await excel.rest();
}

/** Waits for what the pane says at the end. */
async function told(text: string): Promise<void> {
  await excel.pane.getByText(text).first().waitFor();
}

/** Displayed texts of an area. */
const texts = async (address: string, sheet: string) =>
  (await excel.workbook.texts(address, sheet)) as string[][];

const cellText = async (address: string, sheet: string) => (await texts(address, sheet))[0]?.[0];

const sheetNames = async () => (await excel.workbook.sheets()).map(({ name }) => name);

describe('the published table, inserted by the add-in', () => {
  beforeAll(async () => {
    await open();
    await insertPublished();
    await told('指标表已插入');
  });

  afterAll(() => excel.close());

  it('shows every cell as printed', async () => {
    const shown = await texts('A1:R28', '指标表');
    expect(shown[0]?.[0]).toBe(expected.title);
    expect(shown.slice(1, 3)).toEqual(expected.header);
    expect(shown.slice(3).map((row) => row.slice(1))).toEqual(
      expected.cells.map((row) => row.slice(1)),
    );
  });

  it('is the same sheet as the command’s: values, look, merges, validation, names, sizes, freezing, print', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'same-'));
    const file = join(folder, 'command.xlsx');
    await main(['table', '-o', file, '--fill', 'published'], '0', {
      out: () => undefined,
      err: console.error,
    });
    const byCommand = await workbookFacts(await readFile(file));
    await rm(folder, { recursive: true });

    const byAddin = await workbookFacts(await excel.saveXlsx());
    expect(byAddin['指标表']).toEqual(byCommand['指标表']);
    // Nobody sees the hidden sheet, so its rows keep the height that each host gives them.
    const lists = ({ 指标字典: facts }: typeof byAddin) => ({ ...(facts as object), heights: [] });
    expect(lists(byAddin)).toEqual(lists(byCommand));
  });

  it('leads to itself with a button', async () => {
    await excel.workbook.activate('Sheet1');
    await button('转到表格').click();
    await excel.rest();
    expect(await excel.workbook.selection()).toBe("'指标表'!A1:R28".replaceAll("'", ''));
  });

  it('sends no request beyond its own origin and complains about nothing', async () => {
    expect(excel.strayRequests).toEqual([]);
    expect(excel.consoleErrors).toEqual([]);
  });
});

describe('inserting the published table', () => {
  afterEach(() => excel.close());

  it('costs two more syncs where it is checked: its flags come with it', async () => {
    await open();
    await excel.rest();
    await excel.workbook.resetStatistics();
    await insertPublished();
    await told('指标表已插入');
    await button('校验').click();
    await excel.pane.getByText(/^共 \d+ 处/).waitFor();
    await excel.rest();
    expect((await excel.workbook.statistics()).syncs).toBeLessThanOrEqual(4);
  });

  it('costs one sync to look and one to write where nobody checks', async () => {
    await open();
    await switchOff();
    await excel.workbook.resetStatistics();
    await insertPublished();
    await told('指标表已插入');
    await excel.rest();
    expect((await excel.workbook.statistics()).syncs).toBe(2);
  });

  it('works on the oldest Excel that is served, ExcelApi 1.14', async () => {
    await open({ requirements: { excelApi: '1.14' } });
    await insertPublished();
    await told('指标表已插入');
    expect(await cellText('F4', '指标表')).toBe('500亿元以上');
  });

  it('goes away with one undo', async () => {
    await open();
    await excel.user.type('B2', '先有的');
    await insertPublished();
    await told('指标表已插入');
    await excel.rest();
    await excel.user.click('B2');
    await excel.user.undo();
    await excel.rest();
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(await cellText('B2', 'Sheet1')).toBe('先有的');
  });
});

describe('inserting where something is already', () => {
  afterEach(() => excel.close());

  it('asks before a second table, and leaves everything when the answer is cancel', async () => {
    await open();
    await insertPublished();
    await told('指标表已插入');
    await insertButton().click();
    await told('已有一张指标表');
    await button('取消').click();
    expect(await sheetNames()).toEqual(['Sheet1', '指标表', '指标字典', 'zb_flags']);
  });

  it('replaces the table, or makes another one', async () => {
    await open();
    await insertPublished();
    await told('指标表已插入');
    await excel.pane.getByRole('radio', { name: '空白，供填报' }).check();
    await insertButton().click();
    await button('替换').click();
    await told('指标表已插入');
    expect(await cellText('J4', '指标表')).toBe('');
    await insertButton().click();
    await button('另建工作表').click();
    await told('指标表 (2)');
    expect(await sheetNames()).toContain('指标表 (2)');
    // A table of the report beside it, checked at once against what stands there.
    const list = excel.pane.getByRole('combobox').first();
    const label = await list.getByRole('option', { name: /表1/ }).innerText();
    await list.selectOption({ label });
    await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
    await button('插入附表').click();
    await told('附表已插入');
    await told('149.72');
    expect(await cellText('G10', '附表')).toBe('128.22');
  });

  it('never writes over cells that hold something without a yes', async () => {
    await open();
    await excel.user.type('C5', '我的备注');
    await excel.user.click('A1');
    await excel.pane.getByRole('radio', { name: '所选单元格处' }).check();
    await insertPublished();
    await told('1 个单元格已有内容');
    await told('我的备注');
    expect(await cellText('C5', 'Sheet1')).toBe('我的备注');
    await button('覆盖').click();
    await told('指标表已插入');
    expect(await cellText('C5', 'Sheet1')).toBe('全员劳动生产率');
  });

  it('refuses a protected sheet and says how to go on', async () => {
    await open();
    await excel.workbook.protect({}, 'Sheet1');
    await excel.pane.getByRole('radio', { name: '所选单元格处' }).check();
    await insertPublished();
    await told('工作表“Sheet1”受保护');
    expect(await sheetNames()).toEqual(['Sheet1']);
  });

  it('says so while a cell is being edited, and works afterwards', async () => {
    await open();
    await excel.workbook.setCellEdit(true);
    await insertPublished();
    await told('正在编辑单元格');
    await excel.workbook.setCellEdit(false);
    await insertButton().click();
    await told('指标表已插入');
  });

  it('leaves the workbook as it was when the host fails half way', async () => {
    await open();
    await excel.rest();
    await excel.workbook.failSync({ nth: 2, actionIndex: 20, code: 'GeneralException' });
    await insertPublished();
    await told('工作簿没有改动');
    expect(await sheetNames()).toEqual(['Sheet1']);
    expect(await excel.workbook.customXml()).toEqual([]);
  });
});

describe('a host that cannot do everything', () => {
  afterEach(() => excel.close());

  it('without custom functions still gets the table, and is told', async () => {
    await open({ requirements: { customFunctions: false } });
    await told('不能使用本加载项的函数');
    await insertPublished();
    await told('指标表已插入');
  });

  it.each<[string, OpenOptions]>([
    ['an older Excel', { requirements: { excelApi: '1.9' } }],
    ['another program', { hostName: 'Word' }],
  ])('%s gets a page that says what is needed', async (_name, options) => {
    excel = await openExcel(options);
    await excel.pane.getByText('需要 Excel 2021 或更高版本').waitFor();
  });
});
