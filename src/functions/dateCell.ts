import { dayFromIsoText, dayFromSerial, type CalendarDay } from '../domain/calendarDate';
import { entryAsText, entryOf } from '../domain/entry';
import { furtherTexts } from './furtherTexts';

/** Why a cell holds no date, for a person. */
export interface NoDate {
  readonly fault: string;
}

/**
 * The date in a cell: a date of Excel, or text as yyyy-mm-dd, which everybody reads alike. Null for an empty cell, also
 * where Excel passes it as 0, which is no date.
 * Anything else is a fault, never a guess: 02-10-2025 is two different days. `argument` is named in the message.
 */
export function dateIn(cell: unknown, argument: string): CalendarDay | NoDate | null {
  const entry = entryOf(cell);
  if (entry.kind === 'blank' || entry.value === 0) return null;
  const day =
    entry.kind === 'number' ? dayFromSerial(entry.value) : entry.kind === 'text' ? dayFromIsoText(entry.value) : null;
  return day ?? { fault: furtherTexts().dateUnusable(argument, entryAsText(entry)) };
}

export function isNoDate(value: CalendarDay | NoDate | null): value is NoDate {
  return typeof value === 'object' && value !== null;
}
