/** One line of the notice that says something: blank lines and `#` comments are left out but counted. */
export interface Line {
  /** 1-based in the given text. */
  readonly number: number;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&euro;': '€',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

/** A tab or a bar between two cells of a flattened table becomes this, so that a trailing weight still stands apart. */
export const CELL_GAP = ' | ';

/** Makes one line plain: odd spaces, invisible characters, ligatures and markdown emphasis do not carry meaning. */
export function plainText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/&(?:nbsp|amp|euro|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ﬀﬁﬂﬃﬄ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/(\d)\ufe0f?\u20e3/g, '$1.')
    .replace(/[\ufe0f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u0000-\u0020|\u007f-\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g, (gap) =>
      /[\t|]/.test(gap) ? CELL_GAP : ' ',
    )
    .replace(/\*\*|__/g, '')
    .replace(/^ \| /, '')
    .replace(/ \| $/, '')
    .trim();
}

/** Splits at line feeds (also CR and CRLF), numbering every line, keeping those with content. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    if (raw.replace(/^\ufeff/, '').startsWith('#')) return;
    const plain = plainText(raw);
    if (plain !== '') lines.push({ number: index + 1, text: plain });
  });
  return lines;
}
