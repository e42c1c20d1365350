import { inOrderOf } from './rowOrder';
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
  // Sorting by score leaves those of one score as they stood: by rate.
  const order = inOrderOf(scores, inOrderOf(rates, rowsWithScore(scores), 'lowest'), 'highest');
  const rank = new Int32Array(scores.length);
  const decidedBy = new Uint8Array(scores.length);
  for (let start = 0; start < order.length; ) {
    const row = order[start]!;
    const score = scores[row]!;
    let end = start + 1;
    while (end < order.length && scores[order[end]!]! === score) end++;
    if (end - start === 1) {
      rank[row] = start + 1;
      decidedBy[row] = DecidedBy.score;
    } else {
      rankTie(order, start, end, rates, rank, decidedBy);
    }
    start = end;
  }
  return { rank, decidedBy, order };
}

/** Gives the candidates order[start..end), all of one score and the lowest rate first, their ranks. */
function rankTie(
  order: Int32Array,
  start: number,
  end: number,
  rates: Float64Array,
  rank: Int32Array,
  decidedBy: Uint8Array,
): void {
  for (let at = start; at < end; at++) {
    if (Number.isNaN(rates[order[at]!]!)) return leaveUnresolved(order, start, end, rank, decidedBy);
  }
  for (let from = start; from < end; ) {
    const rate = rates[order[from]!]!;
    let to = from + 1;
    while (to < end && rates[order[to]!]! === rate) to++;
    const decided = to - from === 1 ? DecidedBy.rate : DecidedBy.unresolved;
    for (let at = from; at < to; at++) {
      const row = order[at]!;
      rank[row] = from + 1;
      decidedBy[row] = decided;
    }
    from = to;
  }
}

function leaveUnresolved(order: Int32Array, start: number, end: number, rank: Int32Array, decidedBy: Uint8Array): void {
  for (let at = start; at < end; at++) {
    rank[order[at]!] = start + 1;
    decidedBy[order[at]!] = DecidedBy.unresolved;
  }
}

function rowsWithScore(scores: Float64Array): Int32Array {
  const rows = new Int32Array(scores.length);
  let count = 0;
  for (let row = 0; row < scores.length; row++) if (isScore(scores[row]!)) rows[count++] = row;
  return rows.subarray(0, count);
}
