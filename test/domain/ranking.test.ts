import fc from 'fast-check';
import { DecidedBy, rankCandidates, UNRANKED } from '../../src/domain/ranking';
import { columnOf, ratesOf } from '../support/fields';
import { naiveDecidedBy, naiveRanks } from '../support/naiveRanking';

const few = fc.array(
  fc.record({
    score: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 8 }),
    rate: fc.option(fc.integer({ min: 80, max: 84 }), { freq: 8 }),
  }),
  { maxLength: 12 },
);
type Competitor = { readonly score: number | null; readonly rate: number | null };

function ranksOf(competitors: readonly Competitor[]): number[] {
  const { rank } = rankCandidates(columnOf(competitors.map((c) => c.score)), ratesOf(competitors.map((c) => c.rate)));
  return [...rank];
}

describe('ranking', () => {
  test('the example of the method: B and D share the first place, A follows on rate', () => {
    const { rank, decidedBy } = rankCandidates(columnOf([80, 80, 75, 80]), ratesOf([95, 92.5, 80, 92.5]));
    expect([...rank]).toEqual([3, 1, 4, 1]);
    expect([...decidedBy]).toEqual([DecidedBy.rate, DecidedBy.unresolved, DecidedBy.score, DecidedBy.unresolved]);
  });

  test.each([
    ['higher score first', [70, 80], [1, 2], [2, 1]],
    ['equal score: the lower rate first', [80, 80], [95, 92.5], [2, 1]],
    ['the rate means nothing outside a tie', [80, 70], [200, 1], [1, 2]],
    ['equal on both: one rank, and the next one skips', [90, 80, 80, 70], [9, 9, 9, 9], [1, 2, 2, 4]],
    ['a missing rate outside a tie is no problem', [80, 70], [null, 90], [1, 2]],
    ['a missing rate inside a tie leaves all of that score on one rank', [80, 80, 80, 70], [90, null, 95, 80], [1, 1, 1, 4]],
    ['a candidate without a score takes no part', [null, 70, 80], [90, 90, 90], [UNRANKED, 2, 1]],
    ['nobody', [], [], []],
    ['scores that differ in the sixth decimal are different', [80.000001, 80], [99, 1], [1, 2]],
    ['a score of 0 is a score', [0, null], [null, null], [1, UNRANKED]],
  ])('%s', (_, scores, rates, expected) => {
    expect([...rankCandidates(columnOf(scores), ratesOf(rates)).rank]).toEqual(expected);
  });

  test('permuting the rows changes no rank', () => {
    fc.assert(
      fc.property(
        few.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }))),
        ([rows, order]) => {
          const ranks = ranksOf(rows);
          expect(ranksOf(order.map((row) => rows[row]!))).toEqual(order.map((row) => ranks[row]));
        },
      ),
    );
  });

  test('untying by rate never reorders unequal scores', () => {
    fc.assert(
      fc.property(few, (rows) => {
        const ranks = ranksOf(rows);
        for (const [i, a] of rows.entries()) {
          for (const [j, b] of rows.entries()) {
            if (a.score !== null && b.score !== null && a.score > b.score) expect(ranks[i]! < ranks[j]!).toBe(true);
          }
        }
      }),
    );
  });

  test('a candidate that takes no part changes nobody else\'s rank', () => {
    fc.assert(
      fc.property(few, fc.integer({ min: 0, max: 90 }), (rows, rate) => {
        expect(ranksOf([{ score: null, rate }, ...rows]).slice(1)).toEqual(ranksOf(rows));
      }),
    );
  });

  test('counting gives the same ranks and the same reasons', () => {
    fc.assert(
      fc.property(few, (rows) => {
        const scores = rows.map((row) => row.score);
        const rates = rows.map((row) => row.rate);
        const { rank, decidedBy, order } = rankCandidates(columnOf(scores), ratesOf(rates));
        expect([...rank].map((each) => (each === UNRANKED ? null : each))).toEqual(naiveRanks(scores, rates));
        const names = (['score', 'rate', 'unresolved'] as const).map((name) => [DecidedBy[name], name] as const);
        const reasons = rows.map((row, i) => (row.score === null ? null : new Map<number, string>(names).get(decidedBy[i]!)));
        expect(reasons).toEqual(naiveDecidedBy(scores, rates));
        const inOrder = [...order].map((row) => rank[row]!);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }),
      { numRuns: 5000 },
    );
  });

  test('scores too large to pack into one number rank the same way', () => {
    const scores = Float64Array.of(9e14, 1e15, 9e14, 0);
    expect([...rankCandidates(scores, ratesOf([90, 80, 85, 1])).rank]).toEqual([3, 1, 2, 4]);
  });
});
