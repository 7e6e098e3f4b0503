import { closeBrowser, openExcel } from '../../test/host/driver';

/*
 * What one insertion costs a host: round trips and bytes, counted by the simulated Excel, and the
 * time until the pane says that it is done. Build first.
 */

interface Cost {
  readonly what: string;
  readonly syncs: number;
  readonly requestKb: number;
  readonly responseKb: number;
  readonly ms: number;
}

async function costOf(
  what: string,
  choose: (radio: (name: string) => Promise<void>) => Promise<void>,
): Promise<Cost> {
  const excel = await openExcel();
  const button = excel.pane.getByRole('button', { name: '插入指标表' });
  await button.waitFor();
  await choose((name) => excel.pane.getByRole('radio', { name }).check());
  await excel.rest();
  await excel.workbook.resetStatistics();
  const start = performance.now();
  await button.click();
  await excel.pane.getByText('指标表已插入').waitFor();
  const ms = Math.round(performance.now() - start);
  const { syncs, requestBytes, responseBytes } = await excel.workbook.statistics();
  await excel.close();
  return { what, syncs, requestKb: kb(requestBytes), responseKb: kb(responseBytes), ms };
}

const kb = (bytes: number): number => Math.round(bytes / 102.4) / 10;

console.table([
  await costOf('new sheet, blank', async () => undefined),
  await costOf('new sheet, published', (radio) => radio('已公布数据')),
  await costOf('at the selection, published', async (radio) => {
    await radio('已公布数据');
    await radio('所选单元格处');
  }),
]);
await closeBrowser();
