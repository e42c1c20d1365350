/** A formula with its result, as the documentation writes it: =TENDER.NAME(arguments) → result. */
export interface FormulaExample {
  readonly text: string;
  readonly name: string;
  readonly arguments: readonly (readonly (readonly unknown[])[] | null)[];
  /** Rows of cells; an error is its text, such as "#N/A". */
  readonly result: readonly (readonly unknown[])[];
}

/** Every example in a document: each line that starts with "=TENDER." and has an arrow. */
export function formulaExamples(document: string): FormulaExample[] {
  return document
    .split('\n')
    .filter((line) => line.startsWith('=TENDER.') && line.includes('→'))
    .map((text) => {
      const [formula = '', result = ''] = text.split('→').map((part) => part.trim());
      const [, name = '', inside = ''] = /^=TENDER\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
      return { text, name, arguments: splitAt(inside, ',').map(argument), result: rows(result) };
    });
}

function argument(text: string): readonly (readonly unknown[])[] | null {
  if (text.trim() === '') return null;
  const array = /^\{(.*)\}$/.exec(text.trim());
  return array ? rows(array[1]!) : [[cell(text)]];
}

function rows(text: string): unknown[][] {
  return splitAt(text, ';').map((row) => splitAt(row, ',').map(cell));
}

function cell(text: string): unknown {
  const word = text.trim();
  if (/^".*"$/.test(word)) return word.slice(1, -1);
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  if (word.startsWith('#')) return word;
  const number = Number(word);
  if (word === '' || Number.isNaN(number)) throw new Error(`"${word}" is no cell`);
  return number;
}

/** Splits outside quotation marks, braces and brackets. */
function splitAt(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && '{('.includes(character)) depth++;
    if (!quoted && '})'.includes(character)) depth--;
    if (character === separator && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
