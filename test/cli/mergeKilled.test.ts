import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultTableOptions, planTable } from '../../src/table';
import { writeWorkbook } from '../../src/xlsx';
import { buildCommand } from '../support/builtCommand';
import { shippedSystem } from '../support/systems';

const system = shippedSystem();
let folder: string;
let command: string;
const at = (name: string) => join(folder, name);
const output = () => at('汇总.xlsx');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-killed-'));
  command = (await buildCommand(at('built'))).script;
  for (const unit of system.units.slice(0, 4)) {
    const options = { ...defaultTableOptions, unit };
    const place = { sheet: '表', listsSheet: '字典', row: 0, column: 0, wholeSheet: true };
    const plan = planTable(system, system.published, options, place);
    await writeFile(at(`${unit}.xlsx`), await writeWorkbook(plan));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A real process that merges the first so many units. */
function merging(units: number): ChildProcess {
  const files = system.units.slice(0, units).map((unit) => at(`${unit}.xlsx`));
  return spawn(process.execPath, [command, 'merge', ...files, '-o', output(), '--force'], {
    stdio: 'ignore',
  });
}

const ended = async (process: ChildProcess): Promise<NodeJS.Signals | null> => {
  const [, signal] = (await once(process, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
};

async function run(units: number): Promise<Buffer> {
  await ended(merging(units));
  return readFile(output());
}

/** Waits until the new file is being written beside the old one, or the process is gone. */
async function beingWritten(process: ChildProcess): Promise<void> {
  while (process.exitCode === null) {
    const names = await readdir(folder);
    if (names.some((name) => name.endsWith('.tmp') && name.startsWith(`.${process.pid}-`))) return;
  }
}

describe('a merge that is killed', () => {
  it('leaves the old output or the new one, whole, whenever it happens', async () => {
    const fresh = await run(4);
    const old = await run(2);
    const start = Date.now();
    expect(await run(2)).toEqual(old);
    const duration = Date.now() - start;

    let killed = 0;
    const kill = async (wait: (process: ChildProcess) => Promise<unknown>) => {
      await writeFile(output(), old);
      const process = merging(4);
      const end = ended(process);
      await Promise.race([wait(process), end]);
      process.kill('SIGKILL');
      if ((await end) === 'SIGKILL') killed += 1;
      const found = await readFile(output());
      expect(found.equals(old) || found.equals(fresh)).toBe(true);
    };
    for (const part of [0, 0.3, 0.6, 0.8, 0.95, 1.05])
      await kill(() => new Promise((resolve) => setTimeout(resolve, part * duration)));
    for (let time = 0; time < 3; time += 1) await kill(beingWritten);
    expect(killed).toBeGreaterThan(0);

    // What a killed process left beside it disturbs nobody.
    expect(await run(4)).toEqual(fresh);
  });
});
