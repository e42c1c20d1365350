import fc from 'fast-check';
import { toPoints } from '../../src/domain/points';
import type { RateFormula } from '../../src/domain/ratePoints';
import { reversalsIn, type Reversal } from '../../src/domain/reversal';
import { columnOf, ratesOf } from '../support/fields';

const MINMAX: RateFormula = { kind: 'minmax' };
const LOWEST: RateFormula = { kind: 'lowest' };

function reversals(others: readonly (number | null)[], rates: readonly (number | null)[], formula: RateFormula): Reversal[] {
  const field = { otherPoints: columnOf(others), rates: ratesOf(rates), weight: toPoints(30), formula };
  return [...reversalsIn(field)].sort((a, b) => a.third - b.third || a.ahead - b.ahead || a.behind - b.behind);
}

/** Quality of 80, 95, 10 and 0 at 70 % of the points. */
const QUALITY = [56, 66.5, 7, 0];

/** Straight from the definition, with fractions instead of rounding: every third candidate is taken out once. */
function naiveReversals(others: readonly number[], rates: readonly number[], kind: 'lowest' | 'minmax'): Reversal[] {
  const all = [...others.keys()];
  const ahead = (a: number, b: number, present: readonly number[]): boolean => {
    const present2 = present.map((row) => rates[row]!);
    const [low, high] = [Math.min(...present2), Math.max(...present2)];
    const points = (row: number): number => {
      if (rates[row] === low) return 30;
      return kind === 'lowest' ? (30 * low) / rates[row]! : (30 * (high - rates[row]!)) / (high - low);
    };
    const difference = others[a]! + points(a) - others[b]! - points(b);
    return Math.abs(difference) > 1e-7 ? difference > 0 : rates[a]! < rates[b]!;
  };
  return all.flatMap((third) =>
    all.flatMap((a) =>
      all.flatMap((b) => {
        if (a === b || a === third || b === third) return [];
        const without = all.filter((row) => row !== third);
        return ahead(a, b, all) && ahead(b, a, without) ? [{ ahead: a, behind: b, third }] : [];
      }),
    ),
  );
}

describe('an order that depends on a third candidate', () => {
  test('the example of the method: without D, A is ahead of B; with D, B is ahead of A', () => {
    expect(reversals(QUALITY, [45, 50, 55, 35], MINMAX)).toContainEqual({ ahead: 1, behind: 0, third: 3 });
  });

  test.each<[string, (number | null)[], (number | null)[], RateFormula]>([
    ['with a cap nobody depends on anybody', QUALITY, [45, 50, 55, 35], { kind: 'cap', cap: ratesOf([50])[0]! as never }],
    ['two who share the lowest rate: one going changes nothing', [56, 66.5, 7, 0, 0], [45, 50, 55, 35, 35], LOWEST],
    ['a cheap candidate that takes no part changes nothing', [56, 66.5, null], [45, 50, 35], MINMAX],
    ['a cheap candidate whose rate is missing changes nothing', [56, 66.5, 0], [45, 50, null], LOWEST],
    ['two candidates have no third', [56, 66.5], [45, 50], MINMAX],
    ['nobody', [], [], MINMAX],
  ])('%s', (_, others, rates, formula) => expect(reversals(others, rates, formula)).toEqual([]));

  test('taking everybody out once gives the same pairs', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 40, max: 60 })), { maxLength: 7 });
    fc.assert(
      fc.property(rows, fc.constantFrom('lowest', 'minmax'), (list, kind) => {
        const others = list.map(([other]) => other);
        const rates = list.map(([, rate]) => rate);
        const formula = { kind } as RateFormula;
        expect(reversals(others, rates, formula)).toEqual(naiveReversals(others, rates, kind as 'lowest' | 'minmax'));
      }),
      { numRuns: 3000 },
    );
  });
});
