/**
 * An entry is what stands in a cell, whoever put it there: a number, a text, TRUE or FALSE, nothing, or an error.
 * Every value that reaches the method from a sheet, a file or a formula is classified here first.
 */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string };

const BLANK: Entry = { kind: 'blank' };
const HASH = '#'.charCodeAt(0);

/** How Excel writes errors when a cell is read as a value; English whatever the language of Excel. */
const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** Looks at the first character before the pattern: of all the texts in a workbook hardly any is an error. */
function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === HASH && ERROR_TEXT.test(text);
}

/** An error that a custom function receives in place of a value: an object with the error's code. */
function errorCode(value: object): string {
  const code: unknown = 'code' in value ? value.code : undefined;
  return typeof code === 'string' ? code : '#VALUE!';
}

export function entryOf(value: unknown): Entry {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'string': {
      const text = value.trim();
      if (text === '') return BLANK;
      return isErrorText(text) ? { kind: 'error', value: text } : { kind: 'text', value: text };
    }
    case 'object':
      return value === null ? BLANK : { kind: 'error', value: errorCode(value) };
    case 'undefined':
      return BLANK;
    default:
      return { kind: 'error', value: '#VALUE!' };
  }
}

/** True for a cell in which nothing stands; without an object, because it is asked of every row. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return !(value.length > 0 && isInk(value.charCodeAt(0))) && value.trim() === '';
  return value === null || value === undefined;
}

/** What stands in a cell as a text; empty for a blank. */
export function textIn(value: unknown): string {
  if (typeof value !== 'string') return entryAsText(entryOf(value));
  return isTrimmed(value) ? value : value.trim();
}

/** True for most texts: they begin and end with what cannot be a blank, which is seen sooner than they are trimmed. */
function isTrimmed(text: string): boolean {
  return text.length > 0 && isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
}

/** All kinds of blanks lie below this stretch or above it. */
function isInk(code: number): boolean {
  return code > 32 && code < 160;
}

/** The entry as a person would see it, for a message. */
export function entryAsText(entry: Entry): string {
  return entry.kind === 'blank' ? '' : String(entry.value);
}
