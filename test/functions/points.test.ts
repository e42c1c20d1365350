import { across, down, messageOf, shown, speak, wholeColumn } from '../support/cellFunctions';

const YEARS = [
  ['meer dan 5 jaar', 8],
  ['3 t/m 5 jaar', 5],
];

beforeEach(() => speak('nl'));

describe('TENDER.POINTS', () => {
  test.each<[string, unknown, unknown, number, unknown]>([
    ['percent', 75, 'procent', 20, 15],
    ['yes', 'ja', 'ja/nee', 20, 20],
    ['no', false, 'yes/no', 20, 0],
    ['points', 12, 'punten', 20, 12],
    ['a line', 2, 'lineair: 0 … 5', 20, 8],
    ['a line, clamped', 9, 'linear: 0 … 5', 20, 20],
    ['levels by name', 'Meer dan 5 jaar', YEARS, 8, 8],
    ['levels by the number in their name', 5, YEARS, 8, 5],
    ['levels by the number in their name, just above', 5.1, YEARS, 8, 8],
    ['levels from a number, which belongs to its level', 5, [[5, 8], [3, 5], [0, 0]], 8, 8],
    ['levels from a number, below it', 4.99, [[5, 8], [3, 5], [0, 0]], 8, 5],
    ['levels whose points are written as text', 4, [['3', '2'], ['4', '2,5']], 8, 2.5],
    ['an empty mark', '', 'procent', 20, '#N/A'],
    ['a mark beyond the scale', 101, 'procent', 20, '#VALUE!'],
    ['a mark in no level', 2, YEARS, 8, '#VALUE!'],
    ['an error', '#N/A', 'procent', 20, '#VALUE!'],
  ])('%s', async (_, mark, scale, weight, expected) => {
    expect(await shown('POINTS', mark, scale, weight)).toEqual([[expected]]);
  });

  test('keeps the shape of the marks', async () => {
    expect(await shown('POINTS', [[10, 20], ['', 'x']], 'percent', 10)).toEqual([[1, 2], ['#N/A', '#VALUE!']]);
  });

  test('takes levels from whole columns', async () => {
    const [names, points] = [wholeColumn(5, 3), wholeColumn(8, 5)];
    const columns = names.map((row, i) => [row[0], points[i]![0]]);
    expect(await shown('POINTS', down(4, 6), columns, 8)).toEqual([[5], [8]]);
  });

  test.each<[string, unknown, unknown, string]>([
    ['a scale that is none', 'sterren', 8, '“sterren”'],
    ['a number in two levels', [['5 jaar of meer', 8], ['3 t/m 5 jaar', 5]], 8, '5 hoort bij twee niveaus'],
    ['more points than the weight', [['goed', 9]], 8, '9 punten'],
    ['a level without points', [['goed', '']], 8, 'geen schaal'],
    ['a weight that is none', 'procent', 'veel', '“weging”'],
    ['a weight of several cells', 'procent', across(1, 2), 'één cel'],
  ])('%s spoils the whole, and says why', async (_, scale, weight, text) => {
    expect(await messageOf('POINTS', down(1, 2), scale, weight)).toContain(text);
  });
});
