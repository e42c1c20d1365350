import { dayAfter, isoDate, parts, zellerWeekday } from './naiveCalendar';

/** The anonymous Gregorian algorithm (Butcher, 1876), which shares nothing with the formula of Gauss. */
export function butcherEaster(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return isoDate(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

function stepped(date: string, days: number): string {
  let result = date;
  for (let i = 0; i < days; i++) result = dayAfter(result);
  return result;
}

/** All days of one year on which a term does not end, apart from weekends and decrees. */
function daysOff(year: number): Set<string> {
  const easter = butcherEaster(year);
  const [, , easterDay] = parts(easter);
  const goodFriday =
    easterDay > 2 ? easter.slice(0, 8) + String(easterDay - 2).padStart(2, '0') : isoDate(year, 3, 29 + easterDay);
  const kingsDay = isoDate(year, 4, 27);
  return new Set([
    isoDate(year, 1, 1),
    goodFriday,
    dayAfter(easter),
    zellerWeekday(kingsDay) === 1 ? isoDate(year, 4, 26) : kingsDay,
    isoDate(year, 5, 5),
    stepped(easter, 39),
    stepped(easter, 50),
    isoDate(year, 12, 25),
    isoDate(year, 12, 26),
  ]);
}

/** Plain and moved end by walking the calendar; for years without a decree. */
export function naiveStandstill(sent: string, days: number): { plainEnd: string; movedEnd: string } {
  const plainEnd = stepped(sent, days);
  let movedEnd = plainEnd;
  while (zellerWeekday(movedEnd) < 2 || daysOff(parts(movedEnd)[0]).has(movedEnd)) movedEnd = dayAfter(movedEnd);
  return { plainEnd, movedEnd };
}
