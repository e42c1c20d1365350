import fc from 'fast-check';
import { UNUSABLE } from '../../src/domain/field';
import { toPoints } from '../../src/domain/points';
import { isScore, totalPoints } from '../../src/domain/score';
import { columnOf } from '../support/fields';
import { naiveScore } from '../support/naiveScore';

/** Columns of one candidate. */
function totalOf(marks: readonly (number | null)[]): number {
  return totalPoints(marks.map((mark) => columnOf([mark])), 1)[0]!;
}

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(8, '0')}`);

describe('a score', () => {
  test('the Zwolle example: 20, 30, 10 and 15 give 75', () => {
    expect(totalOf([20, 30, 10, 15])).toBe(toPoints(75));
  });

  test('0.1 + 0.2 ties with 0.3', () => {
    expect(totalOf([0.1, 0.2])).toBe(totalOf([0.3]));
  });

  test('a blank mark is open and never a silent zero', () => {
    expect(isScore(totalOf([20, null, 10, 15]))).toBe(false);
    expect(totalOf([20, 0, 10, 15])).toBe(toPoints(45));
  });

  test('an unusable mark outweighs an open one, and spoils only its own row', () => {
    const totals = totalPoints([columnOf([null, 10, 5]), Float64Array.of(UNUSABLE, toPoints(1), Number.NaN)], 3);
    expect(totals[0]).toBe(UNUSABLE);
    expect(totals[1]).toBe(toPoints(11));
    expect(totals[2]).toBeNaN();
  });

  test('without criteria nobody has a score', () => {
    expect(totalPoints([], 2).every(Number.isNaN)).toBe(true);
  });

  test('equal in any order of the criteria, and equal to the sum on paper', () => {
    fc.assert(
      fc.property(
        fc.array(decimal, { minLength: 1, maxLength: 25 }).chain((marks) =>
          fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })),
        ),
        ([marks, shuffled]) => {
          const onPaper = Number(naiveScore(marks));
          expect(totalOf(marks.map(Number))).toBe(onPaper);
          expect(totalOf(shuffled.map(Number))).toBe(onPaper);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
