/** How an item announces itself: its number, letter, bullet or code. */
export type MarkerKind = 'number' | 'letter' | 'bullet' | 'code';

export interface Marker {
  readonly kind: MarkerKind;
  /** The exact shape, so that items of one list are told from items nested in it. */
  readonly shape: string;
  /** As the notice writes it, without closing dot; null for bullets. */
  readonly id: string | null;
  /** What a code says of the list it belongs to: E1, K.O.1, W3, G2. */
  readonly role: 'knockOut' | 'selection' | null;
  readonly rest: string;
}

const CODE_WORD =
  /^(knock-?out(?:[- ]?criteri(?:um|a))?|k\.?o\.?|minimum ?eis|eis|wens|(?:sub)?gunning(?:s)?criterium|selectiecriterium|criterium|vereiste|requirement|wish)\s{0,2}[-.:#]?\s{0,2}((?:[A-Z]{1,3}[-.]?)?\d{1,2}(?:\.\d{1,2})?[a-z]?)(?=$|[\s.:)|–—-])\s{0,2}[.:)|–—-]{0,2}\s{0,2}(.*)$/iu;
const SHORT_CODE =
  /^((?:K\.O\.|KO|EIS|SGC|GC|SC|MW|ME|[EKWGS])[-.]?\d{1,2}(?:[.-]\d{1,2})?[a-z]?)(?=$|[\s.:)|–—])[.:)]?(?:\s[|–—-](?=\s))?\s?(.*)$/u;
const NUMBER = /^\(?(\d{1,2})(?: ?[.)]\)?|\s[|]|\.?\s?[–-](?=\s\p{Lu})|:(?=\s))\s?((?!\d).*)$/u;
const SUBNUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,2})\.?\)?\s(?=\p{Lu}|["“(])(.*)$/u;
const BARE_NUMBER = /^(\d{1,2})(?:\s(\p{Lu}.*))?$/u;
const LETTER = /^\(?([a-zA-Z])[.)]\)?\s(.*)$/;
const BULLET = /^([-–—•·∙*▪●○◦‣⁃✓✔➢►▸□■]|\u{f0b7}|\u{f0a7}|o(?=\s\S))\s?(.*)$/u;

function codeRole(code: string): Marker['role'] {
  const plain = code.toLowerCase();
  if (/^(?:k|knock|e|me\b|me\d|minimum|vereiste|requirement)/.test(plain)) return 'knockOut';
  if (/^(?:w|g|s|mw)/.test(plain)) return 'selection';
  return null;
}

/** The marker at the start of a line, or null. `expected` lets a bare "3 Tekst" count when 3 is the next number. */
export function readMarker(text: string, expected?: number): Marker | null {
  const short = SHORT_CODE.exec(text);
  if (short) {
    const id = short[1] ?? '';
    return { kind: 'code', shape: 'code', id, role: codeRole(id), rest: short[2] ?? '' };
  }
  const word = CODE_WORD.exec(text.slice(0, 80));
  if (word) {
    const length = word[0].length - (word[3] ?? '').length;
    const name = word[1] ?? '';
    return {
      kind: 'code',
      shape: 'code',
      id: word[2] ?? null,
      role: codeRole(name),
      rest: text.slice(length).trim(),
    };
  }
  const sub = SUBNUMBER.exec(text);
  if (sub) {
    const depth = (sub[1] ?? '').split('.').length;
    return { kind: 'number', shape: `number${depth}`, id: sub[1] ?? null, role: null, rest: sub[2] ?? '' };
  }
  const number = NUMBER.exec(text);
  if (number)
    return {
      kind: 'number',
      shape: 'number1',
      id: String(Number(number[1])),
      role: null,
      rest: number[2] ?? '',
    };
  const bare = expected === undefined ? null : BARE_NUMBER.exec(text);
  if (bare && Number(bare[1]) === expected) {
    return { kind: 'number', shape: 'number1', id: String(expected), role: null, rest: bare[2] ?? '' };
  }
  const letter = LETTER.exec(text);
  if (letter) {
    const id = letter[1] ?? '';
    return {
      kind: 'letter',
      shape: id === id.toLowerCase() ? 'lower' : 'upper',
      id,
      role: null,
      rest: letter[2] ?? '',
    };
  }
  const bullet = BULLET.exec(text);
  if (bullet && (bullet[2] ?? '') !== text) {
    return { kind: 'bullet', shape: `bullet${bullet[1] ?? ''}`, id: null, role: null, rest: bullet[2] ?? '' };
  }
  return null;
}
