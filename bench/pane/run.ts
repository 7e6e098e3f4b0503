/*
 * Whether the pane stays usable while it is given thousands of real workbooks: the longest stretch for which
 * its thread answered nobody, in a real browser beside the simulated Excel, the time for all, and the
 * memory of its page. Build first.
 *   npx tsx bench/pane/run.ts [files, 3000]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndicatorSystem } from '../../src/domain/indicator';
import { closeBrowser, openExcel } from '../../test/host/driver';
import { shippedSystem } from '../../test/support/systems';
import { unitFile } from '../../test/taskpane/collect/unitFiles';

const count = Number(process.argv[2] ?? 3000);
/** So many have figures of their own; the rest are these once more, with other bytes. */
const distinct = 240;

/** The published figures, each with another last digit. */
function figuresOf({ published }: IndicatorSystem, seed: number) {
  const digit = (text: string) => String((Number(text) + seed) % 10);
  return Object.fromEntries(
    Object.entries(published).map(([number, texts]) => [
      Number(number),
      Object.fromEntries(
        Object.entries(texts).map(([id, text]) => [id, text.replace(/\d(?=\D*$)/, digit)]),
      ),
    ]),
  );
}

/** The same archive with a comment, so that it counts as another file. */
function marked(bytes: Buffer, mark: string): Buffer {
  const comment = Buffer.from(mark);
  const marked = Buffer.concat([bytes, comment]);
  marked.writeUInt16LE(comment.length, bytes.length - 2);
  return marked;
}

async function writeFiles(folder: string): Promise<string[]> {
  const system = shippedSystem();
  const made: Buffer[] = [];
  for (let at = 0; at < Math.min(count, distinct); at += 1) {
    const unit = system.units[at % system.units.length] ?? '';
    made.push((await unitFile(unit, figuresOf(system, at))).buffer);
  }
  const paths: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const path = join(folder, `${at}.xlsx`);
    await writeFile(path, marked(made[at % made.length] ?? Buffer.alloc(0), String(at)));
    paths.push(path);
  }
  return paths;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-pane-'));
try {
  const paths = await writeFiles(folder);
  const excel = await openExcel();
  const button = (name: string) => excel.pane.getByRole('button', { name, exact: true });
  await button('汇总').click();
  const files = excel.pane.locator('input[type=file][multiple]');
  await files.waitFor({ state: 'attached' });
  await excel.inPane(() => {
    const gaps: number[] = [];
    let last = performance.now();
    // A message comes back as soon as the thread is free, whether a frame is drawn or not.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      setTimeout(() => port2.postMessage(0), 5);
    };
    port2.postMessage(0);
    Object.assign(window, { gaps });
  });
  const tell = async (what: string, act: () => Promise<void>) => {
    await excel.inPane(() => void ((window as unknown as { gaps: number[] }).gaps.length = 0));
    const start = performance.now();
    await act();
    const ms = performance.now() - start;
    const { gaps, heap } = await excel.inPane(() => ({
      gaps: [...(window as unknown as { gaps: number[] }).gaps].sort((a, b) => b - a).slice(0, 4),
      heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory
        .usedJSHeapSize,
    }));
    const longest = gaps.map((gap) => `${gap.toFixed(0)}`).join(', ');
    console.log(
      `${what.padEnd(34)} ${(ms / 1000).toFixed(1)} s, longest stretches ${longest} ms, ` +
        `heap ${(heap / 2 ** 20).toFixed(0)} MiB`,
    );
  };
  const merge = excel.pane.getByRole('region', { name: '汇总', exact: true });
  // Handing over thousands of files at once keeps the browser itself busy, as its own dialog would.
  await tell(`${count} files handed over`, () => files.setInputFiles(paths));
  await tell('read and merged', () => merge.waitFor({ timeout: 600_000 }));
  await tell('rejected ones taken as well', async () => {
    await merge.getByRole('checkbox').check();
    await merge.getByText('格未定').waitFor();
  });
  for (const choice of ['取先保存的', '取后保存的'])
    await tell(`with conflicts decided: ${choice}`, async () => {
      await merge.getByRole('combobox').selectOption(choice);
      await merge.getByRole('button', { name: '插入汇总表', disabled: false }).waitFor();
      await excel.page.waitForTimeout(500);
    });
  await excel.close();
} finally {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
}
