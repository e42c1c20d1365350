/**
 * Decimal arithmetic on the numbers that a spreadsheet holds.
 *
 * A quantity is kept as an integer count of millionths in a double. Such integers add up exactly, in any order,
 * up to 2^53 millionths (nine thousand million whole units), so 0.1 + 0.2 equals 0.3. Binary fractions do not:
 * see docs/method.md, "Arithmetic".
 */

/** Millionths in one whole unit: quantities are rounded once, to six decimals. */
export const MILLIONTHS = 1_000_000;

/** The largest whole quantity that is accepted from a cell; sums over thousands of criteria stay exact below it. */
export const LARGEST_QUANTITY = 1_000_000_000;

/** A decimal number without loss: coefficient × 10^-scale. */
interface ExactDecimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** The decimal that a double stands for: the shortest one that reads back as the same double. */
function exactDecimal(value: number): ExactDecimal {
  const [mantissa = '0', exponentText] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponentText ?? 0);
  const coefficient = BigInt(whole + fraction);
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/** numerator ÷ denominator as an integer, half away from zero. */
function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

/** (product of factors) ÷ divisor in millionths, computed without any loss before the one rounding. */
function exactMillionths(factors: readonly ExactDecimal[], divisor: ExactDecimal): number {
  let coefficient = BigInt(MILLIONTHS);
  let scale = 0;
  for (const factor of factors) {
    coefficient *= factor.coefficient;
    scale += factor.scale;
  }
  const numerator = coefficient * 10n ** BigInt(divisor.scale);
  const denominator = divisor.coefficient * 10n ** BigInt(scale);
  return Number(divideHalfAway(numerator, denominator));
}

/**
 * True where a double near `scaled` cannot tell on which side of a half the exact value lies.
 * Eight units in the last place covers the two multiplications and one division done in doubles.
 */
function isNearHalf(scaled: number): boolean {
  const size = Math.abs(scaled);
  const distance = Math.abs(size - Math.floor(size) - 0.5);
  return distance <= size * Number.EPSILON * 8 + 1e-9;
}

/** So far from a half, and below so large a size, that what a double lacks cannot change the rounding. */
const SURE_DISTANCE = 0.49;
export const SURE_SIZE = 1e12;

/** The nearest integer, where a double near `scaled` leaves no doubt which it is: nearly always. NaN otherwise. */
function surelyNearest(scaled: number): number {
  const nearest = Math.floor(scaled + 0.5);
  return Math.abs(scaled - nearest) < SURE_DISTANCE && Math.abs(nearest) < SURE_SIZE ? nearest : Number.NaN;
}

function roundAway(scaled: number): number {
  return scaled < 0 ? -Math.round(-scaled) : Math.round(scaled);
}

/**
 * A number from 0 up to `most` in millionths, where a double leaves no doubt about the rounding; NaN for all others, which
 * {@link toMillionths} takes care of. Small enough for the compiler to put into any loop.
 * @param most millionths, below {@link SURE_SIZE}
 */
export function sureMillionthsUpTo(value: number, most: number): number {
  const scaled = value * MILLIONTHS;
  const nearest = Math.floor(scaled + 0.5);
  return value >= 0 && nearest <= most && Math.abs(scaled - nearest) < SURE_DISTANCE ? nearest : Number.NaN;
}

/** A number from a cell in millionths, rounded once, half away from zero. */
export function toMillionths(value: number): number {
  const nearest = surelyNearest(value * MILLIONTHS);
  return Number.isNaN(nearest) ? toMillionthsWithCare(value) : nearest;
}

function toMillionthsWithCare(value: number): number {
  const scaled = value * MILLIONTHS;
  if (Number.isInteger(value) || !isNearHalf(scaled)) return roundAway(scaled);
  return exactMillionths([exactDecimal(value)], { coefficient: 1n, scale: 0 });
}

/** a × b ÷ divisor in millionths, rounded once, half away from zero. The divisor is not zero. */
export function millionthsOfProduct(a: number, b: number, divisor: number): number {
  const scaled = ((a * b) / divisor) * MILLIONTHS;
  const nearest = surelyNearest(scaled);
  if (!Number.isNaN(nearest)) return nearest;
  if (!isNearHalf(scaled)) return roundAway(scaled);
  return exactMillionths([exactDecimal(a), exactDecimal(b)], exactDecimal(divisor));
}

/** The product of any number of factors ÷ divisor in millionths, rounded once. The divisor is not zero. */
export function millionthsOfFactors(factors: readonly number[], divisor: number): number {
  return exactMillionths(factors.map(exactDecimal), exactDecimal(divisor));
}

/** Below it a double holds any number of six decimals apart from all others: fifteen digits come back as they were. */
const MOST_WHOLE_MILLIONTHS = 1e15;

/** The millionths of a number with at most six decimals, which is nearly every number in a cell; NaN for another. */
function wholeMillionths(value: number): number {
  const millionths = Math.round(value * MILLIONTHS);
  return millionths / MILLIONTHS === value && Math.abs(millionths) < MOST_WHOLE_MILLIONTHS ? millionths : Number.NaN;
}

/** a − b as a double that names the decimal difference (0.3 − 0.1 is 0.2). */
export function decimalDifference(a: number, b: number): number {
  const [most, least] = [wholeMillionths(a), wholeMillionths(b)];
  if (!Number.isNaN(most) && !Number.isNaN(least)) return (most - least) / MILLIONTHS;
  const left = exactDecimal(a);
  const right = exactDecimal(b);
  const scale = Math.max(left.scale, right.scale);
  const difference =
    left.coefficient * 10n ** BigInt(scale - left.scale) - right.coefficient * 10n ** BigInt(scale - right.scale);
  return Number(`${difference}e-${scale}`);
}

/** Millionths as the number a cell shows. The division is exact to the nearest double, so it reads back unchanged. */
export function fromMillionths(millionths: number): number {
  return millionths / MILLIONTHS;
}
