import fc from 'fast-check';
import { assess } from '../../src/domain/assess';
import { Standing } from '../../src/domain/knockOut';
import { toPoints } from '../../src/domain/points';
import { UNRANKED } from '../../src/domain/ranking';
import { fieldOf, selectionOf, tenderOf, type Row } from '../support/fields';

const MET = { '1': 'ja', '2': 'ja', '3': 'ja', '4': 'ja' };
const TENDER = tenderOf({ shortlistSize: 2 });

function candidate(points: readonly (number | null)[], changes: Partial<Row> = {}): Row {
  const [a = null, b = null, c = null, d = null] = points;
  return { rate: 90, answers: MET, points: { '5': a, '6': b, '7': c, '8': d }, ...changes };
}

/** Few different values, so that ties, knock-outs and gaps come up all the time. */
const anyRow: fc.Arbitrary<Row> = fc.record({
  rate: fc.option(fc.constantFrom(85, 90, 92.5), { freq: 8 }),
  answers: fc.constantFrom<Record<string, string>>(MET, MET, MET, { ...MET, '2': 'nee' }, { ...MET, '3': '' }),
  points: fc.record({
    '5': fc.option(fc.constantFrom(10, 20), { freq: 12 }),
    '6': fc.constantFrom(20, 30),
    '7': fc.constantFrom(0, 10),
    '8': fc.constantFrom(15, 25),
  }),
});
const anyField = fc.array(anyRow, { minLength: 1, maxLength: 10 });

describe('from answers and marks to the shortlist', () => {
  test('a small field: knocked out, open, unscored and ranked candidates side by side', () => {
    const result = assess(
      TENDER,
      fieldOf([
        candidate([20, 30, 10, 15]),
        candidate([20, 40, 10, 30], { answers: { ...MET, '1': 'nee', '4': 'nee' } }),
        candidate([20, 30, 10, 15], { rate: 85 }),
        candidate([20, 40, 10, 30], { answers: { ...MET, '2': '' } }),
        candidate([20, null, 10, 30]),
        candidate([0, 0, 0, 0]),
      ]),
    );
    expect([...result.standing]).toEqual([
      Standing.admitted,
      Standing.knockedOut,
      Standing.admitted,
      Standing.open,
      Standing.admitted,
      Standing.admitted,
    ]);
    expect([...result.ranking.rank]).toEqual([2, UNRANKED, 1, UNRANKED, UNRANKED, 3]);
    expect(result.score[1]).toBe(toPoints(100));
    expect(result.competing[1]).toBeNaN();
    expect(result.shortlist).toEqual({ rows: [2, 0], unresolvedAtCut: [], placesLeft: 0 });
    expect(result.provisional).toBe(true);
  });

  test('once everybody is settled nothing is provisional', () => {
    const rows = [candidate([20, 30, 10, 15]), candidate([20, null, 0, 0], { answers: { ...MET, '1': 'nee' } })];
    expect(assess(TENDER, fieldOf(rows)).provisional).toBe(false);
  });

  test('without a size in the notice there is no shortlist, but there is a ranking', () => {
    const result = assess({ ...TENDER, shortlistSize: null }, fieldOf([candidate([20, 30, 10, 15])]));
    expect(result.shortlist).toBeNull();
    expect([...result.ranking.rank]).toEqual([1]);
  });

  test('a criterion without a column of marks leaves everybody unscored', () => {
    const tender = { ...TENDER, selection: selectionOf({ '5': 20, '99': 80 }) };
    expect([...assess(tender, fieldOf([candidate([20, 0, 0, 0])])).ranking.rank]).toEqual([UNRANKED]);
  });

  test('no candidates at all', () => {
    expect(assess(TENDER, fieldOf([]))).toMatchObject({ provisional: false, shortlist: { rows: [] } });
  });

  test('permuting the rows changes nobody\'s rank', () => {
    fc.assert(
      fc.property(
        anyField.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }))),
        ([rows, order]) => {
          const before = assess(TENDER, fieldOf(rows)).ranking.rank;
          const after = assess(TENDER, fieldOf(order.map((row) => rows[row]!))).ranking.rank;
          expect([...after]).toEqual(order.map((row) => before[row]));
        },
      ),
    );
  });

  test('a better mark never lowers a candidate', () => {
    fc.assert(
      fc.property(anyField, fc.nat(), fc.constantFrom(1, 5, 10), (rows, pick, extra) => {
        const row = pick % rows.length;
        const better = rows.map((each, i) =>
          i === row ? { ...each, points: { ...each.points, '6': each.points!['6']! + extra } } : each,
        );
        const before = assess(TENDER, fieldOf(rows)).ranking.rank[row]!;
        const after = assess(TENDER, fieldOf(better)).ranking.rank[row]!;
        expect(after <= before).toBe(true);
        expect(after === UNRANKED).toBe(before === UNRANKED);
      }),
    );
  });

  test('a knocked-out candidate changes nobody else\'s rank', () => {
    fc.assert(
      fc.property(anyField, anyRow, (rows, extra) => {
        const out = { ...extra, answers: { ...MET, '4': 'nee' } };
        const alone = assess(TENDER, fieldOf(rows));
        const together = assess(TENDER, fieldOf([...rows, out]));
        expect([...together.ranking.rank]).toEqual([...alone.ranking.rank, UNRANKED]);
        expect(together.shortlist).toEqual(alone.shortlist);
        expect(together.provisional).toBe(alone.provisional);
      }),
    );
  });
});

describe('a candidate without whom ranks are computed', () => {
  test('takes no part, keeps its score, and everybody below moves up; nothing about it is pending', () => {
    const rows = [candidate([20, 40, 10, 30]), candidate([20, 30, 10, 15]), candidate([20, null, 10, 15])];
    const field = fieldOf(rows);
    const before = assess(TENDER, field);
    const after = assess(TENDER, { ...field, withdrawn: Uint8Array.from([1, 0, 1]) });
    expect([...before.ranking.rank]).toEqual([1, 2, UNRANKED]);
    expect(before.provisional).toBe(true);
    expect([...after.ranking.rank]).toEqual([UNRANKED, 1, UNRANKED]);
    expect([...after.standing]).toEqual([Standing.withdrawn, Standing.admitted, Standing.withdrawn]);
    expect(after.score[0]).toBe(toPoints(100));
    expect(after.provisional).toBe(false);
  });
});
