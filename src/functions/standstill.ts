import { serialFromDay } from '../domain/calendarDate';
import { LEAST_STANDSTILL_DAYS, MOST_STANDSTILL_DAYS, standstill as count } from '../domain/standstill';
import { invalidArgument, notYet } from './cellError';
import { dateIn, isNoDate } from './dateCell';
import { furtherTexts } from './furtherTexts';
import { matrixOf } from './matrix';
import { optionalNumber } from './numberArgument';
import { texts } from './texts';
import { optionalFlag } from './wordArgument';

/**
 * Gives the last day of the standstill after an award was sent: plain, or moved to the next working day. Format as a date.
 *
 * It starts the day after sending. No working days are Saturdays, Sundays, the generally recognised holidays, Good Friday
 * and the days made equal to them by decree (known for 2017–2019 and 2023–2028). Show both dates; which one binds is for a
 * person to say. Source: Aanbestedingswet 2012, art. 2.127; Algemene termijnenwet, art. 1 and 3.
 * @customfunction STANDSTILL
 * @param sentDate The date on which the award was sent, or a range of dates.
 * @param [days] Calendar days; left out, 20, the least that art. 2.127 of the Aanbestedingswet 2012 allows.
 * @param [extend] TRUE for the end moved to the next working day; FALSE or left out for the plain end.
 * @returns One date for each date of sending, as Excel's number of days.
 */
export function standstill(sentDate: unknown[][], days?: unknown[][], extend?: unknown[][]): unknown[][] {
  const length = optionalNumber(days, 'days', 'countFromOne') ?? LEAST_STANDSTILL_DAYS;
  if (length > MOST_STANDSTILL_DAYS) throw invalidArgument(furtherTexts().numberUnusable('days', String(length), 'countFromOne'));
  const moved = optionalFlag(extend, 'extend');
  return matrixOf(sentDate).map((cells, row) => cells.map((cell) => endOf(cell, row + 1, length, moved)));
}

function endOf(cell: unknown, row: number, days: number, moved: boolean): number | CustomFunctions.Error {
  const sent = dateIn(cell, 'sentDate');
  if (sent === null) return notYet(texts().atRow(row, furtherTexts().notSent()));
  if (isNoDate(sent)) return invalidArgument(texts().atRow(row, sent.fault));
  const { plainEnd, movedEnd } = count(sent, days);
  return serialFromDay(moved ? movedEnd : plainEnd) ?? invalidArgument(texts().atRow(row, furtherTexts().beyondCalendar()));
}
