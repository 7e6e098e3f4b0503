import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { build } from 'esbuild';
import translations from '../../../scripts/functions/english.json';
import { type Metadata, chinese, english } from '../../../scripts/functions/localize';
import names from '../../../src/functions/names.json';

const root = resolve(import.meta.dirname, '../../..');
const source = join(root, 'src/functions/functions.ts');

const html = `<!doctype html>
<meta charset="utf-8">
<title>functions</title>
<link rel="icon" href="data:,">
<script src="/office-js/office.js"></script>
<script src="functions.js"></script>
<p>functions</p>
`;

/**
 * An add-in that is nothing but the functions: bundle, metadata and page, in a folder of its own,
 * with the calls that the build's plugin would add.
 *
 * @returns The folder, to be served in place of the built add-in.
 */
export async function buildFunctionsPage(): Promise<string> {
  const folder = join(root, '.cache', `functions-page-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { associate, errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const calls = associate.map(({ id, functionName }) => `'${id}': all.${functionName}`);
  await build({
    stdin: {
      contents: `import * as all from './functions'; CustomFunctions.associate({ ${calls.join()} });`,
      resolveDir: join(root, 'src/functions'),
      loader: 'ts',
    },
    outfile: join(folder, 'functions.js'),
    bundle: true,
    target: 'es2022',
    logLevel: 'error',
  });
  const metadata = JSON.parse(metadataJson) as Metadata;
  const files = {
    'taskpane.html': html,
    'functions.json': JSON.stringify(chinese(metadata, names)),
    'functions.en-US.json': JSON.stringify(english(metadata, names, translations)),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
