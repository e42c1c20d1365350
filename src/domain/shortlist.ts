import type { Ranking } from './ranking';

/** The best N, and what stands across the cut. */
export interface Shortlist {
  /** Candidates that are in, by rank. */
  readonly rows: readonly number[];
  /**
   * Candidates equal on score and rate (or whose tie lacks a rate) of whom some, but not all, would fit.
   * Which of them come in is a decision that a person records; none of them is in `rows`.
   */
  readonly unresolvedAtCut: readonly number[];
  /** Places that those candidates compete for; 0 where nothing is unresolved. */
  readonly placesLeft: number;
}

/** Where a candidate that takes part stands; unresolved where it stands in an unresolved tie across the cut. */
export type ShortlistPlace = 'in' | 'out' | 'unresolved';

/** The candidates with ranks 1 to `size`. Source: docs/method.md, "Shortlist". */
export function shortlistOf(ranking: Ranking, size: number): Shortlist {
  const { order, rank } = ranking;
  if (order.length <= size) return { rows: [...order], unresolvedAtCut: [], placesLeft: 0 };
  const firstOut = rank[order[size]!]!;
  if (firstOut > size) return { rows: [...order.subarray(0, size)], unresolvedAtCut: [], placesLeft: 0 };
  const clearlyIn = firstOut - 1;
  let end = size;
  while (end < order.length && rank[order[end]!] === firstOut) end++;
  return {
    rows: [...order.subarray(0, clearlyIn)],
    unresolvedAtCut: [...order.subarray(clearlyIn, end)],
    placesLeft: size - clearlyIn,
  };
}
