import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Compilation, type Configuration, type Module } from 'webpack';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { floorSource, importedFrom } from './floorSource';

const require = createRequire(__filename);
export const ROOT = join(__dirname, '..', '..');
const CACHE = join(ROOT, '.cache', 'bench-pane');
type Configure = (env: { officeJs: string }, argv: { mode: string }) => Configuration;

/** What a page loads before it shows anything. */
export interface Build {
  readonly folder: string;
  readonly page: string;
  /** Bytes after gzip of the scripts that the page starts with. */
  readonly initial: number;
  /** Packages and source files among them. */
  readonly packages: ReadonlySet<string>;
  readonly sources: readonly string[];
  /** Bytes after gzip of what a custom function needs. */
  readonly functions: number;
}

/** The add-in as users get it; only office.js is a stand-in beside the page. */
export async function buildPane(): Promise<Build> {
  const folder = join(CACHE, 'pane');
  const compilation = await compile({
    ...configuration(),
    output: { ...configuration().output, path: folder },
  });
  const entries = ['functions', 'commands', 'taskpane'];
  const modules = entries.flatMap((entry) => modulesOf(compilation, entry));
  return {
    folder,
    page: 'taskpane.html',
    initial: weightOf(compilation, folder, entries),
    packages: new Set(modules.flatMap((path) => packageOf(path) ?? [])),
    sources: modules.filter((path) => path.startsWith(join(ROOT, 'src'))),
    functions: weightOf(compilation, folder, ['functions']),
  };
}

/** React, Fluent's provider, and the components and icons that the pane starts with, built in the same way; nothing else. */
export async function buildFloor(pane: Build): Promise<Build> {
  const folder = join(CACHE, 'floor');
  mkdirSync(CACHE, { recursive: true });
  const source = join(ROOT, '.cache', 'bench-pane', 'floor.tsx');
  const names = (from: string): string[] => importedFrom(pane.sources.map((path) => readFileSync(path, 'utf8')), from);
  writeFileSync(source, floorSource(names('@fluentui/react-components'), names('@fluentui/react-icons')));
  const { output, optimization, ...rest } = configuration();
  const compilation = await compile({
    ...rest,
    entry: { floor: source },
    output: { ...output, path: folder, filename: '[name].[contenthash].js' },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
    optimization: { ...optimization, splitChunks: false },
    plugins: [new HtmlWebpackPlugin({ filename: 'floor.html', templateContent: '<!doctype html><html><body><div id="root"></div></body></html>' })],
  });
  const modules = modulesOf(compilation, 'floor');
  return { folder, page: 'floor.html', initial: weightOf(compilation, folder, ['floor']), packages: new Set(modules.flatMap((path) => packageOf(path) ?? [])), sources: [], functions: 0 };
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

/** Files on disk, so that what is weighed is what is served. */
function weightOf(compilation: Compilation, folder: string, entries: readonly string[]): number {
  const files = new Set(entries.flatMap((entry) => compilation.entrypoints.get(entry)?.getFiles() ?? []));
  const scripts = [...files].map((file) => file.replace(/\?.*$/, '')).filter((file) => file.endsWith('.js'));
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

function modulesOf({ chunkGraph, entrypoints }: Compilation, entry: string): string[] {
  const modules: Module[] = (entrypoints.get(entry)?.chunks ?? []).flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]);
  const inner = modules.flatMap((module) => ('modules' in module ? (module.modules as Module[]) : [module]));
  return inner.flatMap((module) => module.nameForCondition() ?? []);
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
