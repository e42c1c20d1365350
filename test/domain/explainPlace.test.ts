import fc from 'fast-check';
import { explainPlace, type PlaceExplanation } from '../../src/domain/explainPlace';
import { toHourlyRate } from '../../src/domain/hourlyRate';
import { DecidedBy, rankCandidates } from '../../src/domain/ranking';
import { columnOf, ratesOf } from '../support/fields';

function explained(scores: readonly (number | null)[], euros: readonly (number | null)[], row: number): PlaceExplanation {
  const [s, r] = [columnOf(scores), ratesOf(euros)];
  return explainPlace(rankCandidates(s, r), s, r, row);
}

const SCORES = [90, 85, 82, 80, 80, 75];

describe('what gave a candidate its place', () => {
  test('4th on rate: € 92.50 against € 95.00', () => {
    expect(explained(SCORES, [1, 1, 1, 92.5, 95, 1], 3)).toEqual({
      kind: 'rate',
      rank: 4,
      rate: toHourlyRate(92.5),
      against: [toHourlyRate(95)],
    });
  });

  test('rates it was held against: each once, the lowest first', () => {
    expect(explained([80, 80, 80, 80], [99, 95, 90, 95], 0)).toMatchObject({
      rank: 4,
      against: [toHourlyRate(90), toHourlyRate(95)],
    });
  });

  test('nobody else has this score', () => {
    expect(explained(SCORES, [1, 1, 1, 92.5, 95, 1], 5)).toEqual({ kind: 'score', rank: 6 });
  });

  test('equal on score and rate: with whom the place is shared', () => {
    expect(explained([80, 80, 80], [95, 92.5, 92.5], 1)).toEqual({
      kind: 'shared',
      rank: 1,
      rate: toHourlyRate(92.5),
      sharedWith: [2],
    });
  });

  test('a missing rate: whose it is', () => {
    expect(explained([80, 80, 80], [95, null, 92.5], 0)).toEqual({
      kind: 'rateMissing',
      rank: 1,
      sharedWith: [1, 2],
      withoutRate: [1],
    });
  });

  test('a candidate that takes no part has no place', () => {
    expect(explained([null, 80], [1, 1], 0)).toEqual({ kind: 'unranked' });
  });

  test('it always says the same as the ranking', () => {
    const rows = fc.array(
      fc.tuple(fc.option(fc.integer({ min: 0, max: 4 })), fc.option(fc.integer({ min: 80, max: 83 }), { freq: 9 })),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const [scores, rates] = [columnOf(list.map(([score]) => score)), ratesOf(list.map(([, rate]) => rate))];
        const ranking = rankCandidates(scores, rates);
        list.forEach(([score], row) => {
          const place = explainPlace(ranking, scores, rates, row);
          if (place.kind === 'unranked') {
            expect(score).toBeNull();
            return;
          }
          expect(place.rank).toBe(ranking.rank[row]);
          const kinds = {
            [DecidedBy.score]: ['score'],
            [DecidedBy.rate]: ['rate'],
            [DecidedBy.unresolved]: ['shared', 'rateMissing'],
          };
          expect(kinds[ranking.decidedBy[row] as DecidedBy]).toContain(place.kind);
        });
      }),
    );
  });
});
