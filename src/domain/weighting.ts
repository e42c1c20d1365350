/**
 * Sample weightings of a fixed number of criteria, spread evenly over all that add up to 1: every weighting is as likely
 * as any other. The same numbers come out every time, so that two recalculations agree.
 *
 * The points follow the irrational steps √2, √3, √5, … (Richtmyer 1951; Kronecker's theorem spreads them evenly over the
 * unit cube). Sorting the coordinates of one point cuts the stretch from 0 to 1 into as many pieces as there are
 * criteria; the lengths of those pieces are uniform over the weightings (David & Nagaraja 2003, 6.4).
 */
export class WeightingSampler {
  private readonly steps: Float64Array;
  private readonly cuts: Float64Array;
  private readonly weights: Float64Array;
  private drawn = 0;

  constructor(criteria: number) {
    this.steps = Float64Array.from(firstPrimes(criteria - 1), (prime) => Math.sqrt(prime) % 1);
    this.cuts = new Float64Array(Math.max(0, criteria - 1));
    this.weights = new Float64Array(criteria);
  }

  /** The next weighting. The array is used again for the one after it. */
  next(): Float64Array {
    this.drawn++;
    this.steps.forEach((step, i) => (this.cuts[i] = (0.5 + this.drawn * step) % 1));
    sortInPlace(this.cuts);
    let previous = 0;
    for (let i = 0; i < this.cuts.length; i++) {
      this.weights[i] = this.cuts[i]! - previous;
      previous = this.cuts[i]!;
    }
    this.weights[this.weights.length - 1] = 1 - previous;
    return this.weights;
  }
}

/** Insertion sort: for some twenty numbers several times faster than the engine's own. */
function sortInPlace(numbers: Float64Array): void {
  for (let i = 1; i < numbers.length; i++) {
    const value = numbers[i]!;
    let at = i;
    while (at > 0 && numbers[at - 1]! > value) {
      numbers[at] = numbers[at - 1]!;
      at--;
    }
    numbers[at] = value;
  }
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
