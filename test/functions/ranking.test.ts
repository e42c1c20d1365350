import { across, down, messageOf, shown, speak, wholeColumn } from '../support/cellFunctions';

beforeEach(() => speak('en'));

describe('TENDER.RANKING', () => {
  test('the example of the method', async () => {
    expect(await shown('RANKING', down(80, 80, 75, 80), down(95, 92.5, 80, 92.5))).toEqual([[3], [1], [4], [1]]);
  });

  test('lies in the direction of the scores, whatever the direction of the rates', async () => {
    expect(await shown('RANKING', across(70, 80), down(1, 2))).toEqual([[2, 1]]);
  });

  test('knocked-out candidates get an empty text, open ones #N/A, odd ones #VALUE!; nobody else notices', async () => {
    const scores = down(80, 99, 99, '#N/A', 'veel', 70);
    const admitted = down(true, false, '#N/A', true, true, true);
    expect(await shown('RANKING', scores, down(1, 1, 1, 1, 1, 1), admitted)).toEqual([[1], [''], ['#N/A'], ['#N/A'], ['#VALUE!'], [2]]);
  });

  test('a rate that cannot be used counts as missing: it matters only inside a tie', async () => {
    expect(await shown('RANKING', down(90, 80, 80), down('€ 90', 'n.t.b.', 80))).toEqual([[1], [2], [2]]);
    expect(await shown('RANKING', down(90, 80, 70), down('€ 90', 'n.t.b.', 80))).toEqual([[1], [2], [3]]);
  });

  test('whole columns up to the last score, also where rates end sooner', async () => {
    expect(await shown('RANKING', wholeColumn(70, 80, 90), wholeColumn(1, 2))).toEqual([[3], [2], [1]]);
  });

  test('ranges of unequal length are an error for the whole', async () => {
    expect(await messageOf('RANKING', down(80, 70), down(1))).toContain('“scores” counts 2 and “rates” counts 1');
    expect(await messageOf('RANKING', [[1, 2], [3, 4]], down(1))).toContain('one row or one column');
  });

  test('equal scores that differ only in the last binary digit are a tie', async () => {
    expect(await shown('RANKING', down(0.3, 0.1 + 0.2), down(90, 80))).toEqual([[2], [1]]);
  });
});
