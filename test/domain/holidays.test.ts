import { addDays, dayFromIsoText, isoText, weekday, type CalendarDay } from '../../src/domain/calendarDate';
import { dayOff, holidayOn } from '../../src/domain/holidays';
import { butcherEaster } from '../support/naiveStandstill';

function day(text: string): CalendarDay {
  return dayFromIsoText(text)!;
}

describe('days on which a term does not end', () => {
  test.each([
    ['2025-01-01', 'newYearsDay'],
    ['2025-04-18', 'goodFriday'],
    ['2025-04-21', 'easterMonday'],
    ['2025-04-26', 'kingsDay'],
    ['2024-04-27', 'kingsDay'],
    ['2013-04-30', 'kingsDay'],
    ['2025-05-05', 'liberationDay'],
    ['2023-05-05', 'liberationDay'],
    ['2025-05-29', 'ascensionDay'],
    ['2025-06-09', 'whitMonday'],
    ['2025-12-25', 'christmasDay'],
    ['2025-12-26', 'secondChristmasDay'],
    ['2025-05-30', 'equatedDay'],
    ['2026-01-02', 'equatedDay'],
  ])('%s is %s', (text, holiday) => expect(holidayOn(day(text))).toBe(holiday));

  test.each(['2025-04-17', '2025-04-20', '2025-04-27', '2013-04-27', '2025-05-04', '2025-06-08', '2025-12-24', '2025-12-31', '2025-05-01'])(
    '%s is none: the law does not name it',
    (text) => expect(holidayOn(day(text))).toBeNull(),
  );

  test('weekends are days off, weekdays are not', () => {
    expect(dayOff(day('2025-10-04'))).toBe('saturday');
    expect(dayOff(day('2025-10-05'))).toBe('sunday');
    expect(dayOff(day('2025-10-06'))).toBeNull();
  });

  test('Easter is where a second algorithm puts it, every year from 1900 to 2200', () => {
    for (let year = 1900; year <= 2200; year++) {
      const monday = addDays(day(butcherEaster(year)), 1);
      expect(weekday(monday)).toBe(1);
      expect([year, holidayOn(monday)]).toEqual([year, 'easterMonday']);
      expect(isoText(addDays(monday, -1))).toBe(butcherEaster(year));
    }
  });
});
