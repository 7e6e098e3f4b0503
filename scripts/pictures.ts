import { mkdir, mkdtemp, rm } from 'node:fs/promises';
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
await closeBrowser();
