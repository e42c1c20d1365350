import { walkTheCut } from '../../src/domain/weightSweep';
import type { ShortlistPlace } from '../../src/domain/shortlist';

function told(
  heights: readonly number[],
  slopes: readonly number[],
  size: number,
  places: readonly ShortlistPlace[],
  rates: readonly number[] = heights.map(() => 90),
): [number, number][] {
  const result: [number, number][] = [];
  const lines = { heights: Float64Array.from(heights), slopes: Float64Array.from(slopes), rates: Float64Array.from(rates) };
  walkTheCut(lines, size, 10, places, 100, (candidate, at) => result.push([candidate, at]));
  return result.sort(([a], [b]) => a - b);
}

describe('the walk along the cut', () => {
  test('two lines change places where they cross', () => {
    expect(told([10, 6], [0, 1], 1, ['in', 'out'])).toEqual([[0, 4], [1, 4]]);
  });

  test('lines that cross beyond the end stay where they are', () => {
    expect(told([10, 6], [0, 0.3], 1, ['in', 'out'])).toEqual([]);
  });

  test('of three lines through one point only the flattest and the steepest change places', () => {
    expect(told([10, 8, 6], [-1, 0, 1], 1, ['in', 'out', 'out'])).toEqual([[0, 2], [2, 2]]);
  });

  test('each candidate is told of once, at its first change', () => {
    expect(told([10, 8, 0], [-1, 0, 3], 1, ['in', 'out', 'out'])).toEqual([[0, 2], [1, 2], [2, 8 / 3]]);
  });

  test('of two equal lines the one with the lower rate comes in first', () => {
    expect(told([10, 6, 6], [0, 1, 1], 1, ['in', 'out', 'out'], [90, 95, 92])).toEqual([[0, 4], [2, 4]]);
  });
});
