import { array, assert, integer, property, shuffledSubarray } from 'fast-check';
import { matchRows } from '../../../src/sheet/verify/matchRows';

test('a sort is no change', () => {
  const rows = array(array(integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  assert(
    property(rows.chain((all) => shuffledSubarray(all, { minLength: all.length, maxLength: all.length }).map((now) => ({ all, now }))), ({ all, now }) => {
      expect(matchRows(all, now)).toEqual({ changed: [], added: [], lost: [] });
    }),
  );
});

test.each([
  ['a changed mark', [['A', 1], ['B', 2]], [['B', 2], ['A', 9]], { changed: [{ then: 0, now: 1 }], added: [], lost: [] }],
  ['a changed name', [['A', 1], ['B', 2]], [['A', 1], ['C', 2]], { changed: [{ then: 1, now: 1 }], added: [], lost: [] }],
  ['a new row', [['A', 1]], [['A', 1], ['B', 2]], { changed: [], added: [1], lost: [] }],
  ['a lost row', [['A', 1], ['B', 2]], [['B', 2]], { changed: [], added: [], lost: [0] }],
])('%s', (_, then, now, expected) => {
  expect(matchRows(then, now)).toEqual(expected);
});
