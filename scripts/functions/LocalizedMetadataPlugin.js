import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { chinese, english } from './localize.js';

const name = 'LocalizedMetadataPlugin';
const namesFile = fileURLToPath(new URL('../../src/functions/names.json', import.meta.url));
const englishFile = fileURLToPath(new URL('english.json', import.meta.url));

/**
 * Stands after CustomFunctionsMetadataPlugin: rewrites its `functions.json` and adds
 * `functions.en-US.json`, to which the manifest points for that locale.
 */
export class LocalizedMetadataPlugin {
  /** @param {{ input?: string, english?: string }} [files] */
  constructor({ input = 'functions.json', english: output = 'functions.en-US.json' } = {}) {
    this.input = input;
    this.output = output;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const asset = compilation.getAsset(this.input);
        // Where the docblocks have faults, the plugin before has reported them and written nothing.
        if (asset === undefined) return;
        const metadata = JSON.parse(String(asset.source.source()));
        const names = read(namesFile);
        compilation.updateAsset(this.input, source(chinese(metadata, names)));
        compilation.emitAsset(this.output, source(english(metadata, names, read(englishFile))));
      });
      compilation.fileDependencies.addAll([namesFile, englishFile]);
    });
  }
}

/** @type {(file: string) => any} Data whose form the tests check. */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @type {(data: unknown) => import('webpack').sources.Source} */
const source = (data) => new webpack.sources.RawSource(JSON.stringify(data, null, 2));
