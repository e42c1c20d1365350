/** A calendar that counts days one by one: no date library, no serial numbers. Dates are texts yyyy-mm-dd. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function parts(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : LENGTHS[month - 1]!;
}

export function dayAfter(date: string): string {
  const [year, month, day] = parts(date);
  if (day < monthLength(year, month)) return isoDate(year, month, day + 1);
  return month < 12 ? isoDate(year, month + 1, 1) : isoDate(year + 1, 1, 1);
}

/** Zeller's congruence; 0 is Saturday, 1 is Sunday. */
export function zellerWeekday(date: string): number {
  let [year, month] = parts(date);
  const day = parts(date)[2];
  if (month < 3) {
    month += 12;
    year -= 1;
  }
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const sum = day + Math.floor((13 * (month + 1)) / 5) + inCentury + Math.floor(inCentury / 4) + Math.floor(century / 4);
  return (sum + 5 * century) % 7;
}
