import { LARGEST_QUANTITY } from './decimal';
import { parseDecimal } from './decimalText';
import { entryOf } from './entry';
import { toHourlyRate, NO_RATE, type HourlyRate } from './hourlyRate';
import { errorAt, type Issue } from './issue';
import type { Place } from './place';

/** True for a number that can be an hourly rate in euros. */
export function isRate(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= LARGEST_QUANTITY;
}

/**
 * The hourly rate that a cell holds; {@link NO_RATE} where it is blank, or is no positive number (with an issue).
 * Text is never read as a rate, because "1.234" is two different bids; the issue proposes what was probably meant.
 */
export function readRate(value: unknown, place: Place, report: (issue: Issue) => void): HourlyRate {
  const entry = entryOf(value);
  switch (entry.kind) {
    case 'blank':
      return NO_RATE;
    case 'number':
      if (isRate(entry.value)) return toHourlyRate(entry.value);
      report(errorAt(place, 'rateNotPositive', { value: entry.value }));
      return NO_RATE;
    case 'error':
      report(errorAt(place, 'rateIsError', { value: entry.value }));
      return NO_RATE;
    case 'boolean':
    case 'text':
      report(errorAt(place, 'rateNotNumber', { value: String(entry.value), meant: numberMeant(String(entry.value)) }));
      return NO_RATE;
  }
}

/** The one number in a text such as "€ 92,50 p/u", where both Dutch and English readers would read the same one. */
function numberMeant(text: string): number | null {
  const numbers = text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const [only] = numbers;
  return numbers.length === 1 && only !== undefined ? parseDecimal(only, null) : null;
}
