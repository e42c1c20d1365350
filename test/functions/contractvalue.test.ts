import { down, messageOf, shown, speak } from '../support/cellFunctions';

beforeEach(() => speak('en'));

describe('TENDER.CONTRACTVALUE', () => {
  test('the Zwolle example: € 208,000', async () => {
    expect(await shown('CONTRACTVALUE', 100, 16, 6, 4, 6)).toEqual([[208_000]]);
  });

  test('one value per rate; a bad rate spoils only itself', async () => {
    expect(await shown('CONTRACTVALUE', down(100, '', '€ 100', -1, 92.5), 36, 12)).toEqual([
      [187_200],
      ['#N/A'],
      ['#VALUE!'],
      ['#VALUE!'],
      [173_160],
    ]);
  });

  test('hours and months may be numbers written as text that everybody reads alike', async () => {
    expect(await shown('CONTRACTVALUE', 100, '16', '1,5')).toEqual([[10_400]]);
  });

  test.each<[unknown[], string]>([
    [[100, 16, 6, 4], 'months per extension'],
    [[100, 0, 6], '“hoursPerWeek” is “0”'],
    [[100, 16, '1.234'], '“months” is “1.234”'],
    [[100, 16, 6, 1.5, 6], '“options”'],
    [[100, 16, 6, 4, -1], '“optionMonths”'],
    [[100, true, 6], '“hoursPerWeek” is “true”'],
  ])('%p is an error that says why', async (args, text) => {
    expect(await messageOf('CONTRACTVALUE', ...args)).toContain(text);
  });
});
