/** Heights that were measured, by row, and the height that every other row is taken to have. */
export interface RowHeights<Key> {
  readonly measured: ReadonlyMap<Key, number>;
  readonly usual: number;
}

/** From the first row up to and including the last; none where the last comes before the first. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Where each row begins, in pixels from the start of the list; one more entry says where the last one ends. */
export type RowTops = Float64Array;

export function layRows<Key>(keys: readonly Key[], { measured, usual }: RowHeights<Key>): RowTops {
  const tops = new Float64Array(keys.length + 1);
  for (let row = 0; row < keys.length; row++) tops[row + 1] = tops[row]! + (measured.get(keys[row]!) ?? usual);
  return tops;
}

/** The rows that show something of themselves between two heights; at least the nearest one of a list that has rows. */
export function rowsBetween(tops: RowTops, from: number, to: number): RowSpan {
  const count = tops.length - 1;
  const first = Math.min(rowAt(tops, from), count - 1);
  return { first, last: Math.max(first, Math.min(rowAt(tops, to), count - 1)) };
}

/** The row that ends first below a height. */
function rowAt(tops: RowTops, height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle + 1]! > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function covers(outer: RowSpan, inner: RowSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Rows in order, each once: a span, and rows besides that must stay. */
export function rowsToDraw(span: RowSpan, kept: readonly number[], count: number): number[] {
  const rows = new Set<number>(kept.filter((row) => row >= 0 && row < count));
  for (let row = Math.max(0, span.first); row <= Math.min(span.last, count - 1); row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

export interface Measuring<Key> {
  readonly heights: RowHeights<Key>;
  /** By how much all that is visible moved down, because rows above it are taller than was thought. */
  readonly shift: number;
}

/**
 * Takes in measured heights, by row. `visibleFrom` is where the visible part begins, from the start of the list. Null where
 * nothing is new. What rows mostly measure is taken from the first ones that are measured, and kept: if it changed later,
 * everything would move.
 */
export function measureRows<Key>(
  heights: RowHeights<Key>,
  keys: readonly Key[],
  tops: RowTops,
  seen: ReadonlyMap<number, number>,
  visibleFrom: number,
): Measuring<Key> | null {
  const fresh = [...seen].filter(([row, height]) => row < keys.length && height > 0 && heights.measured.get(keys[row]!) !== height);
  if (fresh.length === 0) return null;
  const shift = fresh
    .filter(([row]) => tops[row + 1]! <= visibleFrom)
    .reduce((sum, [row, height]) => sum + height - (tops[row + 1]! - tops[row]!), 0);
  const isFirst = heights.measured.size === 0;
  const usual = isFirst ? fresh.reduce((sum, [, height]) => sum + height, 0) / fresh.length : heights.usual;
  const measured = new Map(stillThere(heights.measured, keys));
  for (const [row, height] of fresh) measured.set(keys[row]!, height);
  return { heights: { measured, usual }, shift };
}

/** Rows that are gone are forgotten once there are more of them than rows. */
function stillThere<Key>(measured: ReadonlyMap<Key, number>, keys: readonly Key[]): ReadonlyMap<Key, number> {
  if (measured.size <= 2 * keys.length) return measured;
  const there = new Set(keys);
  return new Map([...measured].filter(([key]) => there.has(key)));
}
