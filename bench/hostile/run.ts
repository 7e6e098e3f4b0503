/*
 * Peak memory and time of `plan-indicators check` for each hostile file alone, in a process of its own:
 *   npm run build && npx tsx bench/hostile/run.ts
 * Time is that for which the process has worked, its start included, so that other work does not count.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileFiles } from '../../test/xlsx/hostile/files';

/** What no file may go beyond. */
const most = { mebibytes: 300, seconds: 2 };

/** The process says at its end what it took, on a channel of its own. */
const teller =
  'data:text/javascript,' +
  encodeURIComponent(`
    import { writeSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    const tell = () => writeSync(3, JSON.stringify(process.resourceUsage()));
    if (isMainThread) process.on('exit', tell);
  `);

interface Taken {
  readonly rule: string;
  readonly mebibytes: number;
  readonly seconds: number;
}

async function check(file: string): Promise<Taken> {
  const command = ['--import', teller, 'dist/cli.js', 'check', file, '--format', 'json'];
  const run = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const heard = ['', '', '', ''];
  run.stdio.forEach((stream, at) => stream?.on('data', (data) => (heard[at] += String(data))));
  await new Promise((done) => run.on('close', done));
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(heard[3] ?? '') as NodeJS.ResourceUsage;
  const { files } = JSON.parse(heard[1] ?? '') as {
    files: { status: string; findings: { rule: string }[] }[];
  };
  const [told] = files;
  return {
    rule: told?.status === 'unreadable' ? (told.findings[0]?.rule ?? '') : (told?.status ?? ''),
    mebibytes: maxRSS / 1024,
    seconds: (userCPUTime + systemCPUTime) / 1e6,
  };
}

const folder = await mkdtemp(join(tmpdir(), 'bench-hostile-'));
try {
  const rows: (Taken & { name: string })[] = [];
  for (const [at, { name, bytes }] of hostileFiles.entries()) {
    const file = join(folder, `${at}.xlsx`);
    await writeFile(file, bytes());
    rows.push({ name, ...(await check(file)) });
    await rm(file);
  }
  rows.sort((one, other) => other.mebibytes - one.mebibytes);
  for (const { name, rule, mebibytes, seconds } of rows)
    console.log(
      `${mebibytes.toFixed(0).padStart(5)} MiB ${seconds.toFixed(2).padStart(6)} s  ${name}: ${rule}`,
    );
  const beyond = rows.filter(
    ({ mebibytes, seconds }) => mebibytes > most.mebibytes || seconds > most.seconds,
  );
  console.log(
    `${rows.length} files, ${beyond.length} beyond ${most.mebibytes} MiB or ${most.seconds} s`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
