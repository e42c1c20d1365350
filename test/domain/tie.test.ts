import fc from 'fast-check';
import { toPoints } from '../../src/domain/points';
import { rankCandidates } from '../../src/domain/ranking';
import { tieAround, tiesIn, type Tie } from '../../src/domain/tie';
import { columnOf, ratesOf } from '../support/fields';

function tiesOf(scores: readonly (number | null)[], rates: readonly (number | null)[]): Tie[] {
  const [s, r] = [columnOf(scores), ratesOf(rates)];
  return tiesIn(rankCandidates(s, r), s, r);
}

describe('ties', () => {
  test.each([
    ['equal scores that the rate settles', [80, 80], [95, 92.5], 'rate', []],
    ['equal on score and rate', [80, 80], [95, 95], 'unresolved', []],
    ['one place settled and two shared', [80, 80, 80], [90, 95, 95], 'unresolved', []],
    ['a rate is missing', [80, 80], [95, null], 'unresolved', [1]],
  ])('%s', (_, scores, rates, outcome, withoutRate) => {
    expect(tiesOf(scores, rates)).toMatchObject([{ score: toPoints(80), outcome, withoutRate }]);
  });

  test('every tie, the highest score first, each by rank', () => {
    const ties = tiesOf([70, 80, 70, 80, 90], [90, 95, 85, 92.5, 1]);
    expect(ties.map(({ score, rows }) => [score, rows])).toEqual([
      [toPoints(80), [3, 1]],
      [toPoints(70), [2, 0]],
    ]);
  });

  test('candidates that take no part are in no tie', () => {
    expect(tiesOf([null, null, 80], [1, 1, 1])).toEqual([]);
    const [scores, rates] = [columnOf([null, 80, 80]), ratesOf([1, 2, 3])];
    expect(tieAround(rankCandidates(scores, rates), scores, rates, 0)).toBeNull();
  });

  test('the tie around a candidate is the one among all ties that holds it', () => {
    const rows = fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 5 })), fc.integer({ min: 80, max: 83 })), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const scores = columnOf(list.map(([score]) => score));
        const rates = ratesOf(list.map(([, rate]) => rate));
        const ranking = rankCandidates(scores, rates);
        const all = tiesIn(ranking, scores, rates);
        list.forEach((_, row) => {
          expect(tieAround(ranking, scores, rates, row)).toEqual(all.find((tie) => tie.rows.includes(row)) ?? null);
        });
        const shared = [...scores].filter((score, i) => !Number.isNaN(score) && [...scores].indexOf(score) !== i);
        expect(all.map((tie) => tie.score)).toEqual([...new Set(shared)].sort((a, b) => b - a));
      }),
    );
  });
});
