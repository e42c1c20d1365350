import fc from 'fast-check';
import { weightChanges, type WeightChange } from '../../src/domain/weightChange';
import { toPoints } from '../../src/domain/points';
import { weighedField } from '../../src/domain/weighedField';
import { columnOf, ratesOf } from '../support/fields';
import { naiveWeightChange, type NaiveField } from '../support/naiveRobustness';
import { repeatable } from '../support/repeatable';
import { methodField, smallField } from '../support/robustnessFields';

function changesOf(field: NaiveField, size: number): (WeightChange | null)[] {
  return [...weightChanges(methodField(field), size).changes];
}

describe('the smallest change of one weight that moves a candidate', () => {
  test('two specialists, 60 to 40: ten points less on the first criterion and they change places', () => {
    const field = { marks: [[60, 0], [0, 40]], weights: [60, 40], rates: [90, 90] };
    const { places, changes } = weightChanges(methodField(field), 1);
    expect(places).toEqual(['in', 'out']);
    expect(changes).toEqual([
      { criterion: 0, points: -10 },
      { criterion: 0, points: -10 },
    ]);
  });

  test('the others keep their proportions: 50, 30 and 20', () => {
    // Scores 50 and 50·δ-free 45: at w₁ = 50 + δ the first keeps 50 + δ, the second 45 · (50 − δ) ÷ 50.
    const field = { marks: [[50, 0, 0], [0, 30, 15]], weights: [50, 30, 20], rates: [90, 90] };
    const [first] = changesOf(field, 1);
    expect(first!.criterion).toBe(0);
    expect(first!.points).toBeCloseTo(-5 / 1.9, 6);
  });

  test.each<[string, NaiveField, number, (number | null)[]]>([
    ['better on everything: nothing moves them', { marks: [[9, 9], [1, 1]], weights: [10, 10], rates: [1, 1] }, 1, [null, null]],
    ['a tie that the rate decides: any change may move them', { marks: [[9, 1], [1, 9]], weights: [10, 10], rates: [90, 95] }, 1, [0, 0]],
    ['the same marks: only the rate tells, whatever the weights', { marks: [[5, 5], [5, 5]], weights: [10, 10], rates: [1, 2] }, 1, [null, null]],
    ['one criterion: there is no other weight to change', { marks: [[5], [4]], weights: [10], rates: [1, 1] }, 1, [null, null]],
    ['as many places as candidates', { marks: [[9, 1], [1, 9]], weights: [10, 10], rates: [1, 1] }, 2, [null, null]],
    ['an unresolved tie between specialists: any change settles it', { marks: [[9, 1], [1, 9]], weights: [10, 10], rates: [90, 90] }, 1, [0, 0]],
    ['an unresolved tie between twins stays', { marks: [[5, 5], [5, 5]], weights: [10, 10], rates: [90, 90] }, 1, [null, null]],
  ])('%s', (_, field, size, expected) => {
    expect(changesOf(field, size).map((change) => change && change.points)).toEqual(expected);
  });

  test('knocked-out candidates have no place, and change nobody\'s', () => {
    const points = [columnOf([60, 0, 60]), columnOf([0, 40, 40])];
    const field = weighedField(points, [toPoints(60), toPoints(40)], ratesOf([90, 90, 1]), (row) => row !== 2);
    const { places, changes } = weightChanges(field, 1);
    expect(places).toEqual(['in', 'out', null]);
    expect(changes.map((change) => change && change.points)).toEqual([-10, -10, null]);
  });

  test('writing down every crossing as a fraction gives the same changes', () => {
    fc.assert(
      fc.property(smallField, fc.integer({ min: 1, max: 5 }), (field, size) => {
        changesOf(field, size).forEach((change, candidate) => {
          const naive = naiveWeightChange(field, size, candidate);
          if (naive === null) expect(change).toBeNull();
          else expect(Math.abs(Math.abs(change!.points) - naive)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 10_000 },
    );
  });

  test('just before the change the place is as now, just beyond it another', () => {
    fc.assert(
      fc.property(smallField, fc.integer({ min: 1, max: 4 }), (field, size) => {
        const { places, changes } = weightChanges(methodField(field), size);
        changes.forEach((change, row) => {
          if (!change || change.points === 0) return;
          const step = Math.sign(change.points) * 1e-5;
          expect(placeAt(field, size, change.criterion, change.points - step)[row]).toBe(places[row]);
          expect(placeAt(field, size, change.criterion, change.points + step)[row]).not.toBe(places[row]);
        });
      }),
      { numRuns: 1000 },
    );
  });

  /** Places with one weight changed and the others scaled along, by weighing everything afresh. */
  function placeAt(field: NaiveField, size: number, criterion: number, change: number): readonly (string | null)[] {
    const total = field.weights.reduce((a, b) => a + b, 0);
    const rest = total - field.weights[criterion]!;
    const factors = field.weights.map((weight, i) =>
      i === criterion ? (weight + change) / weight : (rest - change) / rest,
    );
    // Rounded once, after adding up: what ties on paper must tie here.
    const totals = Float64Array.from(field.marks, (row) =>
      Math.round(row.reduce((sum, mark, i) => sum + mark * factors[i]!, 0) * 1e9),
    );
    return weightChanges(weighedField([totals], [toPoints(1)], ratesOf(field.rates), () => true), size).places;
  }

  test('a thousand candidates on twenty criteria', () => {
    const weights = Array.from({ length: 20 }, () => 5);
    const random = repeatable(11);
    const marks = Array.from({ length: 1000 }, () => weights.map((weight) => Math.round(random() * weight)));
    const field = methodField({ marks, weights, rates: marks.map((_, i) => 80 + i) });
    const { changes } = weightChanges(field, 10);
    expect(changes.filter((change) => change !== null).length).toBeGreaterThan(10);
  });
});
