import type { Decision } from '../../../src/domain/procedure/decision';
import { ranksAnew, withdrawals } from '../../../src/domain/procedure/withdrawal';

const decision = (number: number, kind: Decision['kind'], candidate: string): Decision => ({
  number,
  at: '2026-03-02T10:00',
  kind,
  round: null,
  candidate,
  content: '',
  reason: '',
  by: '',
});

test('a withdrawal is known by name, whatever its blanks and capitals; the first record counts', () => {
  const found = withdrawals([decision(1, 'other', 'A'), decision(2, 'withdrawn', ' An  na '), decision(3, 'withdrawn', 'an na'), decision(4, 'withdrawn', '')]);
  expect([...found].map(([key, { number }]) => [key, number])).toEqual([['an na', 2]]);
});

test.each<[unknown, boolean | null]>([
  ['', false],
  [null, false],
  [undefined, false],
  ['nee', false],
  ['No', false],
  [false, false],
  ['ja', true],
  [' YES ', true],
  [true, true],
  ['misschien', null],
  [1, null],
])('%p as the agreement about withdrawals is read as %p', (typed, agreed) => {
  expect(ranksAnew(typed)).toBe(agreed);
});
