import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionGuides } from '../../scripts/functionGuide';
import { functionMetadata } from '../../scripts/functionMetadata';
import { REFERENCE } from '../../scripts/functionReference';
import { referencePages } from '../../scripts/helpPages';
import { inLanguage, type ExampleArgument, type ExampleCell } from '../../scripts/reference/entry';
import { dayFromIsoText, serialFromDay } from '../../src/domain/calendarDate';
import { argumentNameNl } from '../../src/i18n/function/argumentNameNl';
import type { Language } from '../../src/i18n/language';
import { shown, speak } from '../support/cellFunctions';

const metadata = functionMetadata();
const examples = Object.entries(REFERENCE).flatMap(([id, { example }]) =>
  (['nl', 'en'] as const).map((language) => [id, language, example] as const),
);

/** What Excel hands over or shows for a cell of an example. */
function valueOf(cell: ExampleCell, language: Language): unknown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('date' in cell) return serialFromDay(dayFromIsoText(cell.date)!);
  return 'error' in cell ? cell.error : inLanguage(cell, language);
}

function argumentOf(argument: ExampleArgument, sheet: readonly (readonly unknown[])[], language: Language): unknown {
  if (argument === null) return null;
  if (typeof argument === 'object' && 'range' in argument) return cellsIn(argument.range, sheet);
  return [[typeof argument === 'object' || typeof argument === 'string' ? inLanguage(argument, language) : argument]];
}

function cellsIn(address: string, sheet: readonly (readonly unknown[])[]): unknown[][] {
  const [from = '', to = from] = address.split(':');
  const [left, top, right, bottom] = [from, to].flatMap((corner) => [
    corner.charCodeAt(0) - 65,
    Number(corner.slice(1)) - 1,
  ]) as [number, number, number, number];
  return sheet.slice(top, bottom + 1).map((row) => Array.from({ length: right - left + 1 }, (_, i) => row[left + i] ?? ''));
}

describe('the function reference', () => {
  test('tells of every function', () => {
    expect(Object.keys(REFERENCE).sort()).toEqual(metadata.en.functions.map((one) => one.id).sort());
  });

  test.each(examples)('%s: the worked example gives in %s what it says', async (id, language, example) => {
    speak(language);
    const sheet = example.cells.map((row) => row.map((cell) => valueOf(cell, language)));
    const expected = example.result.map((row) => row.map((cell) => valueOf(cell, language)));
    const args = example.arguments.map((argument) => argumentOf(argument, sheet, language));
    expect(await shown(id, ...args)).toEqual(expected);
  });

  test.each(Object.entries(referencePages(metadata)))('docs/%s.md is what npm run docs writes', (name, text) => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', `${name}.md`), 'utf8')).toBe(text);
  });

  test.each(Object.entries(functionGuides(metadata)))('the function browser shows what npm run docs writes: %s', (name, text) => {
    expect(readFileSync(join(__dirname, '..', '..', 'src', 'taskpane', 'functionBrowser', name), 'utf8')).toBe(text);
  });

  test('the function browser tells of every function', () => {
    for (const text of Object.values(functionGuides(metadata))) {
      const groups = JSON.parse(text) as { functions: { id: string }[] }[];
      const ids = groups.flatMap(({ functions }) => functions.map(({ id }) => id));
      expect([...ids].sort()).toEqual(metadata.en.functions.map(({ id }) => id));
    }
  });

  test('messages in Dutch name the arguments as the Dutch formula bar does', () => {
    metadata.en.functions.forEach((one, at) => {
      const dutch = metadata.nl.functions[at]!;
      expect(one.parameters.map((p) => argumentNameNl(p.name))).toEqual(dutch.parameters.map((p) => p.name));
    });
  });
});
