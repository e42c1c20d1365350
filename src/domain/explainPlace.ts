import type { HourlyRate } from './hourlyRate';
import { UNRANKED, type Ranking } from './ranking';
import { tieAround } from './tie';

/**
 * What gave a candidate its place, as facts: "4th on rate: € 92.50 against € 95.00".
 * - score: nobody else has this score.
 * - rate: others have this score, and the rate set this candidate apart from all of them.
 * - shared: others have this score and this rate; nothing in the notice sets them apart.
 * - rateMissing: others have this score, and a rate that is needed is missing.
 */
export type PlaceExplanation =
  | { readonly kind: 'unranked' }
  | { readonly kind: 'score'; readonly rank: number }
  | {
      readonly kind: 'rate';
      readonly rank: number;
      readonly rate: HourlyRate;
      /** The rates of the others at this score, the lowest first, each once. */
      readonly against: readonly HourlyRate[];
    }
  | { readonly kind: 'shared'; readonly rank: number; readonly rate: HourlyRate; readonly sharedWith: readonly number[] }
  | {
      readonly kind: 'rateMissing';
      readonly rank: number;
      readonly sharedWith: readonly number[];
      readonly withoutRate: readonly number[];
    };

/**
 * @param scores millionths of a point of those that take part, as the ranking was made from
 * @param rates millionths of a euro an hour; NaN where missing
 */
export function explainPlace(ranking: Ranking, scores: Float64Array, rates: Float64Array, row: number): PlaceExplanation {
  const rank = ranking.rank[row] ?? UNRANKED;
  if (rank === UNRANKED) return { kind: 'unranked' };
  const tie = tieAround(ranking, scores, rates, row);
  if (tie === null) return { kind: 'score', rank };
  const others = tie.rows.filter((other) => other !== row);
  const sharedWith = others.filter((other) => ranking.rank[other] === rank);
  if (tie.withoutRate.length > 0) return { kind: 'rateMissing', rank, sharedWith, withoutRate: tie.withoutRate };
  const rate = rates[row]! as HourlyRate;
  if (sharedWith.length > 0) return { kind: 'shared', rank, rate, sharedWith };
  const against = [...new Set(others.map((other) => rates[other]! as HourlyRate))].sort((a, b) => a - b);
  return { kind: 'rate', rank, rate, against };
}
