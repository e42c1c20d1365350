import { webpack, type Compilation } from 'webpack';
import { entryWeight } from '../scripts/bundleRules';
import configure from '../webpack.config.js';

/** The production build as an administrator makes it, without writing it to disk. */
function build(env: Parameters<typeof configure>[0]): Promise<Compilation> {
  const compiler = webpack(configure(env, { mode: 'production' }));
  return new Promise((resolve, reject) => {
    compiler.compile((error, compilation) => (error ? reject(error) : resolve(compilation!)));
  });
}

const ORIGIN = 'https://tenders.example';
let compilation: Compilation;
let page: string;

const names = (): string[] => compilation.getAssets().map((asset) => asset.name.split('?')[0]!);
const text = (name: string): string => compilation.getAsset(name)!.source.source().toString();

beforeAll(async () => {
  compilation = await build({ origin: ORIGIN });
  page = text('taskpane.html');
}, 120_000);

it('succeeds', () => {
  expect(compilation.errors.map((one) => one.message)).toEqual([]);
  expect(compilation.warnings.map((one) => one.message)).toEqual([]);
});

it('holds every file that its manifest names, and names no other place', () => {
  const manifest = text('manifest.xml');
  const addresses = [...manifest.matchAll(/Value="(https:[^"]*)"/g)].map((match) => new URL(match[1]!));
  expect(new Set(addresses.map((address) => address.origin))).toEqual(new Set([ORIGIN]));
  expect(
    addresses.map((address) => address.pathname.slice(1)).filter((name) => !names().includes(name)),
  ).toEqual([]);
});

it('points the help of every function at the place that serves it', () => {
  for (const name of ['functions.json', 'functions.nl.json']) {
    const { functions } = JSON.parse(text(name)) as { functions: { helpUrl: string }[] };
    expect(functions.filter((one) => !one.helpUrl.startsWith(`${ORIGIN}/docs/`))).toEqual([]);
  }
});

it('loads Office.js first, from Microsoft, and then functions, ribbon and pane on one page', () => {
  const scripts = [...page.matchAll(/<script [^>]*src="([^"]*)"/g)].map((match) => match[1]!);
  expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  const at = ['functions', 'taskpane'].map((name) =>
    scripts.findIndex((script) => script.startsWith(`${name}.`)),
  );
  expect(at.every((place) => place > 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

it('refers to its own files only by names that change with their content', () => {
  const own = [...page.matchAll(/(?:src|href)="(?!https:)([^"]*)"/g)].map((match) => match[1]!);
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((name) => !/[.?][0-9a-f]{16,}/.test(name))).toEqual([]);
});

it('has no inline script or style, as its policy demands', () => {
  expect(page).toContain('http-equiv="Content-Security-Policy"');
  expect(page).not.toMatch(/<style|style="|<script(?![^>]*src=)|\son\w+=/);
});

it('brings the notices of others and the own licence', () => {
  expect(text('THIRD-PARTY-NOTICES.txt')).toMatch(/^react \d/m);
  expect(names()).toContain('LICENSE.txt');
});

it('keeps the functions apart from the weight of the pane', () => {
  expect(entryWeight(compilation, 'functions')).toBeLessThan(entryWeight(compilation, 'taskpane') / 4);
});

it('takes Office.js from the own host when told so', async () => {
  const own = await build({ officeJs: '/vendor/office.js' });
  const html = own.getAsset('taskpane.html')!.source.source().toString();
  expect(html).toContain('src="/vendor/office.js"');
  expect(html).not.toContain('microsoft.com');
}, 120_000);

it('refuses a place that Excel would refuse', () => {
  expect(() => configure({ origin: 'http://tenders.example' })).toThrow('http://tenders.example');
});
