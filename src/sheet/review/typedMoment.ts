import type { Language } from '../../i18n/language';
import { wallClockOfText } from '../serialDate';

/** "2025-10-02T09:00" as people type it: "02-10-2025 09:00" in Dutch, "2025-10-02 09:00" in English. Other words stay. */
export function momentAsTyped(text: string, language: Language): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  const date = language === 'nl' ? `${day}-${month}-${year}` : `${year}-${month}-${day}`;
  return time === undefined ? date : `${date} ${time}`;
}

/** The moment that was typed, as "2025-10-02T09:00" or "2025-10-02"; null where the text is no moment. */
export function typedMoment(text: string): string | null {
  const plain = text.trim().replace(/\s+/g, ' ').replace(/\s*(uur|u)$/i, '');
  const [, day = '', month = '', year, rest = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(.*)$/.exec(plain) ?? [];
  const iso = year === undefined ? plain : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`;
  const [, date, hours, minutes] = /^(\d{4}-\d{2}-\d{2})(?:[T, ]+(\d{1,2})[:.](\d{2}))?$/.exec(iso) ?? [];
  if (date === undefined) return null;
  const moment = hours === undefined ? date : `${date}T${hours.padStart(2, '0')}:${minutes}`;
  return wallClockOfText(moment) === null ? null : moment;
}
