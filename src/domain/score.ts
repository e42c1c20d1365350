import { OPEN, UNUSABLE, type PointsColumn } from './field';

/**
 * Total points of every candidate, in millionths: the exact sum of the columns.
 * {@link OPEN} where a mark is blank, {@link UNUSABLE} where one cannot be used: such a candidate has no score.
 * Source: docs/method.md, "Score".
 */
export function totalPoints(columns: readonly PointsColumn[], count: number): Float64Array {
  const totals = new Float64Array(count);
  if (columns.length === 0) return totals.fill(OPEN);
  for (const column of columns) {
    for (let row = 0; row < count; row++) totals[row] = totals[row]! + (column[row] ?? OPEN);
  }
  // Neither an open nor an unusable mark adds up to a number, so only such rows are looked at once more.
  for (let row = 0; row < count; row++) if (!isScore(totals[row]!)) totals[row] = whyNoScore(columns, row);
  return totals;
}

/** An unusable mark outweighs an open one: filling in the blank would not give a score. */
function whyNoScore(columns: readonly PointsColumn[], row: number): number {
  return columns.some((column) => column[row] === UNUSABLE) ? UNUSABLE : OPEN;
}

/** True where a candidate has a complete score. */
export function isScore(total: number): boolean {
  return Number.isFinite(total);
}
