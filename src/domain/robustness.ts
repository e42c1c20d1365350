import { competitorsIn, type WeighedField } from './weighedField';
import { WeightingSampler } from './weighting';

/** Weightings that are tried. With 2,000 the share is right to about one percent point. */
export const SAMPLES = 2_000;

/**
 * Per candidate the share of all possible weightings, from 0 to 1, in which it stands on a shortlist of `size`; NaN for
 * one that takes no part. A weighting in which the candidate stands in an unresolved tie at the cut does not count.
 *
 * This is the rank acceptability of SMAA-2, summed over the ranks 1 to `size` (Lahdelma & Salminen 2001, Operations
 * Research 49(3)), with nothing assumed of the weights but that they are not negative and add up to the total. A mark
 * counts as the share that it is of its criterion's weight. Information only: the notice's own weights decide.
 */
export function shortlistAcceptability(field: WeighedField, size: number, samples: number = SAMPLES): Float64Array {
  const rows = competitorsIn(field);
  const acceptability = new Float64Array(field.scores.length).fill(Number.NaN);
  for (const row of rows) acceptability[row] = rows.length <= size ? 1 : 0;
  if (rows.length <= size || size < 1) return acceptability;

  const shares = field.points.map((column, i) => Float64Array.from(rows, (row) => column[row]! / field.weights[i]!));
  const sampler = new WeightingSampler(shares.length);
  const totals = new Float64Array(rows.length);
  const scratch = new Float64Array(rows.length);
  const timesIn = new Int32Array(rows.length);
  for (let sample = 0; sample < samples; sample++) {
    weigh(shares, sampler.next(), totals);
    scratch.set(totals);
    countShortlisted(totals, largest(scratch, size), size, rows, field.rates, timesIn);
  }
  rows.forEach((row, i) => (acceptability[row] = timesIn[i]! / samples));
  return acceptability;
}

function weigh(shares: readonly Float64Array[], weights: Float64Array, totals: Float64Array): void {
  totals.fill(0);
  for (let criterion = 0; criterion < shares.length; criterion++) {
    const column = shares[criterion]!;
    const weight = weights[criterion]!;
    for (let i = 0; i < totals.length; i++) totals[i]! += weight * column[i]!;
  }
}

function countShortlisted(
  totals: Float64Array,
  cut: number,
  size: number,
  rows: Int32Array,
  rates: Float64Array,
  timesIn: Int32Array,
): void {
  const atCut: number[] = [];
  let above = 0;
  for (let i = 0; i < totals.length; i++) {
    if (totals[i]! > cut) {
      above++;
      timesIn[i]!++;
    } else if (totals[i] === cut) atCut.push(i);
  }
  for (const i of settledByRate(atCut, size - above, (each) => rates[rows[each]!]!)) timesIn[i]!++;
}

/** Those of an equal score that certainly get one of the places: as in shortlist.ts, on one tie. */
function settledByRate(tied: readonly number[], places: number, rateOf: (each: number) => number): readonly number[] {
  if (tied.length <= places) return tied;
  if (tied.some((each) => Number.isNaN(rateOf(each)))) return [];
  const byRate = [...tied].sort((a, b) => rateOf(a) - rateOf(b));
  const firstOut = rateOf(byRate[places]!);
  return byRate.filter((each) => rateOf(each) < firstOut);
}

/** The `nth` largest number (Hoare's selection). Reorders `numbers`. */
function largest(numbers: Float64Array, nth: number): number {
  const target = nth - 1;
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const pivot = numbers[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (numbers[i]! > pivot) i++;
      while (numbers[j]! < pivot) j--;
      if (i > j) break;
      const swapped = numbers[i]!;
      numbers[i] = numbers[j]!;
      numbers[j] = swapped;
      i++;
      j--;
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return numbers[target]!;
}
