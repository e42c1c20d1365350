import type { ShortlistPlace } from './shortlist';

/** One straight line per candidate: its score as the weight of one criterion changes. */
export interface Lines {
  /** At no change. */
  readonly heights: Float64Array;
  /** Per unit of change, in the direction that is walked. */
  readonly slopes: Float64Array;
  /** Millionths of a euro an hour; NaN where missing. */
  readonly rates: Float64Array;
}

/** Values closer than this part of the total are one crossing: far above what doubles lose, far below any real gap. */
const TOLERANCE = 1e-11;

/**
 * Follows the cut below the best `size` lines from no change up to `end`, and tells for every candidate the first change
 * at which its place is no longer the one it has now.
 *
 * The lowest of the best lines is concave, the highest of the others convex; so the next crossing between them is found by
 * Newton's method from the far end, which reaches it exactly after a few lines. Each crossing swaps a line for a steeper
 * one, so the walk ends. Lines that are the same all along are told apart by rate, as in a ranking.
 */
export function walkTheCut(
  lines: Lines,
  size: number,
  end: number,
  placesNow: readonly ShortlistPlace[],
  total: number,
  onChange: (candidate: number, at: number) => void,
): void {
  const walk = new Walk(lines, size, placesNow, total * TOLERANCE, onChange);
  let at = 0;
  for (;;) {
    const next = walk.nextCrossing(at, end);
    if (next === null || !walk.swapAt(next)) return;
    at = next;
  }
}

/** Candidates in the order that they stand in just after the start, and which of them are among the best. */
class Walk {
  private readonly order: Int32Array;
  private readonly heights: Float64Array;
  private readonly slopes: Float64Array;
  private readonly best: Uint8Array;
  /** Per position: the first position of the candidates that nothing sets apart from this one, all along. */
  private readonly twins: Int32Array;
  private readonly twinsSize: Int32Array;
  private readonly twinsBest: Int32Array;
  private readonly told: Uint8Array;

  constructor(
    lines: Lines,
    size: number,
    private readonly placesNow: readonly ShortlistPlace[],
    private readonly tolerance: number,
    private readonly onChange: (candidate: number, at: number) => void,
  ) {
    const count = lines.heights.length;
    this.order = orderAfterStart(lines);
    this.heights = Float64Array.from(this.order, (each) => lines.heights[each]!);
    this.slopes = Float64Array.from(this.order, (each) => lines.slopes[each]!);
    this.best = new Uint8Array(count).fill(1, 0, size);
    this.twins = this.twinsOf(Float64Array.from(this.order, (each) => lines.rates[each]!));
    this.twinsSize = new Int32Array(count);
    this.twinsBest = new Int32Array(count);
    this.told = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      this.twinsSize[this.twins[i]!]!++;
      if (this.best[i]) this.twinsBest[this.twins[i]!]!++;
    }
    for (let i = 0; i < count; i++) if (this.twins[i] === i) this.tell(i, 0);
  }

  /** The first crossing from `from` on at which one of the others overtakes one of the best; null where there is none. */
  nextCrossing(from: number, end: number): number | null {
    let at = end;
    for (;;) {
      const lowest = this.extreme(at, 1);
      const highest = this.extreme(at, 0);
      if (this.valueOf(highest, at) - this.valueOf(lowest, at) <= this.tolerance) return at < end ? at : null;
      const steeper = this.slopes[highest]! - this.slopes[lowest]!;
      if (steeper <= 0) return null;
      const crossing = Math.max(from, (this.heights[lowest]! - this.heights[highest]!) / steeper);
      if (crossing >= at) return at < end ? at : null;
      at = crossing;
    }
  }

  /** Swaps the flattest of the best at this crossing for the steepest of the others; false where none is steeper. */
  swapAt(at: number): boolean {
    const leaving = this.throughCrossing(at, 1);
    const entering = this.throughCrossing(at, 0);
    if (this.slopes[entering]! <= this.slopes[leaving]!) return false;
    this.move(leaving, 0, at);
    this.move(entering, 1, at);
    return true;
  }

  private move(position: number, best: 0 | 1, at: number): void {
    const twins = this.twins[position]!;
    this.best[position] = best;
    this.twinsBest[twins]! += best === 1 ? 1 : -1;
    this.tell(twins, at);
  }

  /** Tells of the candidates of one set of twins whose place is another than now. */
  private tell(twins: number, at: number): void {
    if (this.told[twins]) return;
    const inside = this.twinsBest[twins]!;
    const count = this.twinsSize[twins]!;
    const place: ShortlistPlace = inside === count ? 'in' : inside === 0 ? 'out' : 'unresolved';
    if (place === this.placesNow[this.order[twins]!]) return;
    this.told[twins] = 1;
    for (let i = twins; i < twins + count; i++) this.onChange(this.order[i]!, at);
  }

  private valueOf(position: number, at: number): number {
    return this.heights[position]! + at * this.slopes[position]!;
  }

  /** The lowest of the best (side 1) or the highest of the others (side 0). */
  private extreme(at: number, side: 0 | 1): number {
    let found = -1;
    let value = 0;
    for (let i = 0; i < this.order.length; i++) {
      if (this.best[i] !== side) continue;
      const each = this.valueOf(i, at);
      if (found < 0 || (side === 1 ? each < value : each > value)) {
        found = i;
        value = each;
      }
    }
    return found;
  }

  /**
   * Of the lines of one side that run through the crossing: the flattest of the best, the steepest of the others. Of the
   * same line the last of the best goes first, and the first of the others comes first: that is the order of their rates.
   */
  private throughCrossing(at: number, side: 0 | 1): number {
    const limit = this.valueOf(this.extreme(at, side), at);
    let found = -1;
    for (let i = 0; i < this.order.length; i++) {
      if (this.best[i] !== side || Math.abs(this.valueOf(i, at) - limit) > this.tolerance) continue;
      const slope = this.slopes[i]!;
      if (found < 0 || (side === 1 ? slope <= this.slopes[found]! : slope > this.slopes[found]!)) found = i;
    }
    return found;
  }

  /** Neighbours in the order with the same line and the same rate; with the same line where one of them has no rate. */
  private twinsOf(rates: Float64Array): Int32Array {
    const count = this.order.length;
    const twins = new Int32Array(count);
    for (let start = 0; start < count; ) {
      let end = start + 1;
      while (end < count && this.heights[end] === this.heights[start] && this.slopes[end] === this.slopes[start]) end++;
      const rateMissing = Number.isNaN(rates[end - 1]!);
      for (let i = start; i < end; i++) {
        const sameAsBefore = i > start && (rateMissing || rates[i] === rates[i - 1]);
        twins[i] = sameAsBefore ? twins[i - 1]! : i;
      }
      start = end;
    }
    return twins;
  }
}

/** By height, then by slope: the order just after the start. The same line: by rate, missing rates last. */
function orderAfterStart({ heights, slopes, rates }: Lines): Int32Array {
  const rateOf = (each: number): number => (Number.isNaN(rates[each]!) ? Number.MAX_VALUE : rates[each]!);
  const order = Int32Array.from(heights.keys());
  // eslint-disable-next-line no-restricted-syntax -- a typed array made on the line above
  return order.sort((a, b) => heights[b]! - heights[a]! || slopes[b]! - slopes[a]! || rateOf(a) - rateOf(b));
}
