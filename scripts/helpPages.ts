import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Marked, type Tokens } from 'marked';
import type { FunctionMetadata } from './functionMetadata';
import { functionReference } from './functionReference';
import { HELP_POLICY } from './pagePolicy';
import { slug } from './slug';

const FOLDER = join(__dirname, '..', 'docs');

/** A page in Dutch says so in its first line; all others are English. */
const DUTCH = '<!-- nl -->';

/**
 * The pages that manifest and formula bar point at: every Markdown file straight under docs/ as docs/NAME.html,
 * and the function reference in both languages. Folders below docs/ are for developers and stay out.
 */
export function helpPages(metadata: { en: FunctionMetadata; nl: FunctionMetadata }): Record<string, string> {
  const written = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file.slice(0, -'.md'.length), readFileSync(join(FOLDER, file), 'utf8')] as const);
  const pages = { ...Object.fromEntries(written), ...referencePages(metadata) };
  return Object.fromEntries(
    Object.entries(pages).map(([name, text]) => [`docs/${name}.html`, helpPage(text)]),
  );
}

/** The function reference as Markdown, by the name of its file under docs/. */
export function referencePages(metadata: { en: FunctionMetadata; nl: FunctionMetadata }): Record<string, string> {
  return {
    functions: functionReference(metadata.en, 'en'),
    functies: `${DUTCH}\n${functionReference(metadata.nl, 'nl')}`,
  };
}

export function helpPage(markdown: string): string {
  const language = markdown.startsWith(DUTCH) ? 'nl' : 'en';
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Tender Matrix';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Tender Matrix</title>
<link rel="icon" href="../assets/icons/mark-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
${renderer.parse(markdown, { async: false })}</main>
</body>
</html>
`;
}

/** Headings get the ids that code hosts give them, so the same link works there and here; .md links follow to .html. */
const renderer = new Marked({
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading): string {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }: Tokens.Link): string {
      const target = /^[a-z]+:/.test(href) ? href : href.replace(/\.md(?=#|$)/, '.html');
      return `<a href="${escape(target)}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
