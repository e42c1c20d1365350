import fc from 'fast-check';
import {
  addDays,
  addMonthsBeyond,
  addMonthsWithin,
  calendarDay,
  civilDate,
  dayFromIsoText,
  dayFromSerial,
  isoText,
  serialFromDay,
  weekday,
  type CalendarDay,
} from '../../src/domain/calendarDate';
import { dayAfter, zellerWeekday } from '../support/naiveCalendar';

const anyDay = fc.integer({ min: -25_000, max: 100_000 }).map((days) => days as CalendarDay);

function day(text: string): CalendarDay {
  return dayFromIsoText(text)!;
}

describe('a plain date', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [45_932, '2025-10-02'],
    [2_958_465, '9999-12-31'],
  ])('Excel\'s number %d is %s', (serial, text) => {
    expect(isoText(dayFromSerial(serial)!)).toBe(text);
    expect(serialFromDay(day(text))).toBe(serial);
  });

  test.each([0, -1, 60, 60.5, 2_958_466, Number.NaN, Infinity])('Excel\'s number %p is no date', (serial) => {
    expect(dayFromSerial(serial)).toBeNull();
  });

  test('a time of day is left out', () => {
    expect(dayFromSerial(45_932.75)).toBe(dayFromSerial(45_932));
  });

  test('a date before 1900 has no number in Excel', () => {
    expect(serialFromDay(day('1899-12-31'))).toBeNull();
  });

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '1900-02-29', '02-10-2025', '2025/10/02', 'morgen', ''])(
    '%p is no date',
    (text) => expect(dayFromIsoText(text)).toBeNull(),
  );

  test('29 February is there in leap years, not in other centuries', () => {
    expect(calendarDay(2024, 2, 29)).not.toBeNull();
    expect(calendarDay(2000, 2, 29)).not.toBeNull();
    expect(calendarDay(2100, 2, 29)).toBeNull();
    expect(calendarDay(2024, 2.5, 1)).toBeNull();
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28', '2025-03-01'],
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2020-02-29', 36, '2023-02-28', '2023-03-01'],
    ['2025-10-02', -72, '2019-10-02', '2019-10-02'],
    ['2025-12-15', 1, '2026-01-15', '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15', '2024-12-15'],
  ])('%s and %d months is %s at the latest, or %s', (from, months, within, beyond) => {
    expect(isoText(addMonthsWithin(day(from), months))).toBe(within);
    expect(isoText(addMonthsBeyond(day(from), months))).toBe(beyond);
  });

  test('day after day is what a calendar on the wall says', () => {
    fc.assert(
      fc.property(anyDay, (each) => {
        expect(isoText(addDays(each, 1))).toBe(dayAfter(isoText(each)));
        expect((weekday(each) + 1) % 7).toBe(zellerWeekday(isoText(each)));
        const { year, month, day: dayOfMonth } = civilDate(each);
        expect(calendarDay(year, month, dayOfMonth)).toBe(each);
        expect(dayFromSerial(serialFromDay(each)!)).toBe(each);
      }),
      { numRuns: 3000 },
    );
  });
});
