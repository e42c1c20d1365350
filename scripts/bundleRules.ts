import { gzipSync } from 'node:zlib';
import { Compilation, WebpackError, type Asset, type Compiler, type WebpackPluginInstance } from 'webpack';
import { chunkSources } from './chunkSources';

/** The code that a recalculation waits for before the pane is even opened: bytes after gzip, React excluded. */
export const FUNCTIONS_LIMIT = 15_000;

/** Belongs to development only: never part of what is served to users. */
const KEPT_OUT = [/[\\/]src[\\/]workbench[\\/]/, /[\\/]@microsoft[\\/]office-js[\\/]/, /[\\/]@univerjs[\\/]/];

/** The chunk that every tender waits for, and what a tender needs only once it is past the shortlist. */
const FIRST_STEPS = 'reading';
const LATER_STEPS = /[\\/]src[\\/](?:sheet|i18n|taskpane)[\\/](?:award|clientRound|dossier|interviews|journal|lots|procedure|procedureSheet|proof|pseudonymise|record|rulebook|verify)[\\/]/;

/** Fails a production build that is too heavy where it must be light, or holds what must stay behind. */
export class BundleRules implements WebpackPluginInstance {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('BundleRules', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BundleRules', stage }, () => {
        for (const fault of [...weightFaults(compilation), ...strangers(compilation), ...tooEarly(compilation)]) {
          compilation.errors.push(new WebpackError(fault));
        }
      });
    });
  }
}

function weightFaults(compilation: Compilation): string[] {
  const weight = entryWeight(compilation, 'functions');
  return weight > FUNCTIONS_LIMIT
    ? [`The custom functions weigh ${weight} bytes after gzip; the limit is ${FUNCTIONS_LIMIT}.`]
    : [];
}

/** Bytes after gzip of all script files that `entry` needs before it can start. */
export function entryWeight(compilation: Compilation, entry: string): number {
  const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return files
    .filter((file) => /\.js(\?|$)/.test(file))
    .map((file) => gzipSync(required(compilation.getAsset(file)).source.buffer(), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** A file that the entry names and the build lacks would otherwise weigh nothing. */
function required(asset: Readonly<Asset> | undefined): Readonly<Asset> {
  if (asset === undefined) throw new Error('An entry names a file that the build does not have.');
  return asset;
}

function strangers(compilation: Compilation): string[] {
  return [...compilation.modules]
    .map((module) => module.nameForCondition())
    .filter((name): name is string => name !== null && KEPT_OUT.some((pattern) => pattern.test(name)))
    .map((name) => `${name} is for development and must not be in the production build.`);
}

/** One import too many brings the readers and the words of all later steps; nothing but the weight would tell. */
function tooEarly(compilation: Compilation): string[] {
  return [...compilation.chunks]
    .filter(({ name }) => name === FIRST_STEPS)
    .flatMap((chunk) => chunkSources(compilation, chunk))
    .filter((name) => LATER_STEPS.test(name))
    .map((name) => `${name} belongs to a later step; every tender would wait for it.`);
}
