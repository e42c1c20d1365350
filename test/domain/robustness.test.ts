import fc from 'fast-check';
import { shortlistAcceptability } from '../../src/domain/robustness';
import { toPoints } from '../../src/domain/points';
import { weighedField } from '../../src/domain/weighedField';
import { columnOf, ratesOf } from '../support/fields';
import { naiveAcceptability, type NaiveField } from '../support/naiveRobustness';
import { repeatable } from '../support/repeatable';
import { methodField, smallField } from '../support/robustnessFields';

describe('in how many of the possible weightings a candidate is on the shortlist', () => {
  test('two criteria, two specialists: half of the weightings each', () => {
    const field = methodField({ marks: [[10, 0], [0, 10]], weights: [10, 10], rates: [90, 90] });
    const [first, second] = shortlistAcceptability(field, 1);
    expect(first).toBeCloseTo(0.5, 2);
    expect(second).toBeCloseTo(0.5, 2);
  });

  test('a share that can be worked out: ahead where 3 × the first weight is above the second', () => {
    const field = methodField({ marks: [[9, 0], [0, 3]], weights: [12, 12], rates: [90, 90] });
    expect(shortlistAcceptability(field, 1)[0]).toBeCloseTo(0.75, 2);
  });

  test('the best on every criterion is always in, the worst never', () => {
    const field = methodField({ marks: [[10, 10, 10], [5, 6, 7], [1, 2, 3]], weights: [10, 10, 10], rates: [90, 90, 90] });
    expect([...shortlistAcceptability(field, 1)]).toEqual([1, 0, 0]);
    expect([...shortlistAcceptability(field, 2)]).toEqual([1, 1, 0]);
  });

  test.each([
    ['the lower rate settles a tie that lasts in every weighting', [90, 91], [1, 0]],
    ['equal on all: nobody is surely in', [90, 90], [0, 0]],
    ['a missing rate: nobody is surely in', [90, null], [0, 0]],
  ])('%s', (_, rates, expected) => {
    expect([...shortlistAcceptability(methodField({ marks: [[5, 3], [5, 3]], weights: [10, 10], rates }), 1)]).toEqual(expected);
  });

  test('no more candidates than places: all in', () => {
    expect([...shortlistAcceptability(methodField({ marks: [[5], [3]], weights: [10], rates: [1, 1] }), 2)]).toEqual([1, 1]);
  });

  test('knocked-out and unscored candidates have no share and change nobody\'s', () => {
    const points = [columnOf([10, 0, 10, null]), columnOf([0, 10, 10, 9])];
    const weights = [toPoints(10), toPoints(10)];
    const field = weighedField(points, weights, ratesOf([9, 9, 1, 1]), (row) => row !== 2);
    const [first, second, out, unscored] = shortlistAcceptability(field, 1);
    expect(first! + second!).toBeCloseTo(1, 6);
    expect([out, unscored]).toEqual([Number.NaN, Number.NaN]);
  });

  test('permuting the rows permutes the shares', () => {
    fc.assert(
      fc.property(smallField, fc.integer({ min: 1, max: 4 }), (field, size) => {
        const reversed: NaiveField = { ...field, marks: [...field.marks].reverse(), rates: [...field.rates].reverse() };
        const shares = [...shortlistAcceptability(methodField(field), size, 200)];
        expect([...shortlistAcceptability(methodField(reversed), size, 200)].reverse()).toEqual(shares);
      }),
    );
  });

  test('random weightings and counting give the same shares, within what chance allows', () => {
    fc.assert(
      fc.property(smallField, fc.integer({ min: 1, max: 4 }), fc.integer(), (field, size, seed) => {
        const naive = naiveAcceptability(field, size, 1500, repeatable(seed));
        const shares = shortlistAcceptability(methodField(field), size, 1500);
        // Five standard deviations of a share over 1,500 draws.
        naive.forEach((share, i) => expect(Math.abs(share - shares[i]!)).toBeLessThan(0.066));
      }),
      { numRuns: 1000 },
    );
  });

  test('the shares of a thousand candidates on twenty criteria add up to the places', () => {
    const random = repeatable(7);
    const weights = Array.from({ length: 20 }, () => 5);
    const marks = Array.from({ length: 1000 }, () => weights.map((weight) => Math.round(random() * weight)));
    const field = methodField({ marks, weights, rates: marks.map((_, i) => 80 + i / 100) });
    const shares = shortlistAcceptability(field, 10);
    expect([...shares].reduce((a, b) => a + b, 0)).toBeCloseTo(10, 6);
  });
});
