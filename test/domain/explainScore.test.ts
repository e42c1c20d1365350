import { explainPoints, explainScore, partOf } from '../../src/domain/explainScore';
import { toPoints } from '../../src/domain/points';
import { fieldOf, selectionOf, tenderOf } from '../support/fields';

const TENDER = tenderOf();

describe('where a score comes from', () => {
  test('the Zwolle example: 75 of 100, most lost on the last criterion', () => {
    const field = fieldOf([{ points: { '5': 20, '6': 30, '7': 10, '8': 15 } }]);
    const { total, possible, parts, losses } = explainScore(TENDER, field, 0);
    expect([total, possible]).toEqual([toPoints(75), toPoints(100)]);
    expect(parts.map(({ criterion, kind }) => [criterion, kind])).toEqual([
      ['5', 'scored'],
      ['6', 'scored'],
      ['7', 'scored'],
      ['8', 'scored'],
    ]);
    expect(losses.map(({ criterion, lost }) => [criterion, lost])).toEqual([
      ['8', toPoints(15)],
      ['6', toPoints(10)],
    ]);
  });

  test('losses of the same size stand in the order of the criteria', () => {
    const field = fieldOf([{ points: { '5': 15, '6': 35, '7': 5, '8': 30 } }]);
    expect(explainScore(TENDER, field, 0).losses.map((part) => part.criterion)).toEqual(['5', '6', '7']);
  });

  test('an open or unusable mark leaves no total, but the rest is still explained', () => {
    const field = fieldOf([{ points: { '5': 20, '6': null, '7': Infinity, '8': 15 } }]);
    const { total, possible, parts } = explainScore(TENDER, field, 0);
    expect(total).toBeNull();
    expect(possible).toBe(toPoints(50));
    expect(parts.map((part) => part.kind)).toEqual(['scored', 'open', 'unusable', 'scored']);
  });

  test('a criterion without a usable weight cannot be scored', () => {
    expect(partOf({ id: '5', weight: null }, toPoints(3))).toEqual({ kind: 'unusable', criterion: '5', weight: null });
  });

  test('points are subtracted without binary fractions', () => {
    const [criterion] = selectionOf({ '5': 0.3 });
    expect(partOf(criterion!, toPoints(0.1))).toMatchObject({ lost: toPoints(0.2) });
  });

  test('without criteria there is no total', () => expect(explainPoints([]).total).toBeNull());
});
