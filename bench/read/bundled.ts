import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Set where a script runs as its users get it. */
const mark = 'BENCH_BUNDLED';

/**
 * Runs a script bundled, as the product is, in a process of its own. tsx keeps the names of all functions
 * at run time, which costs as much as what is to be measured.
 *
 * @param main What to do in that process
 */
export async function bundled(main: () => Promise<void>): Promise<void> {
  if (process.env[mark] !== undefined) return main();
  const [node, script = '', ...options] = process.argv;
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const outfile = join(folder, 'bench.cjs');
    await build({
      entryPoints: [script],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['esbuild', 'exceljs', 'xlsx'],
      logLevel: 'error',
    });
    process.exitCode = await new Promise<number>((done) => {
      spawn(node ?? 'node', ['--expose-gc', outfile, ...options], {
        stdio: 'inherit',
        env: { ...process.env, [mark]: '1', NODE_PATH: resolve('node_modules') },
      }).on('close', (code) => done(code ?? 1));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
