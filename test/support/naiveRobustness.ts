import { naivePlaces, naiveRanks } from './naiveRanking';

/** Candidates by row, criteria by column, all in whole points; rates in whole euros, null where missing. */
export interface NaiveField {
  readonly marks: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly rates: readonly (number | null)[];
}

/** The share of random weightings with a place on the shortlist; weightings from exponentials, places by counting. */
export function naiveAcceptability(field: NaiveField, size: number, samples: number, random: () => number): number[] {
  const timesIn = field.marks.map(() => 0);
  for (let sample = 0; sample < samples; sample++) {
    const draws = field.weights.map(() => -Math.log(1 - random()));
    const sum = draws.reduce((a, b) => a + b, 0);
    const scores = field.marks.map((row) =>
      row.reduce((total, mark, i) => total + (mark / field.weights[i]!) * (draws[i]! / sum), 0),
    );
    naivePlaces(naiveRanks(scores, field.rates), size).forEach((place, i) => {
      if (place === 'in') timesIn[i]!++;
    });
  }
  return timesIn.map((times) => times / samples);
}

interface Fraction {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

function fraction(top: bigint, bottom: bigint): Fraction {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The smallest change of one weight that changes a place: every crossing of every two candidates is written down as a
 * fraction, and the places are counted afresh in the middle between each two neighbouring crossings.
 */
export function naiveWeightChange(field: NaiveField, size: number, candidate: number): number | null {
  const now = naivePlaces(naiveRanks(field.marks.map(sum), field.rates), size)[candidate]!;
  let best: number | null = null;
  field.weights.forEach((weight, criterion) => {
    for (const direction of [1n, -1n]) {
      const change = firstChange(field, size, candidate, criterion, weight, direction, now);
      if (change !== null && (best === null || change < best)) best = change;
    }
  });
  return best;
}

function sum(row: readonly number[]): number {
  return row.reduce((a, b) => a + b, 0);
}

function firstChange(
  field: NaiveField,
  size: number,
  candidate: number,
  criterion: number,
  weight: number,
  direction: bigint,
  now: string,
): number | null {
  const total = BigInt(sum(field.weights));
  const own = BigInt(weight);
  if (own === total) return null;
  const bottom = own * (total - own);
  const height = field.marks.map((row) => BigInt(sum(row)));
  const slope = field.marks.map((row, i) => direction * (BigInt(row[criterion]!) * total - height[i]! * own));
  const end = fraction(direction > 0n ? total - own : own, 1n);
  const stops: Fraction[] = [{ top: 0n, bottom: 1n }];
  for (let a = 0; a < height.length; a++) {
    for (let b = 0; b < height.length; b++) {
      if (slope[a] === slope[b]) continue;
      const at = fraction((height[a]! - height[b]!) * bottom, slope[b]! - slope[a]!);
      if (at.top > 0n && compare(at, end) < 0) stops.push(at);
    }
  }
  stops.push(end);
  stops.sort(compare);
  for (let i = 0; i + 1 < stops.length; i++) {
    const [from, to] = [stops[i]!, stops[i + 1]!];
    if (compare(from, to) === 0) continue;
    const middle = fraction(from.top * to.bottom + to.top * from.bottom, 2n * from.bottom * to.bottom);
    const scores = height.map((each, k) => each * bottom * middle.bottom + slope[k]! * middle.top);
    const place = naivePlaces(naiveRanks(ordinals(scores), field.rates), size)[candidate]!;
    if (place !== now) return Number(from.top) / Number(from.bottom);
  }
  return null;
}

/** Whole numbers too large for doubles, as their places from low to high. */
function ordinals(values: readonly bigint[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  return values.map((value) => distinct.indexOf(value));
}
