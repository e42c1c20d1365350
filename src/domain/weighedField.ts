import type { Points } from './points';
import { isScore, totalPoints } from './score';

/** Marks as points, the weights they were made with, and who takes part: what a question about weights is asked of. */
export interface WeighedField {
  /** One column per criterion, in millionths of a point. */
  readonly points: readonly Float64Array[];
  /** One per criterion; all above zero. */
  readonly weights: readonly Points[];
  /** Millionths of a euro an hour; NaN where missing. */
  readonly rates: Float64Array;
  /** Per candidate: the total in millionths of a point; not finite for one that takes no part. */
  readonly scores: Float64Array;
}

/** @param admitted per candidate: false for one that is knocked out or open */
export function weighedField(
  points: readonly Float64Array[],
  weights: readonly Points[],
  rates: Float64Array,
  admitted: (row: number) => boolean,
): WeighedField {
  const totals = totalPoints(points, rates.length);
  const scores = totals.map((total, row) => (admitted(row) && isScore(total) ? total : Number.NaN));
  return { points, weights, rates, scores };
}

/** The rows that take part. */
export function competitorsIn(field: WeighedField): Int32Array {
  return Int32Array.from([...field.scores.keys()].filter((row) => isScore(field.scores[row]!)));
}
