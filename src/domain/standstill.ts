import { addDays, type CalendarDay } from './calendarDate';
import { hasDecreeFor } from './equatedDays';
import { dayOff } from './holidays';

/** Calendar days that the standstill lasts at least (Aanbestedingswet 2012, art. 2.127). */
export const LEAST_STANDSTILL_DAYS = 20;

/** Nobody means a standstill of over ten years; a larger number is a date in the wrong cell. */
export const MOST_STANDSTILL_DAYS = 3_660;

/** When a standstill ends. Both ends are always shown; which one binds is for a person to say. */
export interface Standstill {
  /** The day after sending. */
  readonly firstDay: CalendarDay;
  /** The last day, counted in calendar days. */
  readonly plainEnd: CalendarDay;
  /** The plain end, or the next working day where that is a Saturday, Sunday or holiday. */
  readonly movedEnd: CalendarDay;
  /** Why the end moved, one reason a day from the plain end on; empty where it did not. */
  readonly moved: readonly NonNullable<ReturnType<typeof dayOff>>[];
  /** True where the term is shorter than the law's minimum. */
  readonly belowMinimum: boolean;
  /** False where no decree on days made equal to a holiday is known for that year. */
  readonly decreeKnown: boolean;
}

/**
 * The standstill after the award was sent. Source: docs/method.md, "Award, letters, standstill"; Aanbestedingswet 2012,
 * art. 2.127; Algemene termijnenwet, art. 1 and 3.
 *
 * @param days calendar days, a whole number from 1 to {@link MOST_STANDSTILL_DAYS}
 */
export function standstill(sent: CalendarDay, days: number): Standstill {
  const plainEnd = addDays(sent, days);
  const moved: NonNullable<ReturnType<typeof dayOff>>[] = [];
  let movedEnd = plainEnd;
  for (let reason = dayOff(movedEnd); reason !== null; reason = dayOff(movedEnd)) {
    moved.push(reason);
    movedEnd = addDays(movedEnd, 1);
  }
  return {
    firstDay: addDays(sent, 1),
    plainEnd,
    movedEnd,
    moved,
    belowMinimum: days < LEAST_STANDSTILL_DAYS,
    decreeKnown: hasDecreeFor(plainEnd),
  };
}
