import { importPlan } from '../../../src/sheet/import/importPlan';
import type { ColumnMatch } from '../../../src/sheet/import/columnMatch';
import { incomingValue, plainText } from '../../../src/sheet/import/incomingValue';
import type { ImportTarget } from '../../../src/sheet/import/importTarget';
import { numberWriting } from '../../../src/sheet/import/numberLanguage';

const NAME: ImportTarget = { kind: 'name', heading: 'Kandidaat' };
const SUPPLIER: ImportTarget = { kind: 'supplier', heading: 'Inschrijver' };
const RATE: ImportTarget = { kind: 'rate', heading: 'Uurtarief' };
const RECEIVED: ImportTarget = { kind: 'received', heading: 'Ontvangen' };
const ANSWER: ImportTarget = { kind: 'criterion', criterion: '1', words: true, heading: '1 HBO' };
const MARK: ImportTarget = { kind: 'criterion', criterion: '5', words: false, heading: '5 Ervaring' };

describe('a value on its way into the table', () => {
  test.each([
    ['a Dutch number', '1.234,50', RATE, 'nl', 1234.5],
    ['the same text as English is no number and stays text', '1.234,50', RATE, 'en', "'1.234,50"],
    ['an English number', '1,234.50', RATE, 'en', 1234.5],
    ['a euro sign', '€ 92,50', RATE, 'nl', 92.5],
    ['a round amount', '€ 92,-', RATE, 'nl', 92],
    ['a rate with words stays text for the checks to name', '€ 92,50 p/u', RATE, 'nl', "'€ 92,50 p/u"],
    ['a number that is one already', 92.5, RATE, 'nl', 92.5],
    ['a mark', '20', MARK, 'nl', 20],
    ['an answer', 'ja', ANSWER, 'nl', 'ja'],
    ['a truth value as an answer', true, ANSWER, 'nl', true],
    ['a truth value in words', 'TRUE', ANSWER, 'nl', "'TRUE"],
    ['a Dutch moment', '2-10-2025 9:30', RECEIVED, 'nl', 45932 + 9.5 / 24],
    ['a date', new Date(Date.UTC(2025, 9, 2, 12)), RECEIVED, 'nl', 45932.5],
    ['no moment', 'gisteren', RECEIVED, 'nl', 'gisteren'],
    ['nothing', null, RATE, 'nl', ''],
    ['a name', 'Jan', NAME, 'nl', 'Jan'],
    ['a name that looks like a number', '007', NAME, 'nl', "'007"],
    ['a name that looks like a date', '1-2', NAME, 'nl', "'1-2"],
  ] as const)('%s', (_, cell, target, numbers, expected) => {
    expect(incomingValue(cell, target, numbers)).toEqual(expected);
  });

  test.each(['=HYPERLINK("http://x")', '+31612345678', '-Jan', '@SOM(A1)', '\t=1', "'t Hart"])('%j never becomes a formula', (text) => {
    expect(plainText(text)).toBe(`'${text}`);
  });
});

describe('how the numbers of a list are written', () => {
  test.each([
    ['decimal commas', ['92,50', '80'], 'nl'],
    ['decimal points', ['92.50', '80'], 'en'],
    ['one that tells for all', ['1.234', '1.234,50'], 'nl'],
    ['only one that can be both', ['1.234'], 'unclear'],
    ['whole numbers', ['80', '92'], 'either'],
    ['both kinds', ['92,5', '92.5'], 'mixed'],
  ])('%s', (_, texts, expected) => {
    expect(numberWriting(texts.map((text) => [text]), [RATE])).toBe(expected);
  });

  test('names and answers say nothing about numbers', () => {
    expect(numberWriting([['1.234', '92,5']], [NAME, ANSWER])).toBe('either');
  });
});

describe('what will be added', () => {
  const match: ColumnMatch = [NAME, SUPPLIER, RATE];
  const plan = (rows: readonly (readonly (string | null)[])[], names: readonly string[] = []) => importPlan(rows, match, 'nl', names);

  test('a name in the table, or further up in the list, is a duplicate, whatever its case and blanks', () => {
    const rows = [['Jan  Jansen', 'A', '80'], ['Piet', 'A', '80'], ['PIET', 'B', '90'], ['Klaas', 'B', '90']];
    expect(plan(rows, ['jan jansen ']).candidates.map(({ duplicateOf }) => duplicateOf)).toEqual(['table', null, 'list', null]);
  });

  test('rows without a name are kept and counted; they are nobody’s duplicate', () => {
    const { candidates, nameless } = plan([['', 'A', '80'], [null, 'B', '90']]);
    expect(candidates.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
    expect(nameless).toBe(2);
  });

  test('a row in which no matched column holds anything is no candidate', () => {
    const only = importPlan([['', 'x'], ['Jan', 'x']], [NAME, null], 'nl', []);
    expect(only.candidates.map(({ name }) => name)).toEqual(['Jan']);
    expect(only.emptyRows).toBe(1);
  });

  test('values stand under the headings of the table', () => {
    expect(plan([['Jan', 'Bureau', '92,50']]).candidates[0]!.values).toEqual(
      new Map<string, unknown>([['Kandidaat', 'Jan'], ['Inschrijver', 'Bureau'], ['Uurtarief', 92.5]]),
    );
  });
});
