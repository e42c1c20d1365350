import { across, down, messageOf, shown, speak } from '../support/cellFunctions';

const MARKS = [
  [60, 0],
  [0, 40],
  [0, 0],
];
const WEIGHTS = across(60, 40);
const RATES = down(90, 85, 80);

beforeEach(() => speak('en'));

describe('TENDER.ROBUSTNESS', () => {
  test('per candidate the share of weightings, and the smallest change of one weight', async () => {
    const rows = await shown('ROBUSTNESS', MARKS, WEIGHTS, RATES, null, 1, across('Experience', 'Plan'));
    expect(rows.map((row) => row[0])).toEqual([expect.closeTo(0.5, 2), expect.closeTo(0.5, 2), 0]);
    expect(rows.map((row) => row[1])).toEqual([
      'on the shortlist; 10 points less for Experience moves it. Information only.',
      'not on the shortlist; 10 points less for Experience moves it. Information only.',
      'not on the shortlist; no change of a single weight moves it. Information only.',
    ]);
  });

  test('two recalculations agree to the last digit', async () => {
    const first = await shown('ROBUSTNESS', MARKS, WEIGHTS, RATES);
    expect(await shown('ROBUSTNESS', MARKS, WEIGHTS, RATES)).toEqual(first);
  });

  test('without labels criteria go by number; a tie at the cut moves at once', async () => {
    const rows = await shown('ROBUSTNESS', [[9, 1], [1, 9]], across(10, 10), down(90, 90));
    expect(rows[0]![1]).toBe('in an unresolved tie at the cut; any change of the weight of 1 moves it. Information only.');
  });

  test('knocked-out, open and odd rows answer for themselves and change nobody else', async () => {
    const alone = await shown('ROBUSTNESS', MARKS, WEIGHTS, RATES);
    const more = [...MARKS, [60, 40], [60, ''], [61, 1]];
    const admitted = down(true, true, true, false, true, true);
    const rows = await shown('ROBUSTNESS', more, WEIGHTS, down(90, 85, 80, 1, 1, 1), admitted);
    expect(rows).toEqual([...alone, ['', ''], ['#N/A', ''], ['#VALUE!', '']]);
  });

  test('marks on scales', async () => {
    const rows = await shown('ROBUSTNESS', [[100, 'nee'], [0, 'ja']], WEIGHTS, down(1, 1), null, 1, null, across('percent', 'ja/nee'));
    expect(rows.map((row) => row[0])).toEqual([expect.closeTo(0.5, 2), expect.closeTo(0.5, 2)]);
  });

  test.each<[unknown[], string]>([
    [[MARKS, WEIGHTS, RATES, null, 0], '“size” is “0”'],
    [[MARKS, WEIGHTS, down(1)], 'equal length'],
    [[MARKS, across(60), RATES], 'equal length'],
    [[MARKS, WEIGHTS, RATES, null, 1, across('A')], 'equal length'],
  ])('%# is an error that says why', async (args, text) => {
    expect(await messageOf('ROBUSTNESS', ...args)).toContain(text);
  });
});
