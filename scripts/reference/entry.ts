/** A text in both languages, or one that reads the same in both (a name, a code). */
export type Text = string | { readonly nl: string; readonly en: string };

/** What stands in a cell of a worked example. A date is written yyyy-mm-dd. */
export type ExampleCell =
  | null
  | number
  | boolean
  | Text
  | { readonly date: string }
  | { readonly error: '#N/A' | '#VALUE!' };

/** A range such as A2:B3. Where empty cells must stay empty the formula says so: Excel passes them as 0 otherwise. */
export interface ExampleRange {
  readonly range: string;
  readonly keepsEmptyCells: boolean;
}

/** A range, a number, TRUE or FALSE, or a text between quotation marks; null is an argument left out. */
export type ExampleArgument = ExampleRange | number | boolean | Text | null;

/** A small sheet from A1, a formula over it, and what the formula gives. */
export interface FunctionExample {
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly arguments: readonly ExampleArgument[];
  readonly result: readonly (readonly ExampleCell[])[];
}

/** What the reference says of a function beyond the formula bar: the formula bar has one line for each thing. */
export interface ReferenceEntry {
  readonly result: Text;
  readonly errors: readonly Text[];
  readonly remarks: readonly Text[];
  readonly example: FunctionExample;
}

export type Reference = Readonly<Record<string, ReferenceEntry>>;

export function range(address: string): ExampleRange {
  return { range: address, keepsEmptyCells: false };
}

/** A range in which an empty cell means open. */
export function rangeWithOpenCells(address: string): ExampleRange {
  return { range: address, keepsEmptyCells: true };
}

export function inLanguage(text: Text, language: 'nl' | 'en'): string {
  return typeof text === 'string' ? text : text[language];
}
