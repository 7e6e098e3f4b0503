import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SimulatedExcel, closeBrowser, openExcel } from '../../host/driver';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

const button = (name: string) => excel.pane.getByRole('button', { name, exact: true });
const told = (text: string | RegExp) => excel.pane.getByText(text).first().waitFor();
const item = (number: number) => excel.pane.locator(`[data-indicator="${number}"]`);
const counts = async () =>
  (await excel.pane.getByRole('group', { name: '按评价筛选' }).innerText()).replaceAll(/\s+/g, ' ');
const column = async (address: string, sheet: string) =>
  ((await excel.workbook.values(address, sheet)) as unknown[][]).flat();
const tally = (words: readonly unknown[]) =>
  Object.fromEntries(
    [...new Set(words)].map((word) => [word, words.filter((each) => each === word).length]),
  );

describe('the published table', () => {
  it('is counted as its report counts it', async () => {
    await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
    await button('插入指标表').click();
    await told('指标表已插入');
    await button('评估').click();
    await excel.pane.getByLabel('评价口径').selectOption('xianan-2023');
    await told('共 25 项：约束性 10，预期性 15');
    expect(await counts()).toBe('8 ▲ 超前 13 ● 正常 4 ▼ 滞后');
    await told('与测算一致 25 项');
  });

  it('shows the row of an indicator that is clicked', async () => {
    await item(5).click();
    await vi.waitFor(async () => expect(await excel.workbook.selection()).toBe('指标表!A8:R8'));
  });

  it('goes into the workbook as sheets that follow it, with a chart', async () => {
    await excel.pane.getByText('写入工作簿').click();
    await button('写入').click();
    await told('已写入工作簿');
    const names = (await excel.workbook.sheets()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['评价表', '完成预判', '责任单位', '文字初稿', '进度图']),
    );
    const status = async () => tally(await column('O4:O28', '评价表'));
    await vi.waitFor(async () => expect(await status()).toEqual({ 超前: 8, 正常: 13, 滞后: 4 }), {
      timeout: 40_000,
      interval: 300,
    });
    expect(await excel.workbook.charts('进度图')).toMatchObject([
      { type: 'BarClustered', title: '各项指标进度', source: expect.stringMatching(/^A3:C/) },
    ]);
    await excel.workbook.edit('M6', [[0.3]], '指标表');
    await vi.waitFor(async () => expect(await status()).toMatchObject({ 滞后: 3 }), {
      timeout: 40_000,
      interval: 300,
    });
    await vi.waitFor(async () => expect(await counts()).toContain('3 ▼ 滞后'), {
      timeout: 20_000,
      interval: 300,
    });
  });

  it('keeps a decision and its reason in the workbook', async () => {
    await item(23).click();
    await button('改为人工评定').click();
    await excel.pane.getByLabel('评定为').selectOption('onTrack');
    await excel.pane.getByLabel('理由').fill('口径调整');
    await excel.pane.getByLabel('评定人').fill('王敏');
    await button('保存评定').click();
    await told('人工评定已保存');
    expect(await counts()).toContain('2 ▼ 滞后');
    const parts = await excel.workbook.customXml();
    const kept = parts.find(({ namespace }) => namespace === 'urn:plan-indicators:overrides');
    expect(kept?.xml).toContain('>口径调整</override>');
    await button('重新读取').click();
    await told('人工评定 1 项');
  });

  it('has a chart of the course of one indicator', async () => {
    await button('插入走势图').click();
    await told('“走势图”');
    expect(await excel.workbook.charts('走势图')).toMatchObject([
      { type: 'LineMarkers', title: '森林覆盖率（%）', source: 'A3:C9' },
    ]);
    expect(await excel.workbook.values('A3:C9', '走势图')).toEqual([
      ['', '实际', '时序应达'],
      ['2020年', expect.any(Number), expect.any(Number)],
      ['2021年', expect.any(Number), expect.any(Number)],
      ['2022年', expect.any(Number), expect.any(Number)],
      ['2023年', '', expect.any(Number)],
      ['2024年', '', expect.any(Number)],
      ['2025年', '', expect.any(Number)],
    ]);
  });
});
