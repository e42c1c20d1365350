import { assess } from '../../../src/domain/assess';
import { entrantsOf, type Entrants } from '../../../src/domain/clientRound/entrants';
import { nameKey } from '../../../src/domain/nameKey';
import type { Decision, NewDecision } from '../../../src/domain/procedure/decision';
import { withdrawals } from '../../../src/domain/procedure/withdrawal';
import { fieldOf, tenderOf, type Row } from '../../support/fields';

const MET = { '1': 'ja', '2': 'ja', '3': 'ja', '4': 'ja' };
const person = (name: string, last: number | null, rate = 90): Row => ({ name, rate, answers: MET, points: { '5': 20, '6': 30, '7': 10, '8': last } });
const decided = (...decisions: readonly Partial<NewDecision>[]): Decision[] =>
  decisions.map((each, index) => ({ number: index + 1, at: '2026-03-02T10:00', kind: 'other', round: null, candidate: '', content: '', reason: '', by: '', ...each }));

const FIVE = [person('A', 30), person('B', 25), person('C', 20), person('D', 15), person('E', 10)];
/** D and E equal on score and rate, for the one place that is left. */
const TIED = [...FIVE.slice(0, 3), person('D', 15), person('E', 15)];

function entrants(rows: readonly Row[], decisions: readonly Decision[] = [], rejected: readonly string[] = [], size: number | null = 4): Entrants {
  const field = fieldOf(rows);
  const assessment = assess(tenderOf({ shortlistSize: size }), field);
  return entrantsOf({ assessment, names: field.names, decisions, withdrawn: withdrawals(decisions), rejected: new Set(rejected.map(nameKey)) });
}
const names = (rows: readonly Row[], { rows: taken }: Entrants): string => taken.map((row) => rows[row]!.name).sort().join('');

test('ranks one to N', () => {
  expect(entrants(FIVE)).toMatchObject({ blocks: [], withdrawn: [] });
  expect(names(FIVE, entrants(FIVE))).toBe('ABCD');
});

test('an unresolved tie at the cut waits for a decision, and then takes those it names', () => {
  expect(entrants(TIED).blocks).toEqual([{ why: 'tieAtCut', rows: [3, 4], places: 1 }]);
  expect(names(TIED, entrants(TIED, decided({ kind: 'tieAtCut', candidate: 'e' })))).toBe('ABCE');
  expect(names(TIED, entrants(TIED, decided({ kind: 'tieAtCut', candidate: 'D\nE' })))).toBe('ABCDE');
  expect(entrants(TIED, decided({ kind: 'tieAtCut', candidate: 'A' })).blocks).toHaveLength(1);
});

test('a withdrawal leaves its place empty; below the cut nobody moves up', () => {
  const withdrawn = decided({ kind: 'withdrawn', candidate: ' b ' });
  expect(names(FIVE, entrants(FIVE, withdrawn))).toBe('ACD');
  expect(entrants(FIVE, withdrawn).withdrawn).toEqual([1]);
});

test('of two for one place one withdraws: there is nothing left to decide, unless lots had decided already', () => {
  expect(names(TIED, entrants(TIED, decided({ kind: 'withdrawn', candidate: 'D' })))).toBe('ABCE');
  const lots = decided({ kind: 'tieAtCut', candidate: 'D' }, { kind: 'withdrawn', candidate: 'D' });
  expect(names(TIED, entrants(TIED, lots))).toBe('ABC');
});

test('a ranking that may still change is not put before the client; who withdrew keeps nothing open', () => {
  const open = [...FIVE.slice(0, 4), person('E', null)];
  expect(entrants(open).blocks).toEqual([{ why: 'provisional', rows: [4] }]);
  expect(entrants(open, decided({ kind: 'withdrawn', candidate: 'E' })).blocks).toEqual([]);
});

test('those whom an interview turned down take no part in the repetition', () => {
  expect(names(FIVE, entrants(FIVE, [], ['A', 'c']))).toBe('BD');
  expect(entrants(FIVE, [], ['A', 'B', 'C', 'D']).blocks).toEqual([{ why: 'nobody' }]);
});

test('without a size, or with a name that stands for two, it is asked first', () => {
  expect(entrants(FIVE, [], [], null).blocks).toEqual([{ why: 'sizeUnknown' }]);
  expect(entrants([...FIVE.slice(0, 4), person('a ', 10)]).blocks).toEqual([{ why: 'nameTwice', rows: [0] }]);
});
