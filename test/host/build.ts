/** Bundles the host page into the cache folder, when a source is newer than the bundle. */
import { readdir, rename, rm, stat, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = resolve(here, '../..');
export const CACHE = join(root, '.cache/host');

/** Everything that ends up in the bundle and may change between two runs. */
const SOURCES = [
  ...['page', 'model', 'protocol', 'xlsx'].map((folder) => join(here, folder)),
  join(here, 'build.ts'),
  join(root, 'src/table'),
  join(root, 'src/xlsx'),
  join(root, 'package-lock.json'),
];

async function newest(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path);
  return Math.max(
    info.mtimeMs,
    ...(await Promise.all(names.map((name) => newest(join(path, name))))),
  );
}

/** True when it had to build. */
export async function buildPage(): Promise<boolean> {
  const bundle = join(CACHE, 'page.js');
  const sources = await Promise.all(SOURCES.map(newest));
  if ((await newest(bundle)) > Math.max(...sources)) return false;
  const scratch = join(CACHE, `build-${process.pid}`);
  await mkdir(scratch, { recursive: true });
  await build({
    entryPoints: { page: join(here, 'page/main.ts') },
    outdir: scratch,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // Names stay, for readable stack traces; the rest halves what the browser has to read.
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'error',
  });
  // Several test files may build at once: each moves a whole bundle into place.
  for (const name of ['page.css', 'page.js']) await rename(join(scratch, name), join(CACHE, name));
  await rm(scratch, { recursive: true });
  return true;
}
