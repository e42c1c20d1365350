import { millionthsOfProduct } from './decimal';
import { OPEN } from './field';
import type { HourlyRate } from './hourlyRate';
import { pointsAsNumber, type Points } from './points';

/**
 * How an hourly rate becomes points.
 * - lowest: weight × lowest rate ÷ rate.
 * - minmax: weight × (1 − (rate − lowest) ÷ (highest − lowest)).
 * - cap: all of the weight up to the cap, nothing above it.
 * The first two depend on who else takes part; see reversal.ts.
 */
export type RateFormula =
  | { readonly kind: 'lowest' }
  | { readonly kind: 'minmax' }
  | { readonly kind: 'cap'; readonly cap: HourlyRate };

/** Points for the rate of every candidate, and what they were measured against. */
export interface RatePoints {
  /** Millionths of a point; {@link OPEN} for a candidate without a rate or that takes no part. */
  readonly points: Float64Array;
  /** The lowest and highest rate among those that take part, in millionths of a euro; NaN where nobody does. */
  readonly lowest: number;
  readonly highest: number;
  /** True where all rates are the same, so that minmax gives everybody the full weight. */
  readonly allEqual: boolean;
}

/**
 * @param rates millionths of a euro an hour; NaN where missing
 * @param takesPart per candidate: false for one that is knocked out. Such a one never sets the lowest rate.
 */
export function ratePoints(
  rates: Float64Array,
  takesPart: (row: number) => boolean,
  weight: Points,
  formula: RateFormula,
): RatePoints {
  const points = new Float64Array(rates.length).fill(OPEN);
  const { lowest, highest } = extremes(rates, takesPart);
  const full = pointsAsNumber(weight);
  for (let row = 0; row < rates.length; row++) {
    const rate = rates[row]!;
    if (Number.isNaN(rate) || !takesPart(row)) continue;
    points[row] = pointsFor(rate, lowest, highest, weight, full, formula);
  }
  return { points, lowest, highest, allEqual: lowest === highest };
}

function pointsFor(
  rate: number,
  lowest: number,
  highest: number,
  weight: Points,
  full: number,
  formula: RateFormula,
): number {
  switch (formula.kind) {
    case 'lowest':
      return rate === lowest ? weight : millionthsOfProduct(full, lowest, rate);
    case 'minmax':
      return rate === lowest ? weight : millionthsOfProduct(full, highest - rate, highest - lowest);
    case 'cap':
      return rate <= formula.cap ? weight : 0;
  }
}

function extremes(rates: Float64Array, takesPart: (row: number) => boolean): { lowest: number; highest: number } {
  let lowest = Number.NaN;
  let highest = Number.NaN;
  for (let row = 0; row < rates.length; row++) {
    const rate = rates[row]!;
    if (Number.isNaN(rate) || !takesPart(row)) continue;
    if (!(rate >= lowest)) lowest = rate;
    if (!(rate <= highest)) highest = rate;
  }
  return { lowest, highest };
}
