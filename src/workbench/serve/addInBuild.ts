import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Compiler, type Configuration, type Stats } from 'webpack';

const require = createRequire(__filename);
const ROOT = join(__dirname, '..', '..', '..');
type MakeConfiguration = (env: { officeJs: string }, argv: { mode: string }) => Configuration;

export type Mode = 'development' | 'production';

/** The add-in itself, by the configuration that builds it for users; only the address of office.js is another one. */
export function addInBuild(folder: string, mode: Mode): Compiler {
  const make = require(join(ROOT, 'webpack.config.js')) as MakeConfiguration;
  const configuration = make({ officeJs: 'workbench/office.js' }, { mode });
  return webpack({
    ...configuration,
    context: ROOT,
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    output: { ...configuration.output, path: folder, clean: false },
    cache: { type: 'filesystem', cacheDirectory: join(ROOT, '.cache', 'webpack') },
    stats: 'none',
    infrastructureLogging: { level: 'error' },
  });
}

/** The faults of a build as a person can read them; empty when it succeeded. */
export function faultsOf(stats: Stats | undefined): string {
  return stats?.hasErrors() ? stats.toString({ preset: 'errors-only', colors: false }) : '';
}
