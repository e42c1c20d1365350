import { greatestCommonDivisor } from './commonDivisor';

/** Rows in the order of a column of whole numbers, without comparing them: it grows no faster than the rows do. */

/** Keys above this would not fit in 32 bits; only columns that lie thousands of units apart in millionths have them. */
const LARGEST_KEY = 2 ** 32 - 1;
/** More digits at a time would cost more to count than a further pass over the rows. */
const MOST_DIGIT_BITS = 11;

/**
 * The rows by their value, the lowest first or the highest first; rows of one value stay in the order that they have.
 * A row without a value (NaN) stands with the lowest.
 *
 * Marks and rates are typed in tenths, halves or cents, so counted in the largest unit that divides them all they are
 * small numbers, and mostly one pass over the rows sorts them.
 *
 * @param rows made for this: it may be used as scratch space
 * @param values whole numbers below 2^53
 */
export function inOrderOf(values: Float64Array, rows: Int32Array, first: 'lowest' | 'highest'): Int32Array {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at]!]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (!(highest > lowest)) return rows;
  const origin = first === 'lowest' ? lowest : highest;
  const unit = unitOf(values, rows, origin);
  const largest = (highest - lowest) / unit;
  if (largest > LARGEST_KEY) return byComparing(values, rows, first, lowest);
  const missing = first === 'lowest' ? 0 : largest;
  const keys = new Uint32Array(values.length);
  const perUnit = 1 / unit;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const distance = Math.abs(values[row]! - origin);
    keys[row] = distance >= 0 ? timesIn(distance, perUnit) : missing;
  }
  return byDigits(keys, rows, 32 - Math.clz32(largest));
}

/** The largest number that divides the distance of every value to `origin`. */
function unitOf(values: Float64Array, rows: Int32Array, origin: number): number {
  let unit = 0;
  let perUnit = 0;
  for (let at = 0; at < rows.length && unit !== 1; at++) {
    const distance = Math.abs(values[rows[at]!]! - origin);
    if (distance > 0 && timesIn(distance, perUnit) * unit !== distance) {
      unit = greatestCommonDivisor(distance, unit);
      perUnit = 1 / unit;
    }
  }
  return unit;
}

/**
 * How often a unit fits in a multiple of it. Processors multiply several times faster than they divide, and up to 2^50
 * times the result is a whole number short of or beyond it by so little that rounding finds it.
 */
function timesIn(distance: number, perUnit: number): number {
  return Math.floor(distance * perUnit + 0.5);
}

/** Sorted digit by digit, the last digit first. */
function byDigits(keys: Uint32Array, rows: Int32Array, bits: number): Int32Array {
  const passes = Math.ceil(bits / MOST_DIGIT_BITS);
  const digitBits = Math.ceil(bits / passes);
  const mask = 2 ** digitBits - 1;
  const next = new Int32Array(mask + 2);
  let from = rows;
  let to: Int32Array = new Int32Array(rows.length);
  for (let shift = 0; shift < bits; shift += digitBits) {
    next.fill(0);
    for (let at = 0; at < from.length; at++) next[((keys[from[at]!]! >>> shift) & mask) + 1]!++;
    for (let digit = 1; digit <= mask; digit++) next[digit]! += next[digit - 1]!;
    for (let at = 0; at < from.length; at++) {
      const row = from[at]!;
      to[next[(keys[row]! >>> shift) & mask]!++] = row;
    }
    [from, to] = [to, from];
  }
  return from;
}

function byComparing(values: Float64Array, rows: Int32Array, first: 'lowest' | 'highest', lowest: number): Int32Array {
  const sign = first === 'lowest' ? 1 : -1;
  const valueOf = (row: number): number => (Number.isNaN(values[row]!) ? lowest : values[row]!);
  return new Int32Array(rows).sort((a, b) => sign * (valueOf(a) - valueOf(b)));
}
