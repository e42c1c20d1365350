/**
 * npm run bench            every bench, one line for each figure
 * npm run bench -- core    one of them
 * Ends with an error where a figure misses what it should be; docs/bench.md says why.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '..');
const NAMES = ['core', 'formulas', 'calls', 'syncs', 'memory', 'pane', 'edit'] as const;
type Name = (typeof NAMES)[number];

/** What is compared to code by hand is bundled and minified first, as the build for users is: there a module or a named number costs nothing. */
const BUNDLED: readonly Name[] = ['core', 'formulas', 'memory'];

function isName(word: string): word is Name {
  return NAMES.some((name) => name === word);
}

function fileOf(name: Name): string {
  const outfile = join(ROOT, '.cache', `bench-${name}.cjs`);
  buildSync({
    stdin: { contents: `import { ${name} } from './${name}/${name}'; import { runBench } from './report'; void runBench(${name});`, resolveDir: __dirname },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // IronCalc asks where it lies before it is told; it is told.
    define: { 'import.meta.url': '"file:///"' },
    logLevel: 'warning',
  });
  return outfile;
}

/** Each in a process of its own: none works with what another left to compiler and memory. */
function succeeds(name: Name): boolean {
  const args = BUNDLED.includes(name) ? [fileOf(name)] : ['--import', 'tsx', join(__dirname, 'single.ts'), name];
  return spawnSync(process.execPath, args, { stdio: 'inherit', cwd: ROOT }).status === 0;
}

const words = process.argv.slice(2);
const wanted = words.filter(isName);
if (wanted.length < words.length) {
  console.error(`There are these benches: ${NAMES.join(', ')}.`);
  process.exitCode = 2;
} else {
  const failed = (wanted.length > 0 ? wanted : NAMES).filter((name) => !succeeds(name));
  process.exitCode = failed.length > 0 ? 1 : 0;
}
