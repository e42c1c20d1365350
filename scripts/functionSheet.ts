import { dayFromIsoText, serialFromDay } from '../src/domain/calendarDate';
import type { Engine } from '../src/workbench/engine/engine';
import type { CellInput, CellScalar } from '../src/workbench/engine/cellValue';
import { exampleFormula } from './exampleTable';
import type { FunctionMetadata } from './functionMetadata';
import { REFERENCE } from './functionReference';
import { inLanguage, type ExampleArgument, type ExampleCell, type FunctionExample } from './reference/entry';

type Language = 'nl' | 'en';

const WORDS = {
  nl: {
    sheet: 'Functies',
    title: 'Elke TENDER-functie aan het werk',
    note: 'Links de invoer, rechts wat de formule ervan maakt. Wijzig een invoer en kijk wat er gebeurt.',
  },
  en: {
    sheet: 'Functions',
    title: 'Every TENDER function at work',
    note: 'The input on the left, what the formula makes of it on the right. Change an input and see what happens.',
  },
} as const;

/** The input starts in column A and is at most four columns wide; the result starts in column F. */
const RESULT_COLUMN = 5;
const RESULT_WIDTH = 5;
const FIRST_ROW = 3;
const DATE = 'yyyy-mm-dd';
const GREY = '#616161';

/** One function on the sheet; rows count from 0. */
export interface FunctionBlock {
  readonly id: string;
  readonly purpose: string;
  /** The row of the name; the formula as text stands one below it, the input and the result two. */
  readonly row: number;
  readonly example: FunctionExample;
  readonly expected: readonly (readonly CellScalar[])[];
  /** Where the result stands. */
  readonly result: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** Where the worked example of each function comes to stand, in the order of the reference. */
export function functionBlocks(metadata: Record<Language, FunctionMetadata>, language: Language): FunctionBlock[] {
  let row = FIRST_ROW;
  return metadata[language].functions.map(({ id, description = '' }) => {
    const { example } = REFERENCE[id] ?? {};
    if (!example) throw new Error(`The reference has no example of ${id}.`);
    const expected = example.result.map((cells) => cells.map((cell) => valueOf(cell, language)));
    const columns = Math.max(...expected.map((cells) => cells.length));
    const result = { row: row + 2, column: RESULT_COLUMN, rows: expected.length, columns };
    const moved = { ...example, arguments: example.arguments.map((argument) => movedBy(argument, row + 2)) };
    const block = { id, purpose: description, row, example: moved, expected, result };
    row += 2 + Math.max(example.cells.length, expected.length) + 1;
    return block;
  });
}

/** Adds a sheet with every function, its worked example in cells and its formula alive beside them. */
export function addFunctionSheet(engine: Engine, metadata: Record<Language, FunctionMetadata>, language: Language): FunctionBlock[] {
  const words = WORDS[language];
  const sheet = engine.sheets.add(words.sheet).id;
  const blocks = functionBlocks(metadata, language);
  engine.cells.write(sheet, 0, 0, [[words.title], [words.note]]);
  engine.formats.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, fontSize: 14 });
  engine.formats.write(sheet, { row: 1, column: 0, rows: 1, columns: 1 }, { fontColor: GREY });
  for (const block of blocks) writeBlock(engine, sheet, block, language);
  engine.formats.setColumnWidth(sheet, 0, RESULT_COLUMN - 1, 92);
  engine.formats.setColumnWidth(sheet, RESULT_COLUMN - 1, 1, 20);
  engine.formats.setColumnWidth(sheet, RESULT_COLUMN, RESULT_WIDTH, 80);
  engine.formats.setColumnWidth(sheet, RESULT_COLUMN + 1, 1, 240);
  return blocks;
}

function writeBlock(engine: Engine, sheet: string, { id, purpose, row, example, result }: FunctionBlock, language: Language): void {
  const top = row + 2;
  engine.cells.write(sheet, row, 0, [[`TENDER.${id}`, null, purpose], [exampleFormula(id, example, language)]]);
  engine.formats.write(sheet, { row, column: 0, rows: 1, columns: 1 }, { bold: true });
  engine.formats.write(sheet, { row, column: 2, rows: 1, columns: 1 }, { fontColor: GREY });
  engine.formats.write(sheet, { row: row + 1, column: 0, rows: 1, columns: 1 }, { fontColor: GREY, italic: true });
  const columns = Math.max(...example.cells.map((cells) => cells.length));
  const input = example.cells.map((cells): CellInput[] => Array.from({ length: columns }, (_, at) => valueOf(cells[at] ?? null, language)));
  engine.cells.write(sheet, top, 0, input);
  engine.formats.write(sheet, { row: top, column: 0, rows: input.length, columns }, { fill: '#EFF6FC' });
  engine.cells.write(sheet, result.row, result.column, [[{ formula: formulaOf(id, example, language) }]]);
  writeDates(engine, sheet, top, 0, example.cells);
  writeDates(engine, sheet, result.row, result.column, example.result);
}

function writeDates(engine: Engine, sheet: string, row: number, column: number, cells: readonly (readonly ExampleCell[])[]): void {
  cells.forEach((line, down) =>
    line.forEach((cell, across) => {
      if (typeof cell !== 'object' || cell === null || !('date' in cell)) return;
      engine.formats.write(sheet, { row: row + down, column: column + across, rows: 1, columns: 1 }, { numberFormat: DATE });
    }),
  );
}

/** As Excel's object model writes it, whatever the language of the texts. */
function formulaOf(id: string, example: FunctionExample, language: Language): string {
  const inOwnLanguage = example.arguments.map((argument) =>
    typeof argument === 'object' && argument !== null && 'nl' in argument ? inLanguage(argument, language) : argument,
  );
  return exampleFormula(id, { ...example, arguments: inOwnLanguage }, 'en');
}

function movedBy(argument: ExampleArgument, rows: number): ExampleArgument {
  if (typeof argument !== 'object' || argument === null || !('range' in argument)) return argument;
  const range = argument.range.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `${letters}${Number(row) + rows}`);
  return { ...argument, range };
}

function valueOf(cell: ExampleCell, language: Language): CellScalar {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('error' in cell) return { error: cell.error };
  if (!('date' in cell)) return inLanguage(cell, language);
  const day = dayFromIsoText(cell.date);
  if (day === null) throw new Error(`${cell.date} is no date.`);
  return serialFromDay(day);
}
