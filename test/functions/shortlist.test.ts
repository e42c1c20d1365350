import { down, messageOf, shown, speak } from '../support/cellFunctions';

const NAMES = down('A', 'B', 'C', 'D');
const SCORES = down(80, 80, 75, 80);
const RATES = down(95, 92.5, 80, 92.5);

beforeEach(() => speak('en'));

describe('TENDER.SHORTLIST', () => {
  test('without a size the whole ranking', async () => {
    expect(await shown('SHORTLIST', NAMES, SCORES, RATES)).toEqual([
      [1, 'B', 80, 92.5, 'unresolved'],
      [1, 'D', 80, 92.5, 'unresolved'],
      [3, 'A', 80, 95, 'rate'],
      [4, 'C', 75, 80, 'score'],
    ]);
  });

  test('who stands across the cut is listed as unresolved there', async () => {
    const rows = await shown('SHORTLIST', NAMES, SCORES, RATES, null, 1);
    expect(rows.map((row) => [row[1], row[4]])).toEqual([
      ['B', 'unresolved at the cut'],
      ['D', 'unresolved at the cut'],
    ]);
  });

  test('a missing rate is shown as empty', async () => {
    expect(await shown('SHORTLIST', down('A'), down(80), down(''))).toEqual([[1, 'A', 80, '', 'score']]);
  });

  test('a candidate without a name is listed without one, also where Excel passes the empty cell as 0', async () => {
    for (const empty of [0, '']) {
      expect(await shown('SHORTLIST', down(empty, 'B'), down(80, 75), down(90, 90))).toEqual([
        [1, '', 80, 90, 'score'],
        [2, 'B', 75, 90, 'score'],
      ]);
    }
  });

  test('in Dutch', async () => {
    speak('nl');
    expect((await shown('SHORTLIST', NAMES, SCORES, RATES, null, 3)).map((row) => row[4])).toEqual([
      'onbeslist',
      'onbeslist',
      'uurtarief',
    ]);
  });

  test('nobody ranked yet is #N/A; a size that is none is an error', async () => {
    expect(await shown('SHORTLIST', NAMES, down('', '', '', ''), RATES)).toEqual([['#N/A']]);
    for (const size of [0, 1.5, '', 'tien', '#N/A']) {
      expect(await messageOf('SHORTLIST', NAMES, SCORES, RATES, null, size)).toContain('size');
    }
  });
});
