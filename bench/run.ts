/**
 * npm run bench            every bench, one line for each figure
 * npm run bench -- core    one of them
 * Ends with an error where a figure misses what it should be and docs/bench.md does not say why.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '..');
/** A bench runs in a process of its own, bundled as the build for users is: modules cost nothing there. */
const NAMES = ['core', 'formulas', 'calls', 'syncs', 'memory', 'pane', 'edit'] as const;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !NAMES.some((each) => each === name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`);
  process.exit(2);
}

let failed = false;
for (const name of wanted.length > 0 ? wanted : NAMES) {
  const outfile = join(ROOT, '.cache', `bench-${name}.cjs`);
  buildSync({
    stdin: {
      contents: `import { ${name} } from './${name}/${name}'; import { runBench } from './report'; runBench(${name});`,
      resolveDir: __dirname,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    /** They look for files beside themselves. */
    external: ['playwright-core', 'webpack', 'esbuild', 'jest', '@ironcalc/wasm', '*/engineBundle', '*.node'],
    define: { 'import.meta.url': JSON.stringify(`file://${outfile}`) },
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=4096', outfile], { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
