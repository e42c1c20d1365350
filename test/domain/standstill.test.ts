import fc from 'fast-check';
import { addDays, civilDate, dayFromIsoText, isoText, type CalendarDay } from '../../src/domain/calendarDate';
import { isEquatedDay } from '../../src/domain/equatedDays';
import { LEAST_STANDSTILL_DAYS, standstill } from '../../src/domain/standstill';
import { naiveStandstill } from '../support/naiveStandstill';

function ends(sent: string, days = LEAST_STANDSTILL_DAYS): [string, string] {
  const { plainEnd, movedEnd } = standstill(dayFromIsoText(sent)!, days);
  return [isoText(plainEnd), isoText(movedEnd)];
}

describe('the standstill', () => {
  test.each([
    ['2020-10-12', '2020-11-01', '2020-11-02'],
    ['2025-12-05', '2025-12-25', '2025-12-29'],
    ['2025-10-02', '2025-10-22', '2025-10-22'],
    ['2025-03-29', '2025-04-18', '2025-04-22'],
    ['2025-12-12', '2026-01-01', '2026-01-05'],
  ])('sent %s: ends %s, moved to %s', (sent, plain, moved) => expect(ends(sent)).toEqual([plain, moved]));

  test('it starts the day after sending', () => {
    const sent = dayFromIsoText('2025-12-05')!;
    expect(standstill(sent, 20).firstDay).toBe(addDays(sent, 1));
  });

  test('it says why the end moved, day by day', () => {
    expect(standstill(dayFromIsoText('2025-12-05')!, 20).moved).toEqual([
      'christmasDay',
      'secondChristmasDay',
      'saturday',
      'sunday',
    ]);
    expect(standstill(dayFromIsoText('2025-10-02')!, 20).moved).toEqual([]);
  });

  test('a term below the minimum of the law is marked, not corrected', () => {
    expect(standstill(dayFromIsoText('2025-10-02')!, 15)).toMatchObject({ belowMinimum: true });
    expect(standstill(dayFromIsoText('2025-10-02')!, 20)).toMatchObject({ belowMinimum: false });
  });

  test('it says when no decree is known for the year in which it ends', () => {
    expect(standstill(dayFromIsoText('2028-12-20')!, 20).decreeKnown).toBe(false);
    expect(standstill(dayFromIsoText('2025-10-02')!, 20).decreeKnown).toBe(true);
  });

  test('walking the calendar by hand gives the same ends', () => {
    const from2014To2200 = fc.integer({ min: 16_071, max: 84_000 }).map((days) => days as CalendarDay);
    fc.assert(
      fc.property(from2014To2200, fc.integer({ min: 1, max: 60 }), (sent, days) => {
        const { plainEnd, movedEnd, moved } = standstill(sent, days);
        const decreed = Array.from({ length: 10 }, (_, i) => addDays(plainEnd, i)).some(isEquatedDay);
        fc.pre(!decreed && civilDate(movedEnd).year < 2200);
        expect(naiveStandstill(isoText(sent), days)).toEqual({ plainEnd: isoText(plainEnd), movedEnd: isoText(movedEnd) });
        expect(moved).toHaveLength(movedEnd - plainEnd);
      }),
      { numRuns: 4000 },
    );
  });
});
