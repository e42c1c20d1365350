import { DecidedBy, UNRANKED, type Ranking } from './ranking';

/** Candidates with the same score, and what became of them. */
export interface Tie {
  readonly score: number;
  /** By rank; the order among equal ranks means nothing. */
  readonly rows: readonly number[];
  /** rate: every place inside the tie was settled by the rate. unresolved: some, or all, still share a rank. */
  readonly outcome: 'rate' | 'unresolved';
  /** Candidates whose missing rate keeps the tie unresolved. */
  readonly withoutRate: readonly number[];
}

/** Every tie, the highest score first. */
export function tiesIn(ranking: Ranking, scores: Float64Array, rates: Float64Array): Tie[] {
  const ties: Tie[] = [];
  const { order } = ranking;
  for (let start = 0; start < order.length; ) {
    const end = endOfTie(order, scores, start);
    if (end - start > 1) ties.push(tieOf(ranking, scores, rates, start, end));
    start = end;
  }
  return ties;
}

/** The tie that a candidate stands in, or null where nobody shares its score or it is not ranked. */
export function tieAround(ranking: Ranking, scores: Float64Array, rates: Float64Array, row: number): Tie | null {
  const { order } = ranking;
  if (ranking.rank[row] === UNRANKED) return null;
  const higher = firstAtOrBelow(order, scores, scores[row]!);
  const end = endOfTie(order, scores, higher);
  return end - higher > 1 ? tieOf(ranking, scores, rates, higher, end) : null;
}

function tieOf(ranking: Ranking, scores: Float64Array, rates: Float64Array, start: number, end: number): Tie {
  const rows = [...ranking.order.subarray(start, end)];
  return {
    score: scores[rows[0]!]!,
    rows,
    outcome: rows.every((row) => ranking.decidedBy[row] === DecidedBy.rate) ? 'rate' : 'unresolved',
    withoutRate: rows.filter((row) => Number.isNaN(rates[row]!)),
  };
}

function endOfTie(order: Int32Array, scores: Float64Array, start: number): number {
  let end = start + 1;
  while (end < order.length && scores[order[end]!] === scores[order[start]!]) end++;
  return end;
}

/** First position in `order` whose score is not above `score`; scores fall along the order. */
function firstAtOrBelow(order: Int32Array, scores: Float64Array, score: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scores[order[middle]!]! > score) low = middle + 1;
    else high = middle;
  }
  return low;
}
