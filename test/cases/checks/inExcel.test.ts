import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SimulatedExcel, closeBrowser, openExcel } from '../../host/driver';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await openExcel({ viewport: { width: 1500, height: 800 } });
});
afterAll(async () => {
  await excel.close();
  await closeBrowser();
});

const sheet = '指标表';
const button = (name: string) => excel.pane.getByRole('button', { name, exact: true });
const told = (text: string | RegExp) => excel.pane.getByText(text).first().waitFor();
const findings = (text: string) => excel.pane.locator('[role=option]').filter({ hasText: text });
const text = async (cell: string) => {
  const texts = (await excel.workbook.texts(`${cell}:${cell}`, sheet)) as string[][];
  return texts[0]?.[0];
};

describe('the page of checks beside the grid', () => {
  it('shows what is found in the table as soon as it is inserted', async () => {
    await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
    await button('插入指标表').click();
    await button('转到表格').click();
    await button('校验').click();
    await findings('J7').first().waitFor();
    await expect.poll(() => findings('J5').count()).toBe(0);
  });

  it('shows a mistake that is pasted, leads to it from the ribbon, and mends its form', async () => {
    await excel.user.paste('J5', [['１２.05 ']]);
    await findings('J5').waitFor();
    await excel.user.click('A1');
    await excel.rest();
    await excel.ribbon('nextFinding');
    await told('改写为“12.05”');
    await button('改写为“12.05”').click();
    await told('已改写 1 个单元格');
    await findings('J5').waitFor({ state: 'detached' });
    expect(await text('J5')).toBe('12.05');
  });

  it('follows the undoing of what it mended', async () => {
    await excel.user.click('A1');
    // The colours are a step as well.
    for (let steps = 0; steps < 2 && (await text('J5')) === '12.05'; steps += 1)
      await excel.user.undo();
    await findings('J5').waitFor();
    expect(await text('J5')).toBe('１２.05 ');
  });

  it('keeps an explanation in the workbook, and shows it to who checks next', async () => {
    await findings('J7').first().click();
    await button('填写核实说明').click();
    await excel.pane.getByRole('textbox', { name: '核实说明' }).fill('行政区划调整');
    await excel.pane.getByRole('textbox', { name: '填写人' }).fill('王敏');
    await button('保存说明').click();
    await told('核实说明已保存');
    await button('重新校验').click();
    await excel.rest();
    await excel.pane.getByLabel(/也显示已说明的 1 处/).check();
    await findings('J7').first().click();
    await told('行政区划调整');
    await told(/王敏，/);
  });

  it('writes the list of errors onto a sheet of its own', async () => {
    await button('导出差错清单').click();
    await told('差错清单已写好');
    const listed = (await excel.workbook.texts('A1:E40', '差错清单')) as string[][];
    expect(listed.flat()).toContain('J7');
  });

  it('takes its colours back when it is switched off, and finds the same when it is on again', async () => {
    const count = await excel.pane.locator('[role=option]').count();
    await excel.pane.getByRole('switch').click();
    await told('校验已关闭');
    await button('开启校验').click();
    await vi.waitFor(
      async () => expect(await excel.pane.locator('[role=option]').count()).toBe(count),
      { timeout: 20_000, interval: 200 },
    );
  });

  it('leaves the console clean and its own origin never', () => {
    expect(excel.consoleErrors).toEqual([]);
    expect(excel.strayRequests).toEqual([]);
  });
});
