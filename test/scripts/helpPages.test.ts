import { functionMetadata } from '../../scripts/functionMetadata';
import { helpPage, helpPages } from '../../scripts/helpPages';

const metadata = functionMetadata();
const pages = helpPages(metadata);
const names = Object.keys(pages);
const linksOf = (page: string): string[] =>
  [...page.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]!);

it('hold what the manifest points at', () => {
  const wanted = ['start', 'aan-de-slag', 'support', 'hulp', 'functions', 'functies'].map(
    (name) => `docs/${name}.html`,
  );
  expect(names).toEqual(expect.arrayContaining(wanted));
});

it.each(['docs/hulp.html', 'docs/aan-de-slag.html', 'docs/functies.html'])(
  '%s says that it is Dutch',
  (name) => {
    expect(pages[name]).toContain('<html lang="nl">');
  },
);

it.each(['docs/support.html', 'docs/start.html', 'docs/functions.html'])(
  '%s says that it is English',
  (name) => {
    expect(pages[name]).toContain('<html lang="en">');
  },
);

it.each([...metadata.en.functions, ...metadata.nl.functions].map((one) => one.helpUrl!))(
  '%s leads to a heading',
  (helpUrl) => {
    const address = new URL(helpUrl);
    expect(pages[address.pathname.slice(1)]).toContain(`<h2 id="${address.hash.slice(1)}">`);
  },
);

it('turns links between documents into links between pages', () => {
  const page = helpPage('# Title\n\n[a](method.md#score) [b](https://example.nl/x.md)');
  expect(linksOf(page)).toEqual(['method.html#score', 'https://example.nl/x.md']);
});

it('shows text with markup signs as text', () => {
  expect(helpPage('# Points < 5 & "more"')).toContain(
    '<title>Points &lt; 5 &amp; &quot;more&quot; – Tender Matrix</title>',
  );
});

it.each(names)('%s links only to pages and headings that exist', (name) => {
  const lost = linksOf(pages[name]!).filter((href) => {
    const [file, heading] = href.split('#');
    const page = pages[file ? `docs/${file}` : name];
    return page === undefined || (heading !== undefined && !page.includes(` id="${heading}">`));
  });
  expect(lost).toEqual([]);
});
