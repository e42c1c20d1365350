import fc from 'fast-check';
import { greatestCommonDivisor } from '../../src/domain/commonDivisor';

test('divides both, and no larger number does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), (a, b) => {
      const divisor = greatestCommonDivisor(a, b);
      const common = Array.from({ length: 300 }, (_, n) => n + 1).filter((n) => a % n === 0 && b % n === 0);
      expect(divisor).toBe(common.at(-1));
    }),
  );
});

test('of a number and nothing it is the number', () => {
  expect([greatestCommonDivisor(0, 12), greatestCommonDivisor(12, 0)]).toEqual([12, 12]);
});
