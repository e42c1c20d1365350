import type { CalendarDay } from '../domain/calendarDate';
import { experience as measure, experienceWindow, type Period } from '../domain/experience';
import { invalidArgument } from './cellError';
import { dateIn, isNoDate } from './dateCell';
import { furtherTexts } from './furtherTexts';
import { lineOf, requireEqualLength, type Line } from './line';
import { isOmitted, optionalNumber, singleCell } from './numberArgument';
import { texts } from './texts';

/**
 * Measures working experience in years: overlapping periods count once, and only what falls in the window counts.
 *
 * Whole calendar months plus left-over days ÷ 30.4375, ÷ 12; exactly three calendar years are 3. First and last day both
 * count. An empty end means: still going on, up to the reference date. Source: docs/method.md, "Derived facts".
 * @customfunction EXPERIENCE
 * @param from The first day of each period.
 * @param to The last day of each period; empty while it goes on.
 * @param [windowYears] Only the last so many years before the reference date count; left out, everything before it.
 * @param [referenceDate] The date up to which is counted; needed with a window and where a period goes on.
 * @returns Years, rounded to six decimals.
 */
export function experience(
  from: unknown[][],
  to: unknown[][],
  windowYears?: unknown[][],
  referenceDate?: unknown[][],
): number {
  const periods = periodsOf(lineOf(from, 'from'), lineOf(to, 'to'));
  const window = optionalNumber(windowYears, 'windowYears', 'aboveZero');
  const reference = isOmitted(referenceDate) ? null : dateIn(singleCell(referenceDate, 'referenceDate'), 'referenceDate');
  if (isNoDate(reference)) throw invalidArgument(reference.fault);
  if (reference === null && (window !== null || periods.some((period) => period.to === null))) {
    throw invalidArgument(furtherTexts().referenceNeeded());
  }
  const last = reference ?? (Math.max(0, ...periods.map((period) => period.to ?? 0)) as CalendarDay);
  return measure(periods, experienceWindow(last, window)).years;
}

function periodsOf(from: Line, to: Line): Period[] {
  requireEqualLength(from, to);
  return from.cells.flatMap((cell, index) => {
    const [start, end] = [dateIn(cell, 'from'), dateIn(to.cells[index], 'to')];
    const faulty = (text: string): CustomFunctions.Error => invalidArgument(texts().atRow(index + 1, text));
    if (isNoDate(start)) throw faulty(start.fault);
    if (isNoDate(end)) throw faulty(end.fault);
    if (start === null && end === null) return [];
    if (start === null) throw faulty(furtherTexts().periodWithoutStart());
    if (end !== null && end < start) throw faulty(furtherTexts().periodTurned());
    return [{ from: start, to: end }];
  });
}
