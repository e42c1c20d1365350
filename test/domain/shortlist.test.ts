import fc from 'fast-check';
import { rankCandidates } from '../../src/domain/ranking';
import { shortlistOf } from '../../src/domain/shortlist';
import { columnOf, ratesOf } from '../support/fields';
import { naivePlaces, naiveRanks } from '../support/naiveRanking';

function listed(scores: readonly (number | null)[], rates: readonly (number | null)[], size: number) {
  const { rows, unresolvedAtCut, placesLeft } = shortlistOf(rankCandidates(columnOf(scores), ratesOf(rates)), size);
  const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
  return { rows: ascending(rows), unresolvedAtCut: ascending(unresolvedAtCut), placesLeft };
}

describe('the shortlist', () => {
  test('the example of the method: with one place the cut is unresolved between B and D', () => {
    expect(listed([80, 80, 75, 80], [95, 92.5, 80, 92.5], 1)).toEqual({ rows: [], unresolvedAtCut: [1, 3], placesLeft: 1 });
  });

  test.each([
    ['two places: B and D are in', [80, 80, 75, 80], [95, 92.5, 80, 92.5], 2, [1, 3], [], 0],
    ['fewer candidates than places: all of them', [80, 70], [1, 1], 10, [0, 1], [], 0],
    ['as many as there are places, although equal', [80, 80], [1, 1], 2, [0, 1], [], 0],
    ['a tie at the cut that the rate decides', [90, 80, 80], [1, 95, 92.5], 2, [0, 2], [], 0],
    ['a tie at the cut that lacks a rate', [90, 80, 80], [1, 95, null], 2, [0], [1, 2], 1],
    ['a tie above the cut does no harm', [90, 90, 80], [1, 1, 1], 2, [0, 1], [], 0],
    ['three for two places', [80, 80, 80], [1, 1, 1], 2, [], [0, 1, 2], 2],
    ['unranked candidates do not count', [null, 80], [1, 1], 1, [1], [], 0],
    ['nobody', [], [], 3, [], [], 0],
  ])('%s', (_, scores, rates, size, rows, unresolvedAtCut, placesLeft) => {
    expect(listed(scores, rates, size)).toEqual({ rows, unresolvedAtCut, placesLeft });
  });

  test('counting gives the same places', () => {
    const competitors = fc.array(
      fc.tuple(fc.option(fc.integer({ min: 0, max: 4 })), fc.option(fc.integer({ min: 80, max: 82 }), { freq: 9 })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(competitors, fc.integer({ min: 1, max: 8 }), (rows, size) => {
        const scores = rows.map(([score]) => score);
        const rates = rows.map(([, rate]) => rate);
        const places = naivePlaces(naiveRanks(scores, rates), size);
        const withPlace = (place: string): number[] => [...places.keys()].filter((row) => places[row] === place);
        const list = listed(scores, rates, size);
        expect(list.rows).toEqual(withPlace('in'));
        expect(list.unresolvedAtCut).toEqual(withPlace('unresolved'));
        expect(list.placesLeft).toBe(list.unresolvedAtCut.length > 0 ? size - list.rows.length : 0);
      }),
      { numRuns: 3000 },
    );
  });
});
