import { addDays, type CalendarDay } from '../calendarDate';
import { holidayOn, type Holiday } from '../holidays';

export interface HolidayWithin {
  readonly day: CalendarDay;
  readonly holiday: Holiday;
}

/** The holidays between two days, both included, Saturdays and Sundays left out: those everybody sees. */
export function holidaysWithin(from: CalendarDay, to: CalendarDay): HolidayWithin[] {
  const found: HolidayWithin[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const holiday = holidayOn(day);
    if (holiday !== null) found.push({ day, holiday });
  }
  return found;
}
