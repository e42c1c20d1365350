import fc from 'fast-check';
import { levelFor } from '../../src/domain/levels';
import { toPoints } from '../../src/domain/points';
import type { Level } from '../../src/domain/scale';

function levels(...list: readonly (readonly [string, number | null, number])[]): Level[] {
  return list.map(([name, from, points]) => ({ name, from, points: toPoints(points) }));
}

const ZWOLLE = levels(['meer dan 5 jaar', null, 8], ['3 t/m 5 jaar', null, 5]);

describe('the level of a mark', () => {
  test.each([
    [5, '3 t/m 5 jaar'],
    [3, '3 t/m 5 jaar'],
    [5.000001, 'meer dan 5 jaar'],
    [40, 'meer dan 5 jaar'],
    ['Meer  dan 5 jaar', 'meer dan 5 jaar'],
    [2.9, null],
    ['5', null],
    [true, null],
  ])('%p is %p', (mark, name) => expect(levelFor(mark, ZWOLLE)?.name ?? null).toBe(name));

  test('a number in two levels with different points is nobody\'s to guess', () => {
    const overlapping = levels(['3 t/m 5 jaar', null, 5], ['5 of meer', null, 8]);
    expect(levelFor(5, overlapping)).toBeNull();
    expect(levelFor(6, overlapping)?.points).toBe(toPoints(8));
  });

  test('a name may be a number written out', () => {
    expect(levelFor('4', levels(['4', null, 3]))?.points).toBe(toPoints(3));
    expect(levelFor(4, levels(['4', null, 3]))?.points).toBe(toPoints(3));
  });

  test('from-values: each level runs from its number, included, to the next', () => {
    const steps = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(steps, fc.integer({ min: -20, max: 1200 }), (froms, tenths) => {
        const value = tenths / 20;
        const list = levels(...froms.map((from) => [`vanaf ${from}`, from, from] as const));
        const below = froms.filter((from) => from <= value);
        expect(levelFor(value, list)?.from ?? null).toBe(below.length === 0 ? null : Math.max(...below));
      }),
    );
  });
});
