import type { HourRange } from './draft';
import { COUNT, readCount } from './numberWords';

const NUMBER = '(\\d{1,2}(?:[.,]\\d{1,2})?)';
const RANGE = new RegExp(
  `(?<![\\d,.:])${NUMBER}\\s?(?:-|–|tot en met|t\\/m|tot|à|a|to|\\/)\\s?(?:maximaal |max\\.? )?${NUMBER}(?=\\s|$|u)`,
  'i',
);
const SINGLE = new RegExp(`(?<![\\d,.:])${NUMBER}(?=\\s|$|u)`, 'i');
const PER_WEEK = new RegExp(
  `(?<![\\d,.:])(?:${NUMBER}\\s?(?:-|–|tot en met|t\\/m|tot|à|to)\\s?(?:maximaal |max\\.? )?)?(\\d{1,2}(?:[.,]\\d{1,2})?|${COUNT})\\s?(?:uur|uren|u\\.?|hours)\\s?(?:gemiddeld\\s)?(?:per|\\/|p[./]?)\\s?(?:week|wk|w\\b)`,
  'i',
);
const HOURS_IN_A_WEEK = 60;

const toNumber = (text: string): number | null =>
  readCount(text) ?? (/^\d/.test(text) ? Number(text.replace(',', '.')) : null);

function toRange(minimum: string | undefined, maximum: string): HourRange | null {
  const to = toNumber(maximum);
  const from = minimum === undefined ? to : toNumber(minimum);
  if (from === null || to === null || to > HOURS_IN_A_WEEK || from > to || to <= 0) return null;
  return { minimum: from, maximum: to };
}

/** The value of an hours label: "16 uur", "32 - 36", "gemiddeld 24 uur per week". A time or a number of days is none. */
export function readHours(value: string): HourRange | null {
  const near = value.slice(0, 60);
  if (/^(?:\D{0,20})\d+(?:[.,]\d+)?\s*(?:dag|fte|maand|%|punten)/i.test(near)) {
    const bracketed = /\((\d{1,2}(?:,\d{1,2})?) uur\)/i.exec(near);
    return readHoursPerWeek(value) ?? (bracketed ? toRange(undefined, bracketed[1] ?? '') : null);
  }
  const range = RANGE.exec(near);
  if (range) return toRange(range[1], range[2] ?? '');
  const single = SINGLE.exec(near);
  return single ? toRange(undefined, single[1] ?? '') : null;
}

/** "24 uur per week" in running text. */
export function readHoursPerWeek(text: string): HourRange | null {
  const match = PER_WEEK.exec(text.slice(0, 1000));
  /** "4 dagen van 8 uur per week" gives the hours of a day. */
  if (match && /dag(?:en)? (?:van|à|a|met) $/i.test(text.slice(0, match.index))) return null;
  return match ? toRange(match[1], match[2] ?? '') : null;
}
