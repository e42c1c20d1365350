import { dayAfter, isoDate, monthLength, parts } from './naiveCalendar';

export interface NaivePeriod {
  readonly from: string;
  readonly to: string | null;
}

/** Experience by ticking off every single day from the window's first to its last. */
export function naiveExperience(
  periods: readonly NaivePeriod[],
  reference: string,
  windowYears: number,
): { months: number; days: number; years: number } {
  const [year, month, day] = parts(reference);
  const firstYear = year - windowYears;
  let date = isoDate(firstYear, month, Math.min(day, monthLength(firstYear, month)));
  let months = 0;
  let days = 0;
  let startDay = 0;
  let worked = false;
  let daysInRun = 0;
  while (date <= reference) {
    const works = periods.some(({ from, to }) => from <= date && date <= (to ?? reference));
    if (works) {
      if (!worked) {
        startDay = parts(date)[2];
        daysInRun = 0;
      }
      daysInRun++;
      if (closesMonth(dayAfter(date), startDay)) {
        months++;
        daysInRun = 0;
      }
    } else if (worked) {
      days += daysInRun;
      daysInRun = 0;
    }
    worked = works;
    date = dayAfter(date);
  }
  days += daysInRun;
  return { months, days, years: (months + days / 30.4375) / 12 };
}

/** A month that began on `startDay` is over when that day comes round, or on the first where the month had no such day. */
function closesMonth(next: string, startDay: number): boolean {
  const [year, month, day] = parts(next);
  if (day === startDay) return true;
  if (day !== 1) return false;
  const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return monthLength(lastYear, lastMonth) < startDay;
}
