import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { main } from '../src/cli/main';
import { closeBrowser, openExcel } from '../test/host/driver';
import { convert } from '../test/support/libreoffice';

/* The pictures of README.md, made from the running product: build first. */

const run = promisify(execFile);
const folder = 'docs/pictures';

async function pane(): Promise<void> {
  const excel = await openExcel({ viewport: { width: 1500, height: 860 }, locale: 'zh-CN' });
  await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
  await excel.pane.getByRole('button', { name: '插入指标表' }).click();
  await excel.pane.getByRole('button', { name: '转到表格' }).click();
  await excel.rest();
  await excel.user.click('J5');
  await excel.page.screenshot({ path: join(folder, 'pane.png') });
  await excel.close();
}

async function checks(): Promise<void> {
  const excel = await openExcel({ viewport: { width: 1500, height: 860 }, locale: 'zh-CN' });
  await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
  await excel.pane.getByRole('button', { name: '插入指标表' }).click();
  await excel.pane.getByRole('button', { name: '转到表格' }).click();
  await excel.pane.getByRole('button', { name: '校验', exact: true }).click();
  const list = excel.pane.locator('[role=option]');
  await list.first().waitFor();
  await excel.user.paste('J4', [['4132.0']]);
  await excel.user.paste('L5', [['１３.28']]);
  await excel.user.paste('L6', [['约10']]);
  for (const cell of ['J4', 'L5', 'L6']) await list.filter({ hasText: cell }).first().waitFor();
  await list.filter({ hasText: 'J4' }).first().click();
  await excel.rest();
  await excel.page.screenshot({ path: join(folder, 'checks.png') });
  await excel.close();
}

async function assessment(): Promise<void> {
  const excel = await openExcel({ viewport: { width: 1500, height: 860 }, locale: 'zh-CN' });
  const press = (name: string) => excel.pane.getByRole('button', { name, exact: true }).click();
  await excel.pane.getByRole('radio', { name: '已公布数据' }).check();
  await press('插入指标表');
  await excel.pane.getByText('指标表已插入').waitFor();
  await press('评估');
  await excel.pane.getByLabel('评价口径').selectOption('xianan-2023');
  await excel.pane.getByText('写入工作簿').click();
  await press('写入');
  await excel.pane.getByText('已写入工作簿').waitFor();
  await press('关闭提示');
  await excel.pane.getByText('写入工作簿').click();
  await excel.rest();
  await excel.workbook.activate('进度图');
  await excel.pane.getByText('公布评价').scrollIntoViewIfNeeded();
  await excel.page.getByText('各项指标进度').last().waitFor();
  await excel.rest();
  await excel.page.screenshot({ path: join(folder, 'assessment.png') });
  await excel.close();
}

/** What the units sent, all but one. */
async function collected(): Promise<void> {
  const sent = await mkdtemp(join(tmpdir(), 'pictures-'));
  await main(['split', '-o', sent, '--fill', 'published'], '', {
    out: () => undefined,
    err: console.error,
  });
  const [late = '', ...names] = await readdir(sent);
  await rm(join(sent, late));
  const excel = await openExcel({ viewport: { width: 1500, height: 860 }, locale: 'zh-CN' });
  const press = (name: string) => excel.pane.getByRole('button', { name, exact: true }).click();
  await press('汇总');
  const picker = excel.pane.locator('input[type=file][multiple]');
  await picker.setInputFiles(names.map((name) => join(sent, name)));
  await excel.pane.getByText('未报送').first().waitFor();
  await excel.pane.getByRole('checkbox', { name: /也采用/ }).check();
  await press('插入汇总表');
  await excel.pane.getByText('汇总表已插入').first().waitFor();
  await excel.rest();
  await excel.page.screenshot({ path: join(folder, 'collected.png') });
  await excel.close();
  await rm(sent, { recursive: true });
}

async function table(): Promise<void> {
  const drafts = await mkdtemp(join(tmpdir(), 'pictures-'));
  const file = join(drafts, 'table.xlsx');
  await main(['table', '-o', file, '--fill', 'published'], '', {
    out: console.log,
    err: console.error,
  });
  const pdf = await convert(file, 'pdf', drafts);
  await run('pdftoppm', ['-r', '80', '-png', '-singlefile', pdf, join(drafts, 'table')]);
  await run('cp', [join(drafts, 'table.png'), join(folder, 'table.png')]);
  await rm(drafts, { recursive: true });
}

await mkdir(folder, { recursive: true });
await table();
await pane();
await checks();
await collected();
await assessment();
await closeBrowser();
