import type { LocalMoment } from '../domain/procedure/round';
import { isSerialMoment, wallClockOfSerial, wallClockOfText, serialOfWallClock } from './serialDate';

/** "2026-03-02T14:30" for what stands in a cell of times; null where it is no time. */
export function localMomentOf(value: unknown): LocalMoment | null {
  const clock = typeof value === 'number' && isSerialMoment(value) ? wallClockOfSerial(value) : wallClockOfText(String(value ?? ''));
  return clock === null ? null : new Date(clock).toISOString().slice(0, 16);
}

/** Excel's number for a moment, so that it is shown, sorted and filtered as a time. */
export function serialOfLocalMoment(moment: LocalMoment): number {
  const clock = wallClockOfText(moment);
  if (clock === null) throw new Error(`${moment} is no moment`);
  return serialOfWallClock(clock);
}

/** As {@link localMomentOf}, for what the add-in itself wrote: a whole minute. A second more was typed by somebody, also where the cell shows the same. */
export function writtenMomentOf(value: unknown): LocalMoment | null {
  const moment = localMomentOf(value);
  return moment !== null && typeof value === 'number' && Math.abs(serialOfLocalMoment(moment) - value) > 1e-9 ? null : moment;
}
