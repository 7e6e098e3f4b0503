import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { LocalizedMetadataPlugin } from './scripts/functions/LocalizedMetadataPlugin.js';

const require = createRequire(import.meta.url);
const root = import.meta.dirname;
const developmentUrl = 'https://localhost:3000/';
/** Where the add-in will be served from, with a slash at its end. */
const publishedUrl = process.env.ADDIN_URL ?? developmentUrl;

/**
 * What Excel needs of Office.js, of 12 MB in the package. They are shipped as they are:
 * the licence permits that, and a minifier has broken them before.
 */
const officeJsFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const base = (production) => ({
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', jsx: 'automatic' },
      },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'none' })] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const addin = (production) => ({
  ...base(production),
  name: 'addin',
  entry: { taskpane: './src/taskpane/index.tsx', functions: './src/functions/functions.ts' },
  output: {
    path: resolve(root, 'dist/addin'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      input: './src/functions/functions.ts',
      output: 'functions.json',
    }),
    new LocalizedMetadataPlugin(),
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      // The pane paints first; functions are wanted only when a cell calls one.
      chunks: ['taskpane', 'functions'],
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
      minify: false,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        {
          from: 'manifest.xml',
          transform: (xml) => String(xml).replaceAll(developmentUrl, publishedUrl),
        },
        ...officeJsFiles.map((file) => ({
          from: resolve(
            dirname(require.resolve('@microsoft/office-js/package.json')),
            'dist',
            file,
          ),
          to: `office-js/${file}`,
          info: { minimized: true },
        })),
      ],
    }),
  ],
  devServer: {
    server: 'https',
    port: 3000,
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
  },
});

const cli = (production) => ({
  ...base(production),
  module: {
    ...base(production).module,
    // Whatever is loaded later elsewhere is in the one file here.
    // The command finds its worker beside itself, wherever it is put.
    parser: {
      javascript: { dynamicImportMode: 'eager', importMeta: false, url: false, worker: false },
    },
  },
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/cli/index.ts', 'check-worker': './src/cli/check/worker.ts' },
  experiments: { outputModule: true, topLevelAwait: true },
  output: {
    path: resolve(root, 'dist'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
  },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(require('./package.json').version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
});

export default (_env, { mode }) => [addin(mode !== 'development'), cli(mode !== 'development')];
