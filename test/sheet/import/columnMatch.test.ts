import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import { hasHeadings, rematched, suggestMatch } from '../../../src/sheet/import/columnMatch';
import { importTargets } from '../../../src/sheet/import/importTarget';
import { workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const targets = importTargets(checkWorkbook(workbookOf(ZWOLLE, CANDIDATES), 'nl')!);
const matched = (...headings: string[]): (string | null)[] =>
  suggestMatch(headings, targets).map((target) => (target?.kind === 'criterion' ? target.criterion : (target?.kind ?? null)));

test('the columns that people fill in can be filled, and no others', () => {
  expect(targets.map(({ heading }) => heading.split(' ')[0])).toEqual(['Kandidaat', 'Inschrijver', 'Uurtarief', '1', '2', '3', '4', '5', '6', '7', '8']);
});

describe('the match that headings suggest', () => {
  test.each([
    ['the table’s own headings', ['Kandidaat', 'Inschrijver', 'Uurtarief'], ['name', 'supplier', 'rate']],
    ['another language', ['Candidate', 'Supplier', 'Hourly rate'], ['name', 'supplier', 'rate']],
    ['a portal’s headings', ['Naam professional', 'Naam leverancier', 'Tarief (excl. btw)'], ['name', 'supplier', 'rate']],
    ['numbers of criteria', ['Naam', '5', '6 ervaring'], ['name', '5', '6']],
    ['a word inside another word', ['Karate', 'Naam'], [null, 'name']],
    ['two that fit one column: the first has it', ['Naam', 'Voornaam', 'Naam'], ['name', null, null]],
    ['nothing known', ['Opmerking', ''], [null, null]],
  ])('%s', (_, headings, expected) => {
    expect(matched(...headings)).toEqual(expected);
  });

  test('giving a column a target takes it from the column that had it', () => {
    const [name, supplier] = targets;
    expect(rematched([name!, supplier!], 1, name!)).toEqual([null, name]);
    expect(rematched([name!, null], 0, null)).toEqual([null, null]);
  });
});

test.each([
  ['headings', [['Naam', 'Tarief'], ['Jan', '92,50']], true],
  ['no headings', [['Jan', '92,50'], ['Piet', '80']], false],
  ['a number in the first row', [['Naam', 80]], false],
  ['nothing', [], false],
])('a list with %s', (_, grid, expected) => {
  expect(hasHeadings(grid, targets)).toBe(expected);
});
