import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { build } from 'esbuild';
import translations from '../../../scripts/functions/english.json';
import { type Metadata, chinese, english } from '../../../scripts/functions/localize';
import names from '../../../src/functions/names.json';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Builds the page into a folder, on the product's own html and under its Content-Security-Policy,
 * with the page's script where office.js would be, and with the files that describe the functions.
 */
export async function bundlePage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { page: resolve(import.meta.dirname, 'page.tsx') },
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    outdir: folder,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const functions = resolve(root, 'src/functions/functions.ts');
  const { metadataJson } = await generateCustomFunctionsMetadata(functions);
  const metadata = JSON.parse(metadataJson) as Metadata;
  const write = (name: string, data: Metadata) =>
    writeFile(resolve(folder, name), JSON.stringify(data));
  await write('functions.json', chinese(metadata, names));
  await write('functions.en-US.json', english(metadata, names, translations));
  const html = await readFile(resolve(root, 'src/taskpane/taskpane.html'), 'utf8');
  const office = '<script src="office-js/office.js"></script>';
  if (!html.includes(office))
    throw new Error('taskpane.html no longer loads office.js as expected.');
  await writeFile(
    resolve(folder, 'index.html'),
    html.replace(office, '<script type="module" src="page.js"></script>'),
  );
}
