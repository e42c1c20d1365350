/**
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionMetadata } from '../scripts/functionMetadata';
import { manifestFor } from '../scripts/servedAt';
import { pngSize } from './support/pngSize';

/** What the schema cannot see: that everything named in the manifest is there, and is there in both languages. */

const ROOT = join(__dirname, '..');
const TEXT = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(TEXT, 'text/xml');

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all).filter((one) => one.hasAttribute('id'));
const resource = (id: string): Element | undefined => resources.find((one) => attribute(one, 'id') === id);
const dutchOf = (element: Element): string | undefined =>
  [...element.children].find((one) => attribute(one, 'Locale') === 'nl-nl')?.getAttribute('Value') ??
  undefined;
const addresses = [...TEXT.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1]!);

it('is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
});

describe('references', () => {
  const used = [...manifest.querySelectorAll('[resid]')].map((one) => attribute(one, 'resid'));

  it.each([...new Set(used)])('%s resolves', (id) => {
    expect(resource(id)).toBeDefined();
  });

  it('leave no resource unused', () => {
    expect(resources.map((one) => attribute(one, 'id')).filter((id) => !used.includes(id))).toEqual([]);
  });

  it('are at most 32 characters long', () => {
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });

  it('name one page for runtime, ribbon functions, custom functions and pane, which share one runtime', () => {
    const page = (path: string): string[] =>
      [...manifest.querySelectorAll(path)].map((one) => attribute(one, 'resid'));
    const shared = [
      'Runtimes > Runtime',
      'FunctionFile',
      'Page > SourceLocation',
      'Action > SourceLocation',
    ].flatMap(page);
    expect(shared.length).toBeGreaterThanOrEqual(4);
    expect(new Set(shared).size).toBe(1);
    expect(all('TaskpaneId')).toEqual([]);
    expect(all('Runtime').map((one) => attribute(one, 'lifetime'))).toEqual(['long']);
  });
});

it('gives every id once', () => {
  const ids = [...manifest.querySelectorAll('[id]')].map((one) => attribute(one, 'id'));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('addresses', () => {
  it('are https and on one origin', () => {
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  it('all move to the place that serves the build', () => {
    const moved = manifestFor(TEXT, 'https://tenders.example/matrix');
    expect(moved).not.toContain('localhost');
    expect(moved.match(/https:\/\/tenders\.example\/matrix\//g)).toHaveLength(addresses.length);
  });

  const files = [...new Set(addresses.map((address) => new URL(address).pathname.slice(1)))];
  const built = ['taskpane.html', 'functions.js', 'functions.json', 'functions.nl.json'];

  it.each(files.filter((file) => !built.includes(file)))('%s stands in the project', (file) => {
    const source = file.replace(/^(docs\/.*)\.html$/, '$1.md');
    expect(existsSync(join(ROOT, source))).toBe(true);
  });
});

describe('icons', () => {
  const icons = all('Icon').flatMap((icon) => [...icon.children]);

  it('come in 16, 32 and 80 for every group and button', () => {
    const sizes = all('Icon').map((icon) => [...icon.children].map((one) => Number(attribute(one, 'size'))));
    expect(sizes.length).toBeGreaterThan(0);
    for (const each of sizes) expect(each).toEqual([16, 32, 80]);
  });

  it.each(icons.map((one) => [attribute(one, 'resid'), Number(attribute(one, 'size'))] as const))(
    '%s measures %d pixels',
    (id, size) => {
      expect(pngSize(fileAt(attribute(resource(id)!, 'DefaultValue')))).toEqual({
        width: size,
        height: size,
      });
    },
  );

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s measures %d pixels', (name, size) => {
    expect(pngSize(fileAt(attribute(all(name)[0]!, 'DefaultValue')))).toEqual({ width: size, height: size });
  });
});

describe('texts', () => {
  /** A function keeps its name in every language, so the namespace is the one text without a translation. */
  const strings = all('bt:String').filter((one) => attribute(one, 'id') !== 'Functions.Namespace');
  const localised = [
    ...strings,
    ...manifest.querySelectorAll('OfficeApp > DisplayName, OfficeApp > Description'),
  ];

  it.each(localised.map((one) => [attribute(one, 'id') || one.tagName, one] as const))(
    '%s has its Dutch',
    (_id, element) => {
      expect(dutchOf(element)?.trim()).toBeTruthy();
    },
  );

  it('say it of the add-in itself too', () => {
    expect(localised.map((one) => one.tagName)).toEqual(
      expect.arrayContaining(['DisplayName', 'Description']),
    );
  });

  it('stay within the lengths that Excel shows', () => {
    const length = (element: Element): number =>
      Math.max(attribute(element, 'DefaultValue').length, dutchOf(element)?.length ?? 0);
    const short = [...manifest.querySelectorAll('*')].filter(
      (one) => one.parentElement?.tagName === 'bt:ShortStrings',
    );
    const long = [...manifest.querySelectorAll('*')].filter(
      (one) => one.parentElement?.tagName === 'bt:LongStrings',
    );
    expect(short.length).toBeGreaterThan(0);
    expect(long.length).toBeGreaterThan(0);
    expect(short.filter((one) => length(one) > 125)).toEqual([]);
    expect(long.filter((one) => length(one) > 250)).toEqual([]);
  });

  it('are in one other language only, named in full', () => {
    const locales = [...manifest.querySelectorAll('[Locale]')].map((one) => attribute(one, 'Locale'));
    expect(new Set(locales)).toEqual(new Set(['nl-nl']));
  });
});

describe('functions', () => {
  it('of the formula bar are described in both languages', () => {
    const { en, nl } = functionMetadata();
    const metadata = resource('Functions.Metadata.Url')!;
    expect(attribute(metadata, 'DefaultValue')).toMatch(/\/functions\.json$/);
    expect(dutchOf(metadata)).toMatch(/\/functions\.nl\.json$/);
    expect(en.functions.length).toBeGreaterThan(0);
    expect(nl.functions).toHaveLength(en.functions.length);
  });

  it('of the ribbon are exactly the ones that the add-in answers to', async () => {
    const answered: string[] = [];
    Object.assign(globalThis, { Office: { actions: { associate: (id: string) => answered.push(id) } } });
    await import('../src/commands/index');
    const named = all('FunctionName').map((one) => one.textContent);
    expect(named.length).toBeGreaterThan(0);
    expect([...answered].sort()).toEqual([...new Set(named)].sort());
  });

  it('live in the namespace TENDER', () => {
    expect(attribute(resource(attribute(all('Namespace')[0]!, 'resid'))!, 'DefaultValue')).toBe('TENDER');
  });
});

it('adds one tab to the ribbon', () => {
  expect(all('CustomTab')).toHaveLength(1);
});

it('states a version of four numbers', () => {
  expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

function fileAt(address: string): Buffer {
  return readFileSync(join(ROOT, new URL(address).pathname));
}
