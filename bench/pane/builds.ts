import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Compilation, type Configuration } from 'webpack';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { chunkSources } from '../../scripts/chunkSources';
import { floorSource, iconsOf, importedFrom } from './floorSource';

const require = createRequire(__filename);
export const ROOT = join(__dirname, '..', '..');
const CACHE = join(ROOT, '.cache', 'bench-pane');
type Configure = (env: { officeJs: string }, argv: { mode: string }) => Configuration;

/** A page as it is served, and what its scripts are made of. */
export interface Build {
  readonly folder: string;
  readonly page: string;
  /** Source files and packages of each script, by its name. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
  /** The scripts that an entry starts with. */
  entry(name: string): readonly string[];
}

/** The add-in as users get it; only office.js is a stand-in beside the page. */
export async function buildPane(): Promise<Build> {
  const folder = join(CACHE, 'pane');
  const compilation = await compile({ ...configuration(), output: { ...configuration().output, path: folder } });
  return { folder, page: 'taskpane.html', modules: modulesOf(compilation), entry: (name) => scriptsOf(compilation, name) };
}

/** React, Fluent's provider, and the components and icons that these scripts of the pane use, built in the same way; nothing else. */
export async function buildFloor(name: string, pane: Build, scripts: readonly string[]): Promise<Build> {
  const folder = join(CACHE, name);
  mkdirSync(CACHE, { recursive: true });
  const source = join(CACHE, `${name}.tsx`);
  const sources = [...new Set(scripts.flatMap((script) => pane.modules.get(script) ?? []))].filter((path) => path.startsWith(join(ROOT, 'src')));
  const texts = sources.map((path) => readFileSync(path, 'utf8'));
  writeFileSync(source, floorSource(importedFrom(texts, '@fluentui/react-components'), iconsOf(texts)));
  const { output, optimization, ...rest } = configuration();
  const compilation = await compile({
    ...rest,
    entry: { floor: source },
    output: { ...output, path: folder, filename: '[name].[contenthash].js' },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
    optimization: { ...optimization, splitChunks: false },
    plugins: [new HtmlWebpackPlugin({ filename: 'floor.html', templateContent: '<!doctype html><html><body><div id="root"></div></body></html>' })],
  });
  return { folder, page: 'floor.html', modules: modulesOf(compilation), entry: (entry) => scriptsOf(compilation, entry) };
}

/** Bytes after gzip of these scripts, as files on disk: what is weighed is what is served. */
export function weightOf({ folder }: Build, scripts: readonly string[]): number {
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

/** Packages that these scripts hold something of. */
export function packagesOf({ modules }: Build, scripts: readonly string[]): ReadonlySet<string> {
  return new Set(scripts.flatMap((script) => modules.get(script) ?? []).flatMap((path) => packageOf(path) ?? []));
}

function configuration(): Configuration {
  const configure = require(join(ROOT, 'webpack.config.js')) as Configure;
  return { ...configure({ officeJs: 'office.js' }, { mode: 'production' }), context: ROOT };
}

function compile(configured: Configuration): Promise<Compilation> {
  const cache = { type: 'filesystem', cacheDirectory: join(ROOT, '.cache', 'webpack-bench') } as const;
  const compiler = webpack({ ...configured, cache, stats: 'none', infrastructureLogging: { level: 'error' } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || !stats) return reject(error ?? new Error('The build gave nothing'));
      if (stats.hasErrors()) return reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      compiler.close(() => resolve(stats.compilation));
    });
  });
}

function scriptsOf(compilation: Compilation, entry: string): string[] {
  return (compilation.entrypoints.get(entry)?.getFiles() ?? []).map(plainName).filter((file) => file.endsWith('.js'));
}

/** Without the hash that stands behind some names. */
function plainName(file: string): string {
  return file.replace(/\?.*$/, '');
}

function modulesOf(compilation: Compilation): Map<string, string[]> {
  return new Map(
    [...compilation.chunks].flatMap((chunk) => {
      const paths = chunkSources(compilation, chunk);
      return [...chunk.files].map(plainName).filter((file) => file.endsWith('.js')).map((file) => [file, paths] as const);
    }),
  );
}

function packageOf(path: string): string | null {
  const match = /^node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(relative(ROOT, path));
  return match?.[1] ?? null;
}

export function officeStandIn({ folder }: Build): void {
  const file = join(folder, 'office.js');
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readFileSync(join(ROOT, 'bench', 'pane', 'officeStandIn.js'), 'utf8'));
}
