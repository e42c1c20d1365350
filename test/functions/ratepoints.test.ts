import { across, down, messageOf, shown, speak } from '../support/cellFunctions';

beforeEach(() => speak('en'));

describe('TENDER.RATEPOINTS', () => {
  test.each<[string, unknown[], unknown[]]>([
    ['lowest', [down(80, 100, 120), 30, 'lowest'], [30, 24, 20]],
    ['lowest, in Dutch words', [down(80, 100, 120), 30, 'Laagste'], [30, 24, 20]],
    ['minmax', [down(45, 50, 55), 30, 'minmax'], [30, 15, 0]],
    ['minmax, all equal', [down(80, 80), 30, 'minmax'], [30, 30]],
    ['cap', [down(99.99, 100, 100.01), 30, 'cap', null, 100], [30, 30, 0]],
    ['knocked-out candidates never set the lowest', [down(40, 80, 100), 30, 'lowest', down(false, true, true)], ['', 30, 24]],
    ['a bad rate spoils only itself', [down(80, '', '€ 70', 100), 30, 'lowest'], [30, '#N/A', '#VALUE!', 24]],
    ['open admission', [down(40, 80), 30, 'lowest', down('#N/A', true)], ['#N/A', 30]],
  ])('%s', async (_, args, expected) => expect((await shown('RATEPOINTS', ...args)).flat()).toEqual(expected));

  test('lies in the direction of the rates', async () => {
    expect(await shown('RATEPOINTS', across(80, 100), 30, 'lowest')).toEqual([[30, 24]]);
  });

  test.each<[string, unknown[], string]>([
    ['lowest', [down(80, 100), 30, 'lowest', null, null, true], 'against the lowest rate, € 80.00'],
    ['minmax', [down(80, 100), 30, 'minmax', null, null, true], 'between € 80.00 and € 100.00'],
    ['cap', [down(80, 100), 30, 'cap', null, 90, true], 'against a cap of € 90.00'],
    ['all equal, and it says so', [down(80, 80), 30, 'minmax', null, null, true], 'all rates are equal (€ 80.00): everybody gets all points'],
  ])('says what was measured against: %s', async (_, args, text) => {
    expect((await shown('RATEPOINTS', ...args))[0]).toEqual([text]);
  });

  test.each<[unknown[], string]>([
    [[down(80), 30, 'average'], 'lowest, minmax, cap'],
    [[down(80), 30, 'cap'], 'Give the cap'],
    [[down(80), 0, 'lowest'], '“weight” is “0”'],
    [[down(80, 90), 30, 'lowest', down(true)], 'equal length'],
  ])('%p is an error that says why', async (args, text) => {
    expect(await messageOf('RATEPOINTS', ...args)).toContain(text);
  });
});
