import type { Language } from './language';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const DAY = 86_400_000;

/** A moment on a wall clock, in milliseconds since 1970 as that clock shows them; without a time of day at midnight. */
export function formatMoment(moment: number, language: Language): string {
  const date: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
  const time: Intl.DateTimeFormatOptions = moment % DAY === 0 ? {} : { hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', ...date, ...time }).format(moment);
}
