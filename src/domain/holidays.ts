import { gregorianEaster } from 'date-easter';
import { addDays, calendarDay, civilDate, weekday, type CalendarDay } from './calendarDate';
import { isEquatedDay } from './equatedDays';

/**
 * Days on which a term in Dutch law does not end (Algemene termijnenwet, art. 3):
 * - paragraph 1: New Year's Day, Easter Monday, Whit Monday, both Christmas days, Ascension Day, the day on which the
 *   King's birthday is celebrated, and 5 May (every year, whether or not people have the day off);
 * - paragraph 2: Good Friday;
 * - paragraph 3: days made equal to these by royal decree; see equatedDays.ts.
 */
export type Holiday =
  | 'newYearsDay'
  | 'goodFriday'
  | 'easterMonday'
  | 'kingsDay'
  | 'liberationDay'
  | 'ascensionDay'
  | 'whitMonday'
  | 'christmasDay'
  | 'secondChristmasDay'
  | 'equatedDay';

/** Days from Easter Sunday. */
const AROUND_EASTER: readonly (readonly [number, Holiday])[] = [
  [-2, 'goodFriday'],
  [1, 'easterMonday'],
  [39, 'ascensionDay'],
  [50, 'whitMonday'],
];

/** The generally recognised holiday, or day made equal to one, on which a date falls; null on any other day. */
export function holidayOn(day: CalendarDay): Holiday | null {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const fixed = fixedHoliday(month, dayOfMonth);
  if (fixed) return fixed;
  if (day === birthdayOfTheMonarch(year)) return 'kingsDay';
  const fromEaster = day - easterSunday(year);
  const movable = AROUND_EASTER.find(([days]) => days === fromEaster);
  if (movable) return movable[1];
  return isEquatedDay(day) ? 'equatedDay' : null;
}

function fixedHoliday(month: number, day: number): Holiday | null {
  if (month === 1 && day === 1) return 'newYearsDay';
  if (month === 5 && day === 5) return 'liberationDay';
  if (month === 12 && day === 25) return 'christmasDay';
  if (month === 12 && day === 26) return 'secondChristmasDay';
  return null;
}

/** 27 April since 2014, before that 30 April; the day before where that is a Sunday. */
function birthdayOfTheMonarch(year: number): CalendarDay {
  const day = calendarDay(year, 4, year >= 2014 ? 27 : 30)!;
  return weekday(day) === 0 ? addDays(day, -1) : day;
}

function easterSunday(year: number): CalendarDay {
  const { month, day } = gregorianEaster(year);
  return calendarDay(year, month, day)!;
}

/** Why a term does not end on this day; null on a working day. */
export function dayOff(day: CalendarDay): Holiday | 'saturday' | 'sunday' | null {
  const holiday = holidayOn(day);
  if (holiday) return holiday;
  const dayOfWeek = weekday(day);
  return dayOfWeek === 6 ? 'saturday' : dayOfWeek === 0 ? 'sunday' : null;
}
