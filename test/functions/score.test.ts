import { across, down, messageOf, shown, speak, wholeColumn } from '../support/cellFunctions';

const WEIGHTS = across(20, 40, 10, 30);

beforeEach(() => speak('en'));

describe('TENDER.SCORE', () => {
  test('adds up marks: the Zwolle example is 75', async () => {
    expect(await shown('SCORE', across(20, 30, 10, 15), WEIGHTS)).toEqual([[75]]);
  });

  test('0.1 + 0.2 ties with 0.3', async () => {
    const [[first], [second]] = (await shown('SCORE', [[0.1, 0.2], [0.3, 0]], across(1, 1))) as [[number], [number]];
    expect(first).toBe(second);
  });

  test('marks of one candidate may stand below each other, as weights may', async () => {
    expect(await shown('SCORE', down(20, 30, 10, 15), down(20, 40, 10, 30))).toEqual([[75]]);
  });

  test('a bad row spoils only itself', async () => {
    const rows = [
      [20, 30, 10, 15],
      [20, '', 10, 15],
      [20, 41, 10, 15],
      [20, 'goed', 10, 15],
      [20, { code: '#DIV/0!' }, 10, 15],
      [0, 0, 0, 0],
    ];
    expect(await shown('SCORE', rows, WEIGHTS)).toEqual([[75], ['#N/A'], ['#VALUE!'], ['#VALUE!'], ['#VALUE!'], [0]]);
  });

  test('a scale per criterion: percent, yes/no, levels and a line', async () => {
    const scales = across('percent', 'ja/nee', 'levels: good = 8; 3 t/m 5 jaar = 5', 'lineair: 0 … 5');
    const rows = [
      [75, 'ja', 'Good', 2.5],
      [0, false, 4, 9],
      [50, 'ja', 6, 1],
    ];
    expect(await shown('SCORE', rows, WEIGHTS, scales)).toEqual([[78], [35], ['#VALUE!']]);
  });

  test('an empty scale is that of points; one that is none spoils the whole', async () => {
    expect(await shown('SCORE', across(20, 30, 10, 15), WEIGHTS, across('', null, 0, 'PUNTEN'))).toEqual([[75]]);
    expect(await messageOf('SCORE', across(20, 30, 10, 15), WEIGHTS, across('', '', 'stars', ''))).toContain('criterion 3');
  });

  test.each([
    ['as many weights as columns', across(20, 40)],
    ['a weight that is text', across(20, 'veel', 10, 30)],
    ['a weight of nothing', across(20, '', 10, 30)],
    ['a weight of zero', across(20, 0, 10, 30)],
  ])('needs usable weights: %s', async (_, weights) => {
    expect(await shown('SCORE', across(20, 30, 10, 15), weights)).toEqual([['#VALUE!']]);
  });

  test('of whole columns only the part in use', async () => {
    expect(await shown('SCORE', wholeColumn(5, '', 7), across(10))).toEqual([[5], ['#N/A'], [7]]);
  });

  test('messages say which row and which criterion, in the language of Excel', async () => {
    expect(await messageOf('SCORE', [[20, 30], [20, 41]], across(20, 40))).toMatch(/^Row 2: criterion 2: .*41.*40/);
    speak('nl');
    expect(await messageOf('SCORE', [[20, 30], [20, 40.5]], across(20, 40))).toMatch(/^Rij 2: criterium 2: .*40,5/);
    expect(await messageOf('SCORE', across(1, 2), across(1))).toContain('“beoordelingen”');
  });
});
