import { addDays, addMonthsBeyond, addMonthsWithin, type CalendarDay } from './calendarDate';
import { fromMillionths, toMillionths } from './decimal';

/** Days in an average month of the Gregorian calendar, as docs/method.md fixes it. */
const DAYS_PER_MONTH = 30.4375;

/** One stretch of work; both days included. `to` is null where it still goes on. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
}

/** What counts: days from `from` up to and including `to`. */
export interface ExperienceWindow {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay;
}

/** How long somebody worked. */
export interface Experience {
  /** Whole calendar months, over all united periods. */
  readonly months: number;
  /** Days left over beside those months, over all united periods. */
  readonly days: number;
  /** (months + days ÷ 30.4375) ÷ 12, rounded to six decimals. */
  readonly years: number;
  /** The periods as counted: united, clipped to the window, by date. */
  readonly counted: readonly { readonly from: CalendarDay; readonly to: CalendarDay }[];
}

/** The last `years` years before the reference date, or all that went before it. */
export function experienceWindow(reference: CalendarDay, years: number | null): ExperienceWindow {
  return { from: years === null ? null : addMonthsWithin(reference, -Math.round(years * 12)), to: reference };
}

/**
 * Experience over periods that may overlap: overlap counts once. A month is whole when the same day of the next month is
 * reached (its first day after, where that month is too short), so three calendar years are exactly 3.
 * Source: docs/method.md, "Derived facts".
 */
export function experience(periods: readonly Period[], window: ExperienceWindow): Experience {
  const counted = united(periods, window);
  let months = 0;
  let days = 0;
  for (const { from, to } of counted) {
    const end = addDays(to, 1);
    const whole = wholeMonths(from, end);
    months += whole;
    days += end - addMonthsBeyond(from, whole);
  }
  return { months, days, years: fromMillionths(toMillionths((months + days / DAYS_PER_MONTH) / 12)), counted };
}

function united(periods: readonly Period[], window: ExperienceWindow): { from: CalendarDay; to: CalendarDay }[] {
  const clipped = periods
    .map(({ from, to }) => ({
      from: window.from === null || from > window.from ? from : window.from,
      to: to === null || to > window.to ? window.to : to,
    }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from);
  const result: { from: CalendarDay; to: CalendarDay }[] = [];
  for (const period of clipped) {
    const last = result.at(-1);
    if (!last || period.from > last.to + 1) result.push({ ...period });
    else if (period.to > last.to) last.to = period.to;
  }
  return result;
}

/** Whole months from a day up to, not including, another. */
function wholeMonths(from: CalendarDay, end: CalendarDay): number {
  let months = Math.max(0, Math.floor((end - from) / 31));
  while (addMonthsBeyond(from, months + 1) <= end) months++;
  return months;
}
