import { civilDate, weekday, type CalendarDay } from '../../domain/calendarDate';
import type { Language } from '../language';
import { LETTER_TEXTS } from './words';

/** A date as a letter writes it: "zaterdag 1 november 2025", or plainly "1 november 2025". */
export function letterDate(day: CalendarDay, language: Language, style: 'plain' | 'withDay' = 'withDay'): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return LETTER_TEXTS[language].date(year, month, dayOfMonth, style === 'plain' ? null : weekday(day));
}
