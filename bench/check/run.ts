/*
 * Files a second and peak memory of `plan-indicators check`, for more and more files in one call:
 *   npm run build && npx tsx bench/check/run.ts [most files, 3000]
 * Peak memory is read from /proc, so that it is told on Linux alone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFiles } from '../read/files';

const most = Number(process.argv[2] ?? 3000);
const different = 60;
const looksEvery = 50;

/** Peak of the memory that a process had, in MiB; what it was when it was last seen. */
async function peakOf(pid: number, ended: Promise<unknown>): Promise<number> {
  let peak = Number.NaN;
  let isRunning = true;
  void ended.then(() => (isRunning = false));
  while (isRunning) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    if (kilobytes !== undefined) peak = Number(kilobytes) / 1024;
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, looksEvery))]);
  }
  return peak;
}

async function check(folder: string, report: string): Promise<{ seconds: number; peak: number }> {
  const start = performance.now();
  const run = spawn(
    process.execPath,
    ['dist/cli.js', 'check', folder, '--format', 'json', '-o', report],
    { stdio: 'ignore' },
  );
  const ended = once(run, 'exit');
  const peak = await peakOf(run.pid ?? 0, ended);
  await ended;
  return { seconds: (performance.now() - start) / 1000, peak };
}

const folder = await mkdtemp(join(tmpdir(), 'bench-check-'));
try {
  const files = await benchFiles(different);
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  for (const count of [most / 30, most / 10, most]) {
    const sent = join(folder, `sent-${count}`);
    await mkdir(sent);
    for (let at = 0; at < count; at += 1) {
      const name = files[at % files.length]?.name ?? '';
      await link(join(folder, name), join(sent, `${at}.xlsx`));
    }
    const { seconds, peak } = await check(sent, join(folder, `report-${count}.json`));
    const report = await readFile(join(folder, `report-${count}.json`), 'utf8');
    const told = (JSON.parse(report) as { files: unknown[] }).files.length;
    console.log(
      `${told} files: ${seconds.toFixed(1)} s, ${(told / seconds).toFixed(0)} files a second, peak ${peak.toFixed(0)} MiB`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
