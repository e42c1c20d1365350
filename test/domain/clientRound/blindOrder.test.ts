import fc from 'fast-check';
import { blindOrder } from '../../../src/domain/clientRound/blindOrder';

const NAMES = ['Anna', 'Bram', 'Cees', 'Dina', 'Evert', 'Femke', 'Gijs', 'Hanna', 'Ids', 'Jet'];
const anyNames = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }).map((name) => name.trim().toLowerCase()), { minLength: 1, maxLength: 20 });

test('the codes follow from names and round alone: rows in another order get the same codes', () => {
  fc.assert(
    fc.property(anyNames, fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat()), (names, round, keys) => {
      const shuffled = [...names].map((name) => ({ name, key: keys.next().value! })).sort((a, b) => a.key - b.key).map(({ name }) => name);
      const coded = (list: readonly string[]): string[] => blindOrder(list, round).map((position) => list[position]!);
      expect(coded(shuffled)).toEqual(coded(names));
      expect([...coded(names)].sort()).toEqual([...names].sort());
    }),
  );
});

test('capitals and blanks in a name do not change its code', () => {
  expect(blindOrder(NAMES.map((name) => ` ${name.toUpperCase()} `), 1)).toEqual(blindOrder(NAMES, 1));
});

test('another round, other codes; and the order is that of neither the ranks nor the alphabet', () => {
  expect(blindOrder(NAMES, 1)).not.toEqual(blindOrder(NAMES, 3));
  expect(blindOrder(NAMES, 1)).not.toEqual([...NAMES.keys()]);
});

test('over many rounds the best candidate gets every code about as often', () => {
  const rounds = 2000;
  const count = NAMES.map(() => 0);
  for (let round = 1; round <= rounds; round++) count[blindOrder(NAMES, round).indexOf(0)]!++;
  for (const each of count) expect(Math.abs(each - rounds / NAMES.length)).toBeLessThan(60);
});
