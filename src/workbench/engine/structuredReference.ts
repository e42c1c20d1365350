/** Table[[#Data],[First]:[Last]] taken apart. Column names are unescaped. */
export interface StructuredReference {
  /** Empty inside the table itself: [@Rate]. */
  readonly table: string;
  readonly sections: readonly Section[];
  readonly first?: string;
  readonly last?: string;
}

export type Section = '#all' | '#data' | '#headers' | '#totals' | '#this row';

const SECTIONS: ReadonlySet<string> = new Set<Section>(['#all', '#data', '#headers', '#totals', '#this row']);

const PARSED = new Map<string, StructuredReference | undefined>();
const MOST_KEPT = 5000;

/** Undefined when the text is no structured reference (a reference to another workbook, say). */
export function parseStructuredReference(text: string): StructuredReference | undefined {
  if (PARSED.has(text)) return PARSED.get(text);
  if (PARSED.size >= MOST_KEPT) PARSED.clear();
  const parsed = parse(text);
  PARSED.set(text, parsed);
  return parsed;
}

function parse(text: string): StructuredReference | undefined {
  const open = text.indexOf('[');
  if (open < 0 || !text.endsWith(']')) return undefined;
  const table = text.slice(0, open);
  let body = text.slice(open + 1, -1).trim();
  const sections: Section[] = [];
  if (body.startsWith('@')) {
    sections.push('#this row');
    body = body.slice(1).trim();
  }
  if (body === '') return { table, sections };
  if (!body.startsWith('[')) return body.startsWith('#') ? section(table, body) : { table, sections, ...one(body) };
  const names: string[] = [];
  for (const item of items(body)) {
    const lowered = item.toLowerCase();
    if (isSection(lowered)) sections.push(lowered);
    else names.push(unescapeColumn(item));
  }
  const [first, last] = names;
  if (names.length > 2) return undefined;
  if (first === undefined) return { table, sections };
  return { table, sections, first, last: last ?? first };
}

function isSection(text: string): text is Section {
  return SECTIONS.has(text);
}

function section(table: string, body: string): StructuredReference | undefined {
  const lowered = body.toLowerCase();
  return isSection(lowered) ? { table, sections: [lowered] } : undefined;
}

function one(name: string): { first: string; last: string } {
  const plain = unescapeColumn(name);
  return { first: plain, last: plain };
}

/** The bracketed pieces of "[#Data],[A]:[B]". */
function items(body: string): string[] {
  const found: string[] = [];
  let start = -1;
  for (let position = 0; position < body.length; position += 1) {
    const character = body.charAt(position);
    if (character === "'") position += 1;
    else if (character === '[') start = position + 1;
    else if (character === ']' && start >= 0) {
      found.push(body.slice(start, position));
      start = -1;
    }
  }
  return found;
}

function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gu, '$1');
}

export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** The same reference with another table or column name; the way it was written is kept. */
export function renameInReference(
  text: string,
  rename: { readonly table?: string; readonly column?: { readonly from: string; readonly to: string } },
): string {
  const open = text.indexOf('[');
  const head = rename.table !== undefined && open > 0 ? rename.table : text.slice(0, open);
  const column = rename.column;
  if (!column) return head + text.slice(open);
  const wanted = column.from.toLowerCase();
  const matches = (raw: string): boolean => unescapeColumn(raw).toLowerCase() === wanted;
  const body = text.slice(open + 1, -1);
  const at = /^\s*@\s*/.exec(body)?.[0] ?? '';
  const rest = body.slice(at.length);
  if (rest !== '' && !rest.trimStart().startsWith('[')) {
    if (!matches(rest.trim())) return head + text.slice(open);
    const simple = /^[\p{L}\p{N}_]+$/u.test(column.to);
    const spelled = escapeColumn(column.to);
    return at !== '' && !simple ? `${head}[${at}[${spelled}]]` : `${head}[${at}${spelled}]`;
  }
  const renamed = rest.replace(/\[((?:[^[\]']|'.)*)\]/gu, (whole: string, inner: string) =>
    matches(inner) ? `[${escapeColumn(column.to)}]` : whole,
  );
  return `${head}[${at}${renamed}]`;
}
