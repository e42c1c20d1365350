import fc from 'fast-check';
import { fromMillionths } from '../../src/domain/decimal';
import { toHourlyRate } from '../../src/domain/hourlyRate';
import { toPoints } from '../../src/domain/points';
import { ratePoints, type RateFormula } from '../../src/domain/ratePoints';
import { ratesOf } from '../support/fields';

const LOWEST: RateFormula = { kind: 'lowest' };
const MINMAX: RateFormula = { kind: 'minmax' };
const CAP: RateFormula = { kind: 'cap', cap: toHourlyRate(100) };

function pointsFor(euros: readonly (number | null)[], formula: RateFormula, out: readonly number[] = []): (number | null)[] {
  const { points } = ratePoints(ratesOf(euros), (row) => !out.includes(row), toPoints(30), formula);
  return [...points].map((each) => (Number.isNaN(each) ? null : fromMillionths(each)));
}

describe('points for the hourly rate', () => {
  test.each<[string, RateFormula, (number | null)[], number[], (number | null)[]]>([
    ['lowest: weight × lowest ÷ rate', LOWEST, [80, 100, 120], [], [30, 24, 20]],
    ['lowest: rounded once', LOWEST, [70, 90], [], [30, 23.333333]],
    ['minmax: the ends get everything and nothing', MINMAX, [45, 50, 55], [], [30, 15, 0]],
    ['minmax: with a cheaper fourth', MINMAX, [45, 50, 55, 35], [], [15, 7.5, 0, 30]],
    ['minmax: all equal, so everybody the full weight', MINMAX, [80, 80], [], [30, 30]],
    ['minmax: alone, so the full weight', MINMAX, [80], [], [30]],
    ['cap: all or nothing', CAP, [99.99, 100, 100.01], [], [30, 30, 0]],
    ['a missing rate is open, not zero', LOWEST, [80, null], [], [30, null]],
    ['a knocked-out candidate never sets the lowest', LOWEST, [40, 80, 100], [0], [null, 30, 24]],
    ['a knocked-out candidate never sets an end', MINMAX, [45, 50, 55, 35, 90], [3, 4], [30, 15, 0, null, null]],
    ['nobody', LOWEST, [], [], []],
  ])('%s', (_, formula, euros, out, expected) => expect(pointsFor(euros, formula, out)).toEqual(expected));

  test('it says what the rates were measured against, and when all are equal', () => {
    const result = ratePoints(ratesOf([90, 80, 10]), (row) => row !== 2, toPoints(30), MINMAX);
    expect(result).toMatchObject({ lowest: toHourlyRate(80), highest: toHourlyRate(90), allEqual: false });
    expect(ratePoints(ratesOf([90, 90]), () => true, toPoints(30), MINMAX).allEqual).toBe(true);
    expect(ratePoints(ratesOf([null]), () => true, toPoints(30), MINMAX).allEqual).toBe(false);
  });

  test('a lower rate never gives fewer points, and points stay between 0 and the weight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 2, maxLength: 10 }),
        fc.constantFrom(LOWEST, MINMAX, CAP),
        (cents, formula) => {
          const points = pointsFor(cents.map((each) => each / 100), formula);
          cents.forEach((a, i) =>
            cents.forEach((b, j) => {
              if (a <= b) expect(points[i]! >= points[j]!).toBe(true);
            }),
          );
          expect(points.every((each) => each! >= 0 && each! <= 30)).toBe(true);
        },
      ),
    );
  });
});
