import { rankCandidates } from './ranking';
import { ratePoints, type RateFormula } from './ratePoints';
import type { Points } from './points';

/** Two candidates whose order depends on a third one taking part. */
export interface Reversal {
  /** Ahead while the third takes part. */
  readonly ahead: number;
  /** Ahead as soon as the third is gone. */
  readonly behind: number;
  readonly third: number;
}

/** A field in which the rate is a scored criterion. */
export interface RatedField {
  /** Per candidate: millionths of a point on all other criteria; not finite for one that takes no part. */
  readonly otherPoints: Float64Array;
  /** Millionths of a euro an hour; NaN where missing. */
  readonly rates: Float64Array;
  readonly weight: Points;
  readonly formula: RateFormula;
}

/**
 * Every pair whose order turns when one other candidate goes. Only the one candidate with the lowest, or for minmax the
 * highest, rate can do that: the points of all others are measured against it. With a cap nobody can.
 * The list can be as long as the number of pairs; it is made as it is read.
 */
export function* reversalsIn(field: RatedField): Generator<Reversal> {
  const takesPart = (row: number): boolean => Number.isFinite(field.otherPoints[row]!) && !Number.isNaN(field.rates[row]!);
  const before = orderWithout(field, takesPart, null);
  for (const third of decisiveCandidates(field, takesPart)) {
    const after = orderWithout(field, takesPart, third);
    const placeAfter = new Map(after.map((row, place) => [row, place]));
    yield* turnedPairs(before.filter((row) => row !== third), placeAfter, third);
  }
}

/** The candidates that alone set the lowest or the highest rate. */
function decisiveCandidates({ rates, formula, weight }: RatedField, takesPart: (row: number) => boolean): number[] {
  if (formula.kind === 'cap') return [];
  const { lowest, highest } = ratePoints(rates, takesPart, weight, formula);
  const rows = [...rates.keys()].filter(takesPart);
  const only = (extreme: number): number[] => {
    const holders = rows.filter((row) => rates[row] === extreme);
    return holders.length === 1 ? holders : [];
  };
  // The highest rate moves points in the minmax formula alone; where all rates are the same, their holder is counted once.
  return formula.kind === 'lowest' || lowest === highest ? only(lowest) : [...only(lowest), ...only(highest)];
}

/** Rows from best to worst. Candidates that share a place stand in the same order in every field. */
function orderWithout(field: RatedField, takesPart: (row: number) => boolean, gone: number | null): number[] {
  const stays = (row: number): boolean => row !== gone && takesPart(row);
  const { points } = ratePoints(field.rates, stays, field.weight, field.formula);
  const scores = field.otherPoints.map((other, row) => (stays(row) ? other + points[row]! : Number.NaN));
  const { order, rank } = rankCandidates(scores, field.rates);
  return [...order].sort((a, b) => rank[a]! - rank[b]! || a - b);
}

/** The pairs of `order` that stand the other way round in `placeAfter`: those that an insertion sort would swap. */
function* turnedPairs(order: readonly number[], placeAfter: ReadonlyMap<number, number>, third: number): Generator<Reversal> {
  const seen: { readonly place: number; readonly row: number }[] = [];
  for (const row of order) {
    const place = placeAfter.get(row)!;
    let at = seen.length;
    while (at > 0 && seen[at - 1]!.place > place) {
      at--;
      yield { ahead: seen[at]!.row, behind: row, third };
    }
    seen.splice(at, 0, { place, row });
  }
}
