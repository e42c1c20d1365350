import { OPEN, UNUSABLE, type PointsColumn } from './field';

/**
 * Total points of every candidate, in millionths: the exact sum of the columns.
 * {@link OPEN} where a mark is blank, {@link UNUSABLE} where one cannot be used: such a candidate has no score.
 * Source: docs/method.md, "Score".
 */
export function totalPoints(columns: readonly PointsColumn[], count: number): Float64Array {
  const totals = new Float64Array(count);
  if (columns.length === 0) return totals.fill(OPEN);
  for (let first = 0; first < columns.length; first += TOGETHER) addUp(columns.slice(first, first + TOGETHER), totals);
  // Neither an open nor an unusable mark adds up to a number, so only such rows are looked at once more.
  for (let row = 0; row < count; row++) if (!isScore(totals[row]!)) totals[row] = whyNoScore(columns, row);
  return totals;
}

/** Columns that are added up at a time: each sum is fetched and put back once for all of them. */
const TOGETHER = 4;

/** In whichever order: sums of millionths are exact. */
function addUp(columns: readonly PointsColumn[], totals: Float64Array): void {
  const [a, b, c, d] = columns;
  if (a && b && c && d && columns.every((column) => column.length >= totals.length)) {
    for (let row = 0; row < totals.length; row++) totals[row]! += a[row]! + b[row]! + c[row]! + d[row]!;
    return;
  }
  for (const column of columns) {
    for (let row = 0; row < totals.length; row++) totals[row]! += column[row] ?? OPEN;
  }
}

/** An unusable mark outweighs an open one: filling in the blank would not give a score. */
function whyNoScore(columns: readonly PointsColumn[], row: number): number {
  return columns.some((column) => column[row] === UNUSABLE) ? UNUSABLE : OPEN;
}

/** True where a candidate has a complete score. */
export function isScore(total: number): boolean {
  return Number.isFinite(total);
}
