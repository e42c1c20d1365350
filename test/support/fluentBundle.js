/**
 * Fluent is some two thousand modules, and jest loads them anew for every test file: most of what a test of the pane takes.
 * So they are bundled once into one CommonJS file, named after the versions in the lock file.
 */
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, '.cache');

/** React stays outside: there must be one of it. */
function fluentBundle() {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(ROOT, 'package-lock.json'))).update(fs.readFileSync(__filename));
  const file = path.join(CACHE, `fluent-${hash.digest('hex').slice(0, 16)}.cjs`);
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const options = {
    entryPoints: [require.resolve('@fluentui/react-components')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    logLevel: 'warning',
  };
  // In a process of its own: esbuild's service would keep a jest that runs in band from ending.
  execFileSync(process.execPath, ['-e', `require('esbuild').buildSync(${JSON.stringify(options)})`], { cwd: ROOT });
  fs.renameSync(unfinished, file);
  for (const name of fs.readdirSync(CACHE)) {
    const old = /^fluent-[0-9a-f]{16}\.cjs$/.test(name) && path.join(CACHE, name) !== file;
    if (old) fs.rmSync(path.join(CACHE, name), { force: true });
  }
  return file;
}

module.exports = { fluentBundle };
