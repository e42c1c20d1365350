import fc from 'fast-check';
import { equalWeights } from '../../../src/domain/clientRound/equalWeights';
import { pointsAsNumber, toPoints } from '../../../src/domain/points';

test.each([
  [1, 100, 100, 0],
  [2, 50, 100, 0],
  [3, 33, 99, 1],
  [4, 25, 100, 0],
  [6, 16, 96, 4],
  [7, 14, 98, 2],
  [8, 12.5, 100, 0],
  [16, 6.25, 100, 0],
  [120, 1, 120, 0],
])('%i criteria: %d each, %d together, %d left over', (count, each, sum, left) => {
  const proposed = equalWeights(count);
  expect(proposed.weights.map(pointsAsNumber)).toEqual(Array.from({ length: count }, () => each));
  expect([proposed.sum, proposed.left].map(pointsAsNumber)).toEqual([sum, left]);
});

test('no criteria, no weights', () => {
  expect(equalWeights(0)).toMatchObject({ weights: [], sum: 0 });
});

test('always equal, never more than the total where each can have a point, and what is left is said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
      const { weights, sum, left } = equalWeights(count);
      expect(new Set(weights).size).toBe(1);
      expect(sum + left).toBe(toPoints(100));
      expect(left).toBeLessThan(toPoints(count));
    }),
  );
});
