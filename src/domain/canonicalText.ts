/**
 * A text that is the same whoever writes it: facts by key, one a line, in the order of their keys. The value is a JSON
 * string, so that a line break in it is no line break of the text. Source: docs/record.md, "Canonical form".
 */
export function canonicalText(facts: ReadonlyMap<string, string>): string {
  return [...facts]
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join('\n');
}

/** The facts of a canonical text; a line that is none of ours is left out, and its text then has another fingerprint. */
export function canonicalFacts(text: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, key, value] = /^(.+?) = (".*")$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) facts.set(key, parsed(value));
  }
  return facts;
}

/** What Excel, a file or a keyboard may change in a text without changing what it says. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function parsed(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    // Not ours any more: shown as it stands, so that a person sees what became of it.
    return json;
  }
}
