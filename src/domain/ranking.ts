import { isScore } from './score';

/** What gave a candidate its place. */
export const DecidedBy = { score: 0, rate: 1, unresolved: 2 } as const;
export type DecidedBy = (typeof DecidedBy)[keyof typeof DecidedBy];

/** Rank in `rank` of a candidate that takes no part. */
export const UNRANKED = 0;

/** Places of all candidates. */
export interface Ranking {
  /** Per candidate: 1 is best, equal places share a rank and the next rank skips; {@link UNRANKED} otherwise. */
  readonly rank: Int32Array;
  /** Per candidate; meaningless where unranked. */
  readonly decidedBy: Uint8Array;
  /** The ranked candidates by rank. The order among equal ranks means nothing. */
  readonly order: Int32Array;
}

/**
 * Ranks by score, the higher first, and at equal score by hourly rate, the lower first.
 * Only candidates with a complete score in `scores` take part. Inside a tie one missing rate (NaN) leaves the whole tie
 * unresolved. The order of the rows decides nothing. Source: docs/method.md, "Ranking".
 *
 * @param scores millionths of a point; not finite for a candidate that takes no part
 * @param rates millionths of a euro an hour; NaN where missing
 */
export function rankCandidates(scores: Float64Array, rates: Float64Array): Ranking {
  const order = byScoreDescending(scores);
  const rank = new Int32Array(scores.length);
  const decidedBy = new Uint8Array(scores.length);
  let start = 0;
  while (start < order.length) {
    const score = scores[order[start]!];
    let end = start + 1;
    while (end < order.length && scores[order[end]!] === score) end++;
    if (end - start === 1) {
      rank[order[start]!] = start + 1;
      decidedBy[order[start]!] = DecidedBy.score;
    } else {
      rankTie(order, start, end, rates, rank, decidedBy);
    }
    start = end;
  }
  return { rank, decidedBy, order };
}

/** Gives the candidates order[start..end), all of one score, their ranks by rate. Reorders only that stretch. */
function rankTie(
  order: Int32Array,
  start: number,
  end: number,
  rates: Float64Array,
  rank: Int32Array,
  decidedBy: Uint8Array,
): void {
  const tied = order.subarray(start, end);
  if (tied.some((row) => Number.isNaN(rates[row]!))) {
    for (const row of tied) {
      rank[row] = start + 1;
      decidedBy[row] = DecidedBy.unresolved;
    }
    return;
  }
  // eslint-disable-next-line no-restricted-syntax -- a window on the order that this ranking made and owns
  tied.sort((a, b) => rates[a]! - rates[b]!);
  for (let from = 0; from < tied.length; ) {
    const rate = rates[tied[from]!];
    let to = from + 1;
    while (to < tied.length && rates[tied[to]!] === rate) to++;
    for (let at = from; at < to; at++) {
      rank[tied[at]!] = start + from + 1;
      decidedBy[tied[at]!] = to - from === 1 ? DecidedBy.rate : DecidedBy.unresolved;
    }
    from = to;
  }
}

/**
 * Rows with a score, the highest first. Score and row are packed into one number where both fit in 53 bits, so that
 * the engine's own number sort does the work: several times faster than any comparator (bench: core).
 */
function byScoreDescending(scores: Float64Array): Int32Array {
  let count = 0;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const score of scores) {
    if (!isScore(score)) continue;
    count++;
    if (score > highest) highest = score;
    if (score < lowest) lowest = score;
  }
  const rows = scores.length;
  const order = new Int32Array(count);
  if (count === 0) return order;
  if ((highest - lowest + 1) * rows > Number.MAX_SAFE_INTEGER) return byComparing(scores, order);
  const keys = new Float64Array(count);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const score = scores[row]!;
    if (isScore(score)) keys[at++] = (highest - score) * rows + row;
  }
  // eslint-disable-next-line no-restricted-syntax -- a typed array made four lines above
  keys.sort();
  for (let i = 0; i < count; i++) order[i] = keys[i]! % rows;
  return order;
}

/** The same order for scores too large to pack. */
function byComparing(scores: Float64Array, order: Int32Array): Int32Array {
  let at = 0;
  for (let row = 0; row < scores.length; row++) if (isScore(scores[row]!)) order[at++] = row;
  // eslint-disable-next-line no-restricted-syntax -- a typed array that the caller made for this
  return order.sort((a, b) => scores[b]! - scores[a]!);
}
