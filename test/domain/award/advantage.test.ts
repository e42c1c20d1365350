import fc from 'fast-check';
import { advantagesOver } from '../../../src/domain/award/advantage';
import { itemCode, type ReasonedItem } from '../../../src/domain/award/letterItem';
import { isAboutRate } from '../../../src/domain/award/rateCriterion';
import { textMark } from '../../../src/domain/award/textMark';

const selection = (id: string, points: number): ReasonedItem => ({
  kind: 'selection',
  round: null,
  id,
  text: id,
  result: { kind: 'points', points, of: 100 },
  needsReason: true,
  reason: `reason ${id}`,
});
const client = (round: number, points: number): ReasonedItem => ({ ...selection('1', points), kind: 'client', round });
const competency = (round: number, level: number): ReasonedItem => ({
  ...selection('1', 0),
  kind: 'competency',
  round,
  result: { kind: 'grade', grade: String(level), level, suffices: level > 1 },
});

test.each<[string, ReasonedItem[], ReasonedItem[], number]>([
  ['more points', [selection('5', 10)], [selection('5', 11)], 1],
  ['as many points', [selection('5', 10)], [selection('5', 10)], 0],
  ['another criterion', [selection('5', 10)], [selection('6', 90)], 0],
  ['a client compares within a round', [client(1, 10)], [client(3, 20)], 0],
  ['the round that both were in', [client(1, 10)], [client(1, 20), client(3, 5)], 1],
  ['a competency stands by itself, whatever the round', [competency(2, 1)], [competency(4, 3)], 1],
  ['the last grade of the winner counts', [competency(2, 2)], [competency(2, 3), competency(4, 2)], 0],
])('%s', (_, own, winner, count) => expect(advantagesOver(own, winner)).toHaveLength(count));

test('nobody has an advantage over itself, and at most one of two has one on a criterion', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(100), { minLength: 1, maxLength: 6 }), (a, b) => {
      const [first, second] = [a, b].map((all) => all.map((points, index) => selection(String(index), points))) as [ReasonedItem[], ReasonedItem[]];
      expect(advantagesOver(first, first)).toEqual([]);
      const both = [...advantagesOver(first, second), ...advantagesOver(second, first)].map(({ own }) => own.id);
      expect(new Set(both).size).toBe(both.length);
    }),
  );
});

test.each([
  [{ kind: 'selection', text: 'Uurtarief exclusief btw' }, true],
  [{ kind: 'selection', text: 'Price per hour' }, true],
  [{ kind: 'selection', text: 'Werkervaring bij de gemeente' }, false],
  [{ kind: 'competency', text: 'Prijsbewust' }, false],
] as const)('a criterion about the rate is known by its words: %j', (item, expected) => expect(isAboutRate(item)).toBe(expected));

test('a round has codes of its own, and a mark tells any change of a text', () => {
  expect(itemCode(selection('5', 1))).toBe('5');
  expect(itemCode(competency(2, 1))).toBe('R2.1');
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (textMark(a) === textMark(b)) === (a === b)));
});
