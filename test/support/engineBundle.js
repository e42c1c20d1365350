/**
 * Some of the spreadsheet engine's dependencies are ES modules only, which jest does not load. So the engine is bundled
 * once into one CommonJS file, named after a hash of its sources: a change gives a new file, and workers that start
 * at the same time cannot meet half a file because it is renamed into place.
 */
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
const WORKBENCH = path.join(ROOT, 'src/workbench');
const CACHE = path.join(ROOT, '.cache');

/** `folders` of the workbench are bundled from the files `entries`; all of them may be required from the result. */
const BUNDLES = {
  engine: { folders: ['engine'], entries: ['engine/engine.ts'] },
  xlsx: {
    folders: ['engine', 'xlsx'],
    entries: ['engine/engine.ts', 'xlsx/workbookReader.ts', 'xlsx/workbookWriter.ts'],
  },
};

/**
 * Inside jest every use of a global goes through the test's own global object, which is slow: filling 200,000 cells
 * took 25 s instead of 0.5 s. A local name for the busy ones avoids that.
 */
const LOCAL_GLOBALS = 'const { Object, Array, Number, String, Boolean, Symbol, Math, Map, Set, WeakMap, JSON, RegExp, Promise, Date, Error, Reflect, isNaN, parseInt, parseFloat } = globalThis;';

function bundlePath(bundle) {
  const hash = createHash('sha256');
  for (const folder of BUNDLES[bundle].folders.map((name) => path.join(WORKBENCH, name))) {
    for (const name of fs.readdirSync(folder).sort()) hash.update(name).update(fs.readFileSync(path.join(folder, name)));
  }
  hash.update(fs.readFileSync(path.join(ROOT, 'package-lock.json'))).update(fs.readFileSync(__filename));
  return path.join(CACHE, `${bundle}-${hash.digest('hex').slice(0, 16)}.cjs`);
}

function buildBundle(bundle) {
  const file = bundlePath(bundle);
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  // In a process of its own: esbuild's service would keep a jest that runs in band from ending.
  const options = {
    stdin: {
      contents: BUNDLES[bundle].entries.map((entry) => `export * from './${entry}';`).join('\n'),
      resolveDir: WORKBENCH,
    },
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    banner: { js: LOCAL_GLOBALS },
    logLevel: 'warning',
  };
  execFileSync(process.execPath, ['-e', `require('esbuild').buildSync(${JSON.stringify(options)})`], { cwd: ROOT });
  fs.renameSync(unfinished, file);
  for (const name of fs.readdirSync(CACHE)) {
    const old = name.startsWith(`${bundle}-`) && /-[0-9a-f]{16}\.cjs$/.test(name) && path.join(CACHE, name) !== file;
    if (old) fs.rmSync(path.join(CACHE, name), { force: true });
  }
  return file;
}

const buildEngineBundle = () => buildBundle('engine');

module.exports = { buildBundle, buildEngineBundle };
