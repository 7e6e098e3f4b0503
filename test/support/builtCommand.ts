import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export interface BuiltCommand {
  /** For `node`. */
  readonly script: string;
  /** Script of the threads, for the command when it runs from its sources. */
  readonly checkWorker: URL;
}

/** Bundles the command of the sources as they are now, with its worker beside it as it ships. */
export async function buildCommand(folder: string): Promise<BuiltCommand> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await build({
    entryPoints: { cli: 'src/cli/index.ts', 'check-worker': 'src/cli/check/worker.ts' },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { VERSION: '"9.9.9"' },
    logLevel: 'error',
  });
  return {
    script: join(folder, 'cli.js'),
    checkWorker: pathToFileURL(join(folder, 'check-worker.js')),
  };
}
