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
  for (let at = start; at < end; at++) {
    if (Number.isNaN(rates[order[at]!]!)) return leaveUnresolved(order, start, end, rank, decidedBy);
  }
  sortByRate(order, start, end, rates);
  for (let from = start; from < end; ) {
    const rate = rates[order[from]!];
    let to = from + 1;
    while (to < end && rates[order[to]!] === rate) to++;
    for (let at = from; at < to; at++) {
      rank[order[at]!] = from + 1;
      decidedBy[order[at]!] = to - from === 1 ? DecidedBy.rate : DecidedBy.unresolved;
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

/** Up to here putting each row in its place is faster than the engine's sort; beyond it would become quadratic. */
const FEW = 32;

/** The lowest rate first. Most ties are between a few: the engine's sort costs more to call than they take. */
function sortByRate(order: Int32Array, start: number, end: number, rates: Float64Array): void {
  if (end - start > FEW) {
    order.subarray(start, end).sort((a, b) => rates[a]! - rates[b]!);
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const row = order[at]!;
    let place = at;
    for (; place > start && rates[order[place - 1]!]! > rates[row]!; place--) order[place] = order[place - 1]!;
    order[place] = row;
  }
}

/** Rows with a score, the highest first. */
function byScoreDescending(scores: Float64Array): Int32Array {
  const order = rowsWithScore(scores);
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (const row of order) {
    highest = Math.max(highest, scores[row]!);
    lowest = Math.min(lowest, scores[row]!);
  }
  // eslint-disable-next-line no-restricted-syntax -- a typed array that was made for this
  if (highest - lowest > LARGEST_KEY) return order.sort((a, b) => scores[b]! - scores[a]!);
  const keys = new Uint32Array(scores.length);
  for (const row of order) keys[row] = highest - scores[row]!;
  return byKey(order, keys, highest - lowest);
}

function rowsWithScore(scores: Float64Array): Int32Array<ArrayBuffer> {
  const rows = new Int32Array(scores.length);
  let count = 0;
  for (let row = 0; row < scores.length; row++) if (isScore(scores[row]!)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Some 4,000 points between the best and the least: enough for any notice, and few enough for {@link byKey}. */
const LARGEST_KEY = 2 ** 32 - 1;
const DIGIT_BITS = 8;
const DIGITS = 2 ** DIGIT_BITS;

/**
 * Rows by their key, the lowest first: sorted digit by digit, the last digit first, without any comparison. Several times
 * faster than a comparator, and it grows no faster than the rows do (bench: core).
 */
function byKey(rows: Int32Array<ArrayBuffer>, keys: Uint32Array, largest: number): Int32Array {
  let from = rows;
  let to = new Int32Array(rows.length);
  for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += DIGIT_BITS) {
    const next = new Uint32Array(DIGITS + 1);
    for (const row of from) next[((keys[row]! >>> shift) & (DIGITS - 1)) + 1]!++;
    for (let digit = 1; digit <= DIGITS; digit++) next[digit]! += next[digit - 1]!;
    for (const row of from) to[next[(keys[row]! >>> shift) & (DIGITS - 1)]!++] = row;
    [from, to] = [to, from];
  }
  return from;
}
