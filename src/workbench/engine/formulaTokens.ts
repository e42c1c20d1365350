/**
 * Cuts a formula into pieces so that references can be rewritten without touching text, names or functions.
 * The pieces joined together give the formula back exactly.
 */
export type TokenKind =
  | 'string'
  /** A1, $A$1:B2, Sheet1!A1, A:A, 3:5, and #REF! where one of these was lost. */
  | 'reference'
  /** A1# */
  | 'spill'
  /** Table[...] or, inside a table, [@Column] */
  | 'structured'
  /** A name, a table or a function. */
  | 'identifier'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const END = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const REFERENCE = new RegExp(
  `(?:${SHEET})?(?:${CELL}:${CELL}|${CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}|#REF!)${END}`,
  'uy',
);
const IDENTIFIER = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const SHEET_PREFIX = new RegExp(SHEET, 'uy');

/** A column of a table has the same formula in every row; it is cut once. */
const CUT = new Map<string, readonly Token[]>();
const MOST_KEPT = 5000;

export function tokenize(formula: string): readonly Token[] {
  const known = CUT.get(formula);
  if (known) return known;
  if (CUT.size >= MOST_KEPT) CUT.clear();
  const tokens = cut(formula);
  CUT.set(formula, tokens);
  return tokens;
}

function cut(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token {
  const character = formula.charAt(position);
  if (character === '"') return { kind: 'string', text: quoted(formula, position, '"') };
  if (character === '{') return { kind: 'other', text: arrayLiteral(formula, position) };
  if (character === '[') return { kind: 'structured', text: bracketed(formula, position) };
  const reference = match(REFERENCE, formula, position);
  if (reference !== undefined) {
    const spills = formula.charAt(position + reference.length) === '#' && !reference.endsWith('#REF!');
    return spills ? { kind: 'spill', text: `${reference}#` } : { kind: 'reference', text: reference };
  }
  const prefix = match(SHEET_PREFIX, formula, position);
  if (prefix !== undefined) return { kind: 'other', text: prefix };
  const identifier = match(IDENTIFIER, formula, position);
  if (identifier !== undefined) {
    if (formula.charAt(position + identifier.length) !== '[') return { kind: 'identifier', text: identifier };
    return { kind: 'structured', text: identifier + bracketed(formula, position + identifier.length) };
  }
  return { kind: 'other', text: match(NUMBER, formula, position) ?? character };
}

function match(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

function quoted(text: string, start: number, mark: string): string {
  let position = start + 1;
  while (position < text.length) {
    if (text.charAt(position) !== mark) position += 1;
    else if (text.charAt(position + 1) === mark) position += 2;
    else return text.slice(start, position + 1);
  }
  return text.slice(start);
}

function arrayLiteral(text: string, start: number): string {
  let position = start + 1;
  while (position < text.length && text.charAt(position) !== '}') {
    position += text.charAt(position) === '"' ? quoted(text, position, '"').length : 1;
  }
  return text.slice(start, position + 1);
}

/** The brackets of a structured reference nest, and an apostrophe takes the next character literally. */
function bracketed(text: string, start: number): string {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    const character = text.charAt(position);
    if (character === "'") position += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return text.slice(start, position + 1);
  }
  return text.slice(start);
}
