import type { Language } from '../../../i18n/language';
import { formatMoment } from '../../../i18n/moment';
import { wallClockOfText } from '../../../sheet/serialDate';

/** "2026-03-02T14:30" as people read it. */
export function momentText(moment: string, language: Language): string {
  const clock = wallClockOfText(moment);
  return clock === null ? moment : formatMoment(clock, language);
}
