import fc from 'fast-check';
import type { Decision } from '../../../src/domain/procedure/decision';
import { settledShortlist } from '../../../src/domain/procedure/settledShortlist';
import { linesOfTied, tiedInDecision } from '../../../src/domain/procedure/tieDecision';

const NAMES = ['Anna', 'Bram', 'Cor', 'Dina', 'Els'];
/** Anna is in; Bram, Cor and Dina stand equal for two places. */
const shortlist = { rows: [0], unresolvedAtCut: [1, 2, 3], placesLeft: 2 };

const decision = (candidate: string, more: Partial<Decision> = {}): Decision => ({
  number: 1,
  at: '2026-03-02T14:30',
  kind: 'tieAtCut',
  round: null,
  candidate,
  content: linesOfTied(['Bram', 'Cor', 'Dina']),
  reason: '',
  by: '',
  ...more,
});
const onIt = (decisions: readonly Decision[]): string[] | undefined =>
  settledShortlist({ shortlist }, NAMES, decisions)?.rows.map((row) => NAMES[row]!);

test.each<[what: string, decisions: Decision[], names: string[], open: number]>([
  ['nothing is decided', [], ['Anna'], 3],
  ['lots took two', [decision('Dina\nBram')], ['Anna', 'Bram', 'Dina'], 0],
  ['all are taken', [decision('Bram\nCor\nDina')], ['Anna', 'Bram', 'Cor', 'Dina'], 0],
  ['a later decision replaces it', [decision('Dina\nBram'), decision('Cor\nBram', { number: 2 })], ['Anna', 'Bram', 'Cor'], 0],
  ['case and blanks say nothing', [decision(' DINA \nbram')], ['Anna', 'Bram', 'Dina'], 0],
  ['one too few is taken', [decision('Dina')], ['Anna'], 3],
  ['somebody outside the tie is taken', [decision('Dina\nEls')], ['Anna'], 3],
  ['somebody joined the tie afterwards', [decision('Bram\nDina', { content: linesOfTied(['Bram', 'Dina', 'Els']) })], ['Anna'], 3],
  ['the decision was about an interview round', [decision('Dina\nBram', { round: 2 })], ['Anna'], 3],
  ['one whom lots took withdraws', [decision('Dina\nBram'), decision('Dina', { kind: 'withdrawn' })], ['Anna', 'Bram', 'Dina'], 0],
  ['one who lost withdraws', [decision('Dina\nBram'), decision('Cor', { kind: 'withdrawn' })], ['Anna', 'Bram', 'Dina'], 0],
  ['a person typed the decision without a list', [decision('Dina\nBram', { content: 'na loting' })], ['Anna', 'Bram', 'Dina'], 0],
])('%s', (_, decisions, names, open) => {
  expect(onIt(decisions)).toEqual(names);
  expect(settledShortlist({ shortlist }, NAMES, decisions)?.open).toHaveLength(open);
});

test('a clear cut needs no decision, and without a size there is no shortlist', () => {
  const clear = { rows: [0, 4], unresolvedAtCut: [], placesLeft: 0 };
  expect(settledShortlist({ shortlist: clear }, NAMES, [decision('Bram')])).toEqual({ rows: [0, 4], open: [], places: 0, decision: null });
  expect(settledShortlist({ shortlist: null }, NAMES, [])).toBeNull();
});

test('two tied people of one name cannot be told apart in a decision, so it stays open', () => {
  const names = ['Anna', 'Bram', 'bram ', 'Dina', 'Els'];
  expect(settledShortlist({ shortlist }, names, [decision('Bram\nDina', { content: '' })])?.open).toEqual([1, 2, 3]);
});

test('the list in a decision reads back as it was', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9.'-]+( [A-Za-z0-9.'-]+)*$/);
  fc.assert(fc.property(fc.array(name), (names) => expect(tiedInDecision({ content: `Loting 1\n${linesOfTied(names)}` })).toEqual(names)));
});
