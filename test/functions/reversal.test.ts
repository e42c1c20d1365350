import { down, shown, speak } from '../support/cellFunctions';

const NAMES = down('A', 'B', 'C', 'D');
const OTHERS = down(56, 66.5, 7, 0);
const RATES = down(45, 50, 55, 35);

beforeEach(() => speak('en'));

describe('TENDER.REVERSAL', () => {
  test('the example of the method: B is ahead of A only while D takes part', async () => {
    expect(await shown('REVERSAL', NAMES, OTHERS, RATES, 30, 'minmax')).toEqual([['B', 'A', 'D']]);
  });

  test.each<[string, unknown[]]>([
    ['a cap', [NAMES, OTHERS, RATES, 30, 'cap']],
    ['the third knocked out', [NAMES, OTHERS, RATES, 30, 'minmax', down(true, true, true, false)]],
    ['nobody scored', [NAMES, down('', '', '', ''), RATES, 30, 'minmax']],
  ])('no order depends on a third: %s', async (_, args) => {
    expect(await shown('REVERSAL', ...args)).toEqual([['no order depends on a third candidate', '', '']]);
  });

  test('a long list ends with how many more there are', async () => {
    // The last bid is far below the others: with it the rate hardly tells them apart, without it the rate decides.
    const count = 60;
    const names = Array.from({ length: count }, (_, i) => [`K${i}`]);
    const others = names.map((_, i) => [i < count - 1 ? i * 0.01 : -500]);
    const rates = names.map((_, i) => [i < count - 1 ? 100 + i : 1e6]);
    const rows = await shown('REVERSAL', names, others, rates, 30, 'minmax');
    expect(rows).toHaveLength(1_001);
    expect(rows.at(-1)).toEqual([expect.stringMatching(/^and \d+ more$/), '', '']);
  });
});
