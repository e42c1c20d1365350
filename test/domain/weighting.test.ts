import { WeightingSampler } from '../../src/domain/weighting';

function weightings(criteria: number, count: number): number[][] {
  const sampler = new WeightingSampler(criteria);
  return Array.from({ length: count }, () => [...sampler.next()]);
}

describe('sample weightings', () => {
  test.each([1, 2, 3, 5, 20])('of %d criteria: none negative, all adding up to 1', (criteria) => {
    for (const weights of weightings(criteria, 500)) {
      expect(weights).toHaveLength(criteria);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  test('the same every time', () => expect(weightings(4, 50)).toEqual(weightings(4, 50)));

  test.each([2, 3, 5, 10, 20])('of %d criteria: even over all possible weightings', (criteria) => {
    const all = weightings(criteria, 4000);
    for (let i = 0; i < criteria; i++) {
      const own = all.map((weights) => weights[i]!);
      const mean = own.reduce((a, b) => a + b, 0) / own.length;
      expect(Math.abs(mean * criteria - 1)).toBeLessThan(0.03);
      // Uniform over the weightings, one weight exceeds t with probability (1 − t)^(criteria − 1).
      for (const t of [0.5 / criteria, 1 / criteria, 2 / criteria]) {
        const share = own.filter((weight) => weight > t).length / own.length;
        expect(Math.abs(share - (1 - t) ** (criteria - 1))).toBeLessThan(0.03);
      }
    }
  });
});
