/**
 * The build that users are served: a folder for any static host.
 *   npm run build                                          the manifest points at https://localhost:3000
 *   npm run build -- --env origin=https://tenders.example  the manifest points there
 *   npm run build -- --env officeJs=/vendor/office.js      Office.js from the own host in place of Microsoft's
 */
require('tsx/cjs');
const path = require('node:path');
const fs = require('node:fs');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const { BundleRules } = require('./scripts/bundleRules.ts');
const { functionMetadata } = require('./scripts/functionMetadata.ts');
const { GeneratedFiles } = require('./scripts/generatedFiles.ts');
const { helpPages } = require('./scripts/helpPages.ts');
const { MICROSOFT_OFFICE_JS, panePolicy } = require('./scripts/pagePolicy.ts');
const { manifestFor, servedAt } = require('./scripts/servedAt.ts');
const { ThirdPartyNotices } = require('./scripts/thirdPartyNotices.ts');

const root = (...parts) => path.join(__dirname, ...parts);
const TARGET = 'es2022';

/** Modules that the chunk of this name holds. */
const isIn = (name) => (module, { chunkGraph }) =>
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === name);

/** @type {(env?: { origin?: string, officeJs?: string }, argv?: { mode?: string }) => import('webpack').Configuration} */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const origin = servedAt(env.origin);
  const officeJs = env.officeJs ?? MICROSOFT_OFFICE_JS;
  return {
    mode: production ? 'production' : 'development',
    target: ['web', TARGET],
    devtool: production ? false : 'source-map',
    /** Both are loaded by one page, because they share one runtime; the functions come first, and wait for nothing of the rest. */
    entry: {
      functions: './src/functions/index.ts',
      taskpane: { import: ['./src/commands/index.ts', './src/taskpane/index.tsx'], dependOn: 'functions' },
    },
    output: {
      path: root('dist'),
      clean: true,
      /** Beside the page, wherever that stands. */
      publicPath: '',
      hashDigestLength: 16,
      /** The manifest names functions.js, so that name stands; the page asks for it with the hash behind it. */
      filename: ({ chunk }) =>
        chunk?.name === 'functions' ? 'functions.js?[contenthash]' : '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      assetModuleFilename: '[name].[contenthash][ext]',
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: root('src'),
          loader: 'esbuild-loader',
          options: { target: TARGET, jsx: 'automatic' },
        },
        { test: /\.(css|png)$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      /** Names as short as can be: a cell waits for these bytes, and file names carry the hash anyway. */
      ...(production ? { moduleIds: 'size', mangleExports: 'size' } : {}),
      minimizer: [new EsbuildPlugin({ target: TARGET, legalComments: 'none' })],
      runtimeChunk: { name: 'runtime' },
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          /** What every tender needs is fetched once; the screens on it do not each bring their own copy. */
          tender: { chunks: 'async', minChunks: 1, enforce: true, priority: 2, test: isIn('tender'), name: 'reading' },
          vendor: {
            test: /[\\/]node_modules[\\/]/,
            chunks: (chunk) => chunk.name === 'taskpane',
            enforce: true,
            priority: 1,
            name: 'vendor',
          },
          /** Parts of the pane that are fetched when needed do not each bring their own copy of the same code. */
          common: { chunks: 'async', minChunks: 2, minSize: 20_000, priority: 0, reuseExistingChunk: true },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: root('src', 'taskpane', 'taskpane.html'),
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        minify: production ? 'auto' : false,
        policy: panePolicy(officeJs),
        officeJs,
      }),
      new CopyPlugin({
        patterns: [
          { from: '*.png', context: root('assets', 'icons'), to: 'assets/icons/[name][ext]' },
          { from: root('docs', 'help.css'), to: 'docs/help.css' },
          { from: root('LICENSE'), to: 'LICENSE.txt', toType: 'file' },
        ],
      }),
      new GeneratedFiles(
        () => {
          const metadata = functionMetadata(origin);
          return {
            'functions.json': `${JSON.stringify(metadata.en, null, 2)}\n`,
            'functions.nl.json': `${JSON.stringify(metadata.nl, null, 2)}\n`,
            'manifest.xml': manifestFor(fs.readFileSync(root('manifest.xml'), 'utf8'), origin),
            ...helpPages(metadata),
          };
        },
        { folders: [root('src', 'functions'), root('docs')], files: [root('manifest.xml')] },
      ),
      ...(production ? [new BundleRules(), new ThirdPartyNotices()] : []),
    ],
    performance: { hints: false },
    stats: production ? { preset: 'normal', modules: false, children: false, entrypoints: true } : 'minimal',
    devServer: {
      host: 'localhost',
      port: 3000,
      static: false,
      hot: false,
      /** Excel on the web fetches the metadata from another origin. The overlay would break the policy of the page. */
      headers: { 'Access-Control-Allow-Origin': '*' },
      client: { overlay: false },
    },
  };
};
