/**
 * One CommonJS file for jest, bundled once and named after a hash of what it is made of: a change gives a new file, and
 * workers that start at the same time cannot meet half a file because it is renamed into place.
 */
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, '.cache');

/** The path of the bundle `name`; `sources` are the files besides the lock file that it follows, `options` are esbuild's. */
function cachedBundle(name, sources, options) {
  const hash = createHash('sha256');
  for (const file of [...sources, path.join(ROOT, 'package-lock.json'), __filename]) hash.update(path.basename(file)).update(fs.readFileSync(file));
  const file = path.join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}.cjs`);
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const all = { outfile: unfinished, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning', ...options };
  // In a process of its own: esbuild's service would keep a jest that runs in band from ending.
  execFileSync(process.execPath, ['-e', `require('esbuild').buildSync(${JSON.stringify(all)})`], { cwd: ROOT });
  fs.renameSync(unfinished, file);
  for (const other of fs.readdirSync(CACHE)) {
    const old = other.startsWith(`${name}-`) && /-[0-9a-f]{16}\.cjs$/.test(other) && path.join(CACHE, other) !== file;
    if (old) fs.rmSync(path.join(CACHE, other), { force: true });
  }
  return file;
}

module.exports = { cachedBundle };
