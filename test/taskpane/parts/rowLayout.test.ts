import fc from 'fast-check';
import { covers, layRows, measureRows, rowsBetween, rowsToDraw, type RowHeights } from '../../../src/taskpane/parts/rowLayout';

const heightsOf = (measured: readonly (readonly [number, number])[], usual = 50): RowHeights<number> => ({ measured: new Map(measured), usual });
const numbers = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

const layout = fc
  .record({ heights: fc.array(fc.option(fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 60 }), usual: fc.integer({ min: 1, max: 200 }) })
  .map(({ heights, usual }) => ({
    keys: numbers(heights.length),
    heights: heightsOf(heights.flatMap((height, row) => (height === null ? [] : [[row, height] as const])), usual),
    each: heights.map((height) => height ?? usual),
  }));

test('each row begins where the rows before it end, measured or not', () => {
  fc.assert(
    fc.property(layout, ({ keys, heights, each }) => {
      const tops = layRows(keys, heights);
      const sums = each.reduce<number[]>((before, height) => [...before, before.at(-1)! + height], [0]);
      expect([...tops]).toEqual(sums);
    }),
  );
});

test('the rows between two heights are exactly those that show something of themselves there', () => {
  fc.assert(
    fc.property(layout, fc.integer({ min: -500, max: 9000 }), fc.integer({ min: 0, max: 2000 }), ({ keys, heights }, from, length) => {
      const tops = layRows(keys, heights);
      const { first, last } = rowsBetween(tops, from, from + length);
      expect(first).toBeLessThanOrEqual(last);
      const shown = keys.filter((row) => tops[row + 1]! > from && tops[row]! <= from + length);
      if (shown.length > 0) expect([first, last]).toEqual([shown[0], shown.at(-1)]);
      else expect(keys).toContain(first);
    }),
  );
});

test('a list without rows shows none', () => {
  const { first, last } = rowsBetween(layRows([], heightsOf([])), -100, 900);
  expect(rowsToDraw({ first, last }, [], 0)).toEqual([]);
});

test('rows that must stay are drawn in their place, each once, and never beyond the list', () => {
  expect(rowsToDraw({ first: 5, last: 7 }, [1, 2, 6, -1, 12], 10)).toEqual([1, 2, 5, 6, 7]);
  expect(rowsToDraw({ first: 8, last: 30 }, [], 10)).toEqual([8, 9]);
});

test('a span covers another only where it holds both of its ends', () => {
  expect(covers({ first: 2, last: 9 }, { first: 2, last: 9 })).toBe(true);
  expect(covers({ first: 3, last: 9 }, { first: 2, last: 9 })).toBe(false);
  expect(covers({ first: 2, last: 8 }, { first: 2, last: 9 })).toBe(false);
});

test('what the first measured rows mostly measure is taken for all others', () => {
  const keys = numbers(10);
  const start = heightsOf([]);
  const measuring = measureRows(start, keys, layRows(keys, start), new Map([[0, 60], [1, 80]]), 0)!;
  expect(measuring.heights.usual).toBe(70);
  expect(layRows(keys, measuring.heights).at(-1)).toBe(60 + 80 + 8 * 70);
});

test('rows above the visible part say by how much everything moved; rows in it do not', () => {
  const keys = numbers(10);
  const heights = heightsOf([[9, 50]]);
  const tops = layRows(keys, heights);
  // Rows 0 to 3 end at 200, where the visible part begins.
  const measuring = measureRows(heights, keys, tops, new Map([[2, 90], [3, 45], [4, 300]]), 200)!;
  expect(measuring.shift).toBe(40 - 5);
});

test('after scrolling along with the shift, the row at the top stands where it stood', () => {
  fc.assert(
    fc.property(layout, fc.nat(59), fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 400 }))), ({ keys, heights, each }, at, pairs) => {
      fc.pre(heights.measured.size > 0);
      const tops = layRows(keys, heights);
      const top = Math.min(at, each.length - 1);
      const seen = new Map(pairs.filter(([row]) => row < each.length));
      const measuring = measureRows(heights, keys, tops, seen, tops[top]!);
      if (measuring === null) return;
      const after = layRows(keys, measuring.heights);
      expect(after[top]! - measuring.shift).toBeCloseTo(tops[top]!, 6);
    }),
  );
});

test('what is known already, and what is not laid out, brings nothing new', () => {
  const keys = numbers(3);
  const heights = heightsOf([[0, 60]]);
  expect(measureRows(heights, keys, layRows(keys, heights), new Map([[0, 60], [1, 0], [7, 90]]), 0)).toBeNull();
});

test('heights go with their rows when the order changes, and those of rows long gone are forgotten', () => {
  const heights = heightsOf([[1, 90], [2, 20]]);
  expect([...layRows([2, 1], heights)]).toEqual([0, 20, 110]);
  const many = heightsOf(numbers(50).map((row) => [row, 60]));
  const measuring = measureRows(many, [3, 4], layRows([3, 4], many), new Map([[0, 70]]), 0)!;
  expect([...measuring.heights.measured]).toEqual([[3, 70], [4, 60]]);
});
