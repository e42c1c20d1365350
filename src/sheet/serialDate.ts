const DAY = 86_400_000;
/** Excel counts days from the last day of 1899, and counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's number for the day after its last date. */
export const AFTER_LAST_DATE = 2_958_466;

/** Excel's dates run from 1900 up to and including the year 9999; any other number is no moment. */
export function isSerialMoment(serial: number): boolean {
  return serial > 0 && serial < AFTER_LAST_DATE;
}

/** A moment on a wall clock, in milliseconds since 1970 as that clock shows them, for an Excel date and time. */
export function wallClockOfSerial(serial: number): number {
  return EPOCH + Math.round((serial * DAY) / 1000) * 1000;
}

export function serialOfWallClock(moment: number): number {
  return (moment - EPOCH) / DAY;
}

/** "2025-10-02T09:00" or "2025-10-02" as a moment on the wall clock; null where the text is no such moment. */
export function wallClockOfText(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const moment = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
  return new Date(moment).getUTCMonth() === month! - 1 && hour! < 24 && minute! < 60 ? moment : null;
}
