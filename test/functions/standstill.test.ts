import { dayFromIsoText, dayFromSerial, isoText, serialFromDay } from '../../src/domain/calendarDate';
import { across, down, messageOf, shown, speak } from '../support/cellFunctions';

function date(text: string): number {
  return serialFromDay(dayFromIsoText(text)!)!;
}

async function ends(...args: unknown[]): Promise<unknown[]> {
  const cells = (await shown('STANDSTILL', ...args)).flat();
  return cells.map((cell) => (typeof cell === 'number' ? isoText(dayFromSerial(cell)!) : cell));
}

beforeEach(() => speak('en'));

describe('TENDER.STANDSTILL', () => {
  test.each<[string, unknown[], string]>([
    ['plain, at least 20 days', [date('2020-10-12')], '2020-11-01'],
    ['moved past a Sunday', [date('2020-10-12'), null, true], '2020-11-02'],
    ['plain on Christmas Day', [date('2025-12-05'), 20, false], '2025-12-25'],
    ['moved past Christmas and a weekend', [date('2025-12-05'), 20, 'ja'], '2025-12-29'],
    ['days as text', [date('2025-10-02'), '15'], '2025-10-17'],
    ['a date as text', ['2025-10-02', 20], '2025-10-22'],
  ])('%s', async (_, args, expected) => expect(await ends(...args)).toEqual([expected]));

  test('a range of dates: a bad one spoils only itself', async () => {
    expect(await ends(down(date('2020-10-12'), 0, 'morgen', date('2025-12-05')))).toEqual([
      '2020-11-01',
      '#N/A',
      '#VALUE!',
      '2025-12-25',
    ]);
    expect(await shown('STANDSTILL', across(date('2020-10-12'), date('2020-10-13')))).toHaveLength(1);
  });

  test.each<[unknown[], string]>([
    [[date('2020-10-12'), 0], '“days” is “0”'],
    [[date('2020-10-12'), 20.5], 'whole number'],
    [[date('2020-10-12'), 45_000], '“days”'],
    [[date('2020-10-12'), ''], '“days” is empty'],
    [[date('2020-10-12'), 20, 'misschien'], 'TRUE or FALSE'],
    [[date('2020-10-12'), 20, ''], '“extend” is empty'],
    [[2_958_465, 20], 'outside the dates'],
  ])('%p is an error that says why', async (args, text) => {
    expect(await messageOf('STANDSTILL', ...args)).toContain(text);
  });
});
