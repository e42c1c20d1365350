declare const plainDate: unique symbol;

/**
 * A plain date without time or time zone: whole days since 1970-01-01 in the Gregorian calendar.
 * Subtracting two gives days; nothing moves with summer time.
 */
export type CalendarDay = number & { readonly [plainDate]: true };

/** Year, month (1 to 12) and day of the month (1 to 31). */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** Excel's number for 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/** Excel counts 29 February 1900, which never was, as 60. Smaller serial numbers are one off. */
const EXCEL_LEAP_BUG = 60;

/** Excel's number for 9999-12-31, the last date it knows. */
const EXCEL_LAST = 2_958_465;

/** The day with this year, month and day; null where the calendar has no such date (2025-02-29). */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12) return null;
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

function dayOf(year: number, month: number, day: number): CalendarDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() / MS_PER_DAY) as CalendarDay;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function civilDate(day: CalendarDay): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: CalendarDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return (day + days) as CalendarDay;
}

/** The same day of another month; where that month is too short, its last day (31 January + 1 is 28 February). */
export function addMonthsWithin(day: CalendarDay, months: number): CalendarDay {
  const { year, month, day: dayOfMonth } = shifted(day, months);
  return dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}

/** The same day of another month; where that month is too short, the first of the next (31 January + 1 is 1 March). */
export function addMonthsBeyond(day: CalendarDay, months: number): CalendarDay {
  const { year, month, day: dayOfMonth } = shifted(day, months);
  return dayOfMonth > daysInMonth(year, month) ? dayOf(year, month + 1, 1) : dayOf(year, month, dayOfMonth);
}

function shifted(day: CalendarDay, months: number): CivilDate {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: dayOfMonth };
}

/** The date in a cell. A time of day is left out. Null for 0, for Excel's 29 February 1900 and outside its calendar. */
export function dayFromSerial(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= EXCEL_LAST) || whole === EXCEL_LEAP_BUG) return null;
  return (whole - EXCEL_EPOCH + (whole < EXCEL_LEAP_BUG ? 1 : 0)) as CalendarDay;
}

/** Excel's number for a date, to be shown with a date format; null before 1900. */
export function serialFromDay(day: CalendarDay): number | null {
  const serial = day + EXCEL_EPOCH;
  if (serial > EXCEL_LEAP_BUG) return serial <= EXCEL_LAST ? serial : null;
  return serial > 1 ? serial - 1 : null;
}

/** yyyy-mm-dd, the one way of writing a date as text that Dutch and English readers read alike; null for any other. */
export function dayFromIsoText(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** yyyy-mm-dd. */
export function isoText(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}
