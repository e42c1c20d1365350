import { BEFORE_MARKS, type BenchField } from './field';

/** Marks by criterion and rates, laid out beforehand: what a hand-tuned pass would keep its data in. */
export interface Packed {
  readonly count: number;
  readonly marks: readonly Float64Array[];
  readonly rates: Float64Array;
}

export function packed({ count, weights, table }: BenchField): Packed {
  return {
    count,
    marks: weights.map((_, index) => Float64Array.from(table.values, (row) => row[BEFORE_MARKS + index] as number)),
    rates: Float64Array.from(table.values, (row) => row[2] as number),
  };
}

/** From the cells: reads without looking what they hold. */
export function handTunedFromCells(field: BenchField): Int32Array {
  return handTuned(packed(field));
}

/** Scores and ranks by hand: unrolled by four, radix sort on indices, no check of anything. */
export function handTuned({ count, marks, rates }: Packed): Int32Array {
  const scores = new Int32Array(count);
  for (let at = 0; at < marks.length; at += 4) {
    const [a, b, c, d] = [marks[at]!, marks[at + 1]!, marks[at + 2]!, marks[at + 3]!];
    for (let row = 0; row < count; row++) {
      scores[row]! +=
        Math.round(a[row]! * 1e6) + Math.round(b[row]! * 1e6) + Math.round(c[row]! * 1e6) + Math.round(d[row]! * 1e6);
    }
  }
  return rankByRadix(scores, rates);
}

/** @param scores millionths of a point below 2^27, as 100 points are */
export function rankByRadix(scores: Int32Array, rates: Float64Array): Int32Array {
  const count = scores.length;
  let from = new Uint32Array(count);
  let to = new Uint32Array(count);
  for (let row = 0; row < count; row++) from[row] = row;
  const starts = new Uint32Array(1 << 9);
  for (let shift = 0; shift < 27; shift += 9) {
    starts.fill(0);
    for (let row = 0; row < count; row++) starts[511 - ((scores[row]! >>> shift) & 511)]!++;
    let sum = 0;
    for (let digit = 0; digit < 512; digit++) {
      const here = starts[digit]!;
      starts[digit] = sum;
      sum += here;
    }
    for (let at = 0; at < count; at++) {
      const row = from[at]!;
      to[starts[511 - ((scores[row]! >>> shift) & 511)]!++] = row;
    }
    [from, to] = [to, from];
  }
  return ranksOf(from, scores, rates);
}

function ranksOf(order: Uint32Array, scores: Int32Array, rates: Float64Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) end++;
    for (let at = start + 1; at < end; at++) {
      const row = order[at]!;
      let hole = at;
      for (; hole > start && rates[order[hole - 1]!]! > rates[row]!; hole--) order[hole] = order[hole - 1]!;
      order[hole] = row;
    }
    for (let at = start, rank = start; at < end; at++) {
      if (rates[order[at]!] !== rates[order[rank]!]) rank = at;
      ranks[order[at]!] = rank + 1;
    }
    start = end;
  }
  return ranks;
}
