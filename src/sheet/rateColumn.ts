import { toHourlyRate } from '../domain/hourlyRate';
import type { Issue } from '../domain/issue';
import { isRate, readRate } from '../domain/rateEntry';

/** The hourly rates of `count` candidates; NaN where there is no usable one. */
export function rateColumn(
  count: number,
  valueAt: (row: number) => unknown,
  report: (issue: Issue) => void,
): Float64Array {
  const column = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const value = valueAt(row);
    // The common case without any object.
    column[row] = isRate(value) ? toHourlyRate(value) : readRate(value, { at: 'candidate', row, part: 'rate' }, report);
  }
  return column;
}
