import { checkLevels } from '../../src/domain/levelCheck';
import type { Place } from '../../src/domain/place';
import { toPoints } from '../../src/domain/points';
import type { Level } from '../../src/domain/scale';

const PLACE: Place = { at: 'criterion', criterion: '5', part: 'scale' };

function levels(...list: readonly (readonly [string, number | null, number])[]): Level[] {
  return list.map(([name, from, points]) => ({ name, from, points: toPoints(points) }));
}

function issues(list: readonly Level[], weight = 8) {
  return checkLevels('5', list, toPoints(weight), PLACE);
}

const ZWOLLE = levels(['meer dan 5 jaar', null, 8], ['3 t/m 5 jaar', null, 5]);

describe('what is wrong with levels', () => {
  test('nothing with those of the notice', () => expect(issues(ZWOLLE)).toEqual([]));

  test('nothing with from-values: each level ends where the next one starts', () => {
    expect(issues(levels(['vanaf 5', 5, 8], ['vanaf 3', 3, 5], ['vanaf 0', 0, 0]))).toEqual([]);
  });

  test('without a weight points cannot be beyond it, but never below zero', () => {
    expect(checkLevels('5', levels(['goed', null, 900]), null, PLACE)).toEqual([]);
    expect(checkLevels('5', levels(['slecht', null, -1]), null, PLACE)).toMatchObject([{ code: 'levelPointsOffWeight' }]);
  });

  test.each<[string, Level[], string, string, object]>([
    ['none', [], 'levelsMissing', 'error', {}],
    ['one twice', levels(['goed', null, 8], ['Goed ', null, 5]), 'levelDuplicate', 'error', { level: 'Goed ' }],
    ['more points than the weight', levels(['goed', null, 9]), 'levelPointsOffWeight', 'error', { points: 9, weight: 8 }],
    [
      'a number in two levels',
      levels(['5 jaar of meer', null, 8], ['3 t/m 5 jaar', null, 5]),
      'levelsOverlap',
      'error',
      { first: '3 t/m 5 jaar', second: '5 jaar of meer', at: 5 },
    ],
    [
      'a level within another',
      levels(['minimaal 1 jaar', null, 2], ['3 t/m 5 jaar', null, 5]),
      'levelsOverlap',
      'error',
      { first: 'minimaal 1 jaar', second: '3 t/m 5 jaar', at: 3 },
    ],
    [
      'numbers in none',
      levels(['0 t/m 2 jaar', null, 0], ['3 t/m 5 jaar', null, 5]),
      'levelsGap',
      'warning',
      { first: '0 t/m 2 jaar', second: '3 t/m 5 jaar', from: 2, to: 3 },
    ],
    [
      'one number in none',
      levels(['minder dan 5 jaar', null, 0], ['meer dan 5 jaar', null, 5]),
      'levelsGap',
      'warning',
      { from: 5, to: 5 },
    ],
    ['two levels from the same number', levels(['a', 3, 2], ['b', 3, 5]), 'levelsOverlap', 'error', { at: 3 }],
  ])('%s', (_, list, code, severity, facts) => {
    expect(issues(list)).toMatchObject([{ code, severity, facts: { criterion: '5', ...facts }, place: PLACE }]);
  });
});
