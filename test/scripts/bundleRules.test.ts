import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { webpack } from 'webpack';
import { BundleRules, FUNCTIONS_LIMIT } from '../../scripts/bundleRules';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bundle-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Bundles the files given, of which the first is the entry `functions`, without writing; answers the errors. */
function errorsOf(files: Readonly<Record<string, string>>, filename = '[name].js'): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: { functions: `./${Object.keys(files)[0]}` },
    output: { filename },
    performance: { hints: false },
    plugins: [new BundleRules()],
  });
  return new Promise((resolve, reject) => {
    compiler.compile((error, compilation) =>
      error ? reject(error) : resolve(compilation!.errors.map((one) => one.message)),
    );
  });
}

/** Text that gzip cannot shorten by much. */
const heavy = (bytes: number): string => `console.log('${randomBytes(bytes).toString('base64')}');`;

it('lets a light bundle of own code pass', async () => {
  expect(await errorsOf({ 'src/functions/index.js': heavy(FUNCTIONS_LIMIT / 2) })).toEqual([]);
});

it.each(['[name].js', '[name].js?[contenthash]'])(
  'fails when %s outgrows the limit of the functions',
  async (filename) => {
    expect(await errorsOf({ 'src/functions/index.js': heavy(FUNCTIONS_LIMIT * 1.2) }, filename)).toEqual([
      expect.stringMatching(/^The custom functions weigh \d+ bytes after gzip; the limit is 15000\.$/),
    ]);
  },
);

it.each([
  'src/workbench/host/book.js',
  'node_modules/@microsoft/office-js/dist/office.js',
  'node_modules/@univerjs/core/index.js',
])('keeps %s out', async (file) => {
  const path = `../../${file}`;
  const errors = await errorsOf({ 'src/functions/index.js': `import '${path}';`, [file]: 'console.log(1);' });
  expect(errors).toEqual([expect.stringContaining(file)]);
});

it.each([
  ['src/sheet/interviews/readRound.js', 'src/sheet/interviews/readRound.js belongs to a later step'],
  ['src/i18n/proof/sheet/nl.js', 'src/i18n/proof/sheet/nl.js belongs to a later step'],
])('keeps %s out of what every tender waits for', async (file, fault) => {
  const files = {
    'src/functions/index.js': `import(/* webpackChunkName: "reading" */ '../sheet/read.js').then(console.log);`,
    'src/sheet/read.js': `import { later } from '../../${file}'; import { first } from './first.js'; export const all = [first, later];`,
    'src/sheet/first.js': 'export const first = [1];',
    [file]: 'export const later = [2];',
  };
  expect(await errorsOf(files)).toEqual([expect.stringContaining(fault)]);
});

it('lets later steps be fetched on their own', async () => {
  const files = {
    'src/functions/index.js': `import(/* webpackChunkName: "reading" */ '../sheet/first.js').then(console.log); import('../sheet/interviews/readRound.js').then(console.log);`,
    'src/sheet/first.js': 'export const first = [1];',
    'src/sheet/interviews/readRound.js': 'export const later = [2];',
  };
  expect(await errorsOf(files)).toEqual([]);
});
