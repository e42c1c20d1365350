const fs = require('node:fs');
const path = require('node:path');
const { cachedBundle } = require('./cachedBundle');

const WORKBENCH = path.resolve(__dirname, '../../src/workbench');

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

/**
 * Some of the spreadsheet engine's dependencies are ES modules only, which jest does not load. So the engine is bundled
 * once into one CommonJS file that follows its sources.
 */
function buildBundle(bundle) {
  const { folders, entries } = BUNDLES[bundle];
  const sources = folders.flatMap((folder) => fs.readdirSync(path.join(WORKBENCH, folder)).sort().map((name) => path.join(WORKBENCH, folder, name)));
  return cachedBundle(bundle, [...sources, __filename], {
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: WORKBENCH },
    minifySyntax: true,
    banner: { js: LOCAL_GLOBALS },
  });
}

const buildEngineBundle = () => buildBundle('engine');

module.exports = { buildBundle, buildEngineBundle };
