import { inLanguage, type ExampleArgument, type ExampleCell, type ExampleRange, type FunctionExample } from './reference/entry';

type Language = 'nl' | 'en';

const ERRORS = { nl: { '#N/A': '#N/B', '#VALUE!': '#WAARDE!' }, en: { '#N/A': '#N/A', '#VALUE!': '#VALUE!' } } as const;
const TRUTH = { nl: ['ONWAAR', 'WAAR'], en: ['FALSE', 'TRUE'] } as const;
const IF = { nl: 'ALS', en: 'IF' } as const;
/** A Dutch Excel separates arguments with a semicolon. */
const SEPARATOR = { nl: ';', en: ',' } as const;

/** What a cell shows in a workbook of that language. */
export function shownCell(cell: ExampleCell, language: Language): string {
  if (cell === null) return '';
  switch (typeof cell) {
    case 'number':
      return shownNumber(cell, language);
    case 'boolean':
      return TRUTH[language][Number(cell)] ?? '';
    case 'string':
      return cell;
  }
  if ('date' in cell) return cell.date;
  return 'error' in cell ? ERRORS[language][cell.error] : inLanguage(cell, language);
}

function shownNumber(value: number, language: Language): string {
  return String(value).replace('.', language === 'nl' ? ',' : '.');
}

/** The formula as one types it in that language. */
export function exampleFormula(name: string, example: FunctionExample, language: Language): string {
  const written = example.arguments.map((argument) => writtenArgument(argument, language));
  return `=TENDER.${name}(${written.join(SEPARATOR[language])})`;
}

function writtenArgument(argument: ExampleArgument, language: Language): string {
  if (argument === null) return '';
  if (typeof argument === 'object' && 'range' in argument) return writtenRange(argument, language);
  return typeof argument === 'object' || typeof argument === 'string'
    ? `"${inLanguage(argument, language)}"`
    : shownCell(argument, language);
}

function writtenRange({ range, keepsEmptyCells }: ExampleRange, language: Language): string {
  const parts = [`${range}=""`, '""', range];
  return keepsEmptyCells ? `${IF[language]}(${parts.join(SEPARATOR[language])})` : range;
}

/** Cells as a Markdown table, with the letters and numbers of a sheet where they are input. */
export function cellTable(
  cells: readonly (readonly ExampleCell[])[],
  language: Language,
  withAddresses: boolean,
): string {
  const columns = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: columns }, (_, i) => (withAddresses ? String.fromCharCode(65 + i) : ' '));
  const lines = cells.map((row, index) => {
    const shown = Array.from({ length: columns }, (_, i) => ` ${escaped(shownCell(row[i] ?? null, language))} |`);
    return `${withAddresses ? `| **${index + 1}** ` : ''}|${shown.join('')}`;
  });
  const head = `${withAddresses ? '|  ' : ''}|${letters.map((letter) => ` ${letter} |`).join('')}`;
  const rule = `${withAddresses ? '|---' : ''}|${'---|'.repeat(columns)}`;
  return [head, rule, ...lines].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
