import { calendarDay, dayFromIsoText, weekday } from '../../src/domain/calendarDate';
import { hasDecreeFor, isEquatedDay } from '../../src/domain/equatedDays';

describe('days made equal to a holiday by decree', () => {
  test.each(['2017-04-28', '2019-12-27', '2023-05-19', '2025-05-30', '2026-05-15', '2028-05-26'])('%s is one', (text) => {
    const day = dayFromIsoText(text)!;
    expect(isEquatedDay(day)).toBe(true);
    expect([1, 5]).toContain(weekday(day));
  });

  test('other days are not', () => {
    expect(isEquatedDay(dayFromIsoText('2026-05-18')!)).toBe(false);
  });

  test.each([
    [2016, false],
    [2017, true],
    [2019, true],
    [2020, false],
    [2022, false],
    [2023, true],
    [2028, true],
    [2029, false],
  ])('the decree for %d is known: %p', (year, known) => {
    expect(hasDecreeFor(calendarDay(year, 6, 1)!)).toBe(known);
  });
});
