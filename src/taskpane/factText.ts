import { formatNumber, formatRate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { formatMoment } from '../i18n/moment';
import type { FactKey } from '../i18n/workbook/wording';
import { isSerialMoment, wallClockOfSerial, wallClockOfText } from '../sheet/serialDate';
import type { FactValue } from '../sheet/tenderContents';

/** A fact as a person reads it. The number of a tender is a name: it takes no thousands separator. */
export function factText(key: FactKey, value: FactValue, language: Language): string {
  if (key === 'deadline' || key === 'start') return momentText(key, value, language);
  if (typeof value === 'string' || key === 'number') return String(value);
  return key === 'maximumRate' ? formatRate(value, language) : formatNumber(value, language);
}

function momentText(key: 'deadline' | 'start', value: FactValue, language: Language): string {
  const moment = typeof value === 'number' ? (isSerialMoment(value) ? wallClockOfSerial(value) : null) : wallClockOfText(value);
  // A start such as the week number 40 is no date, and before 1950 no tender began.
  const isDate = moment !== null && (typeof value === 'string' || value > 18_264);
  if (isDate) return formatMoment(moment, language);
  return typeof value === 'number' && key === 'start' ? formatNumber(value, language) : String(value);
}
