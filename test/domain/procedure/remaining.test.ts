import fc from 'fast-check';
import type { Decision, DecisionKind } from '../../../src/domain/procedure/decision';
import { failedInInterviews, remainingCandidates } from '../../../src/domain/procedure/remaining';

const SHORTLIST = ['Anna', 'Bram', 'Cato', 'Dirk', 'Eva'];

function decided(...entries: readonly (readonly [kind: DecisionKind, candidates: readonly string[]])[]): Decision[] {
  return entries.map(([kind, candidates], index) => ({
    number: index + 1,
    at: '2026-03-02T10:00',
    kind,
    round: null,
    candidate: candidates.join('\n'),
    content: '',
    reason: '',
    by: '',
  }));
}

test.each<[string, Decision[], string[]]>([
  ['nothing happened yet', [], SHORTLIST],
  ['invited, but not judged yet', decided(['invited', ['Anna', 'Bram']]), SHORTLIST],
  ['nobody passed', decided(['invited', ['Anna', 'Bram']], ['gradingClosed', []]), ['Cato', 'Dirk', 'Eva']],
  ['one of two passed', decided(['invited', ['Anna', 'Bram']], ['gradingClosed', ['bram']]), ['Bram', 'Cato', 'Dirk', 'Eva']],
  ['an invitation that was replaced does not count', decided(['invited', ['Anna']], ['invited', ['Bram']], ['gradingClosed', []]), ['Anna', 'Cato', 'Dirk', 'Eva']],
  [
    'two rounds without anybody who passed',
    decided(['invited', ['Anna']], ['gradingClosed', []], ['nobodyPassed', []], ['invited', ['Bram']], ['gradingClosed', []]),
    ['Cato', 'Dirk', 'Eva'],
  ],
  ['withdrawn', decided(['withdrawn', ['Cato']]), ['Anna', 'Bram', 'Dirk', 'Eva']],
])('those with whom a step can be repeated: %s', (_, decisions, left) => {
  expect(remainingCandidates(SHORTLIST, decisions)).toEqual(left);
});

test('decisions count in the order of their numbers, wherever their rows stand', () => {
  const decisions = decided(['invited', ['Anna', 'Bram']], ['gradingClosed', ['Anna']], ['invited', ['Cato']], ['gradingClosed', []]);
  fc.assert(
    fc.property(fc.shuffledSubarray(decisions, { minLength: 4 }), (shuffled) => {
      expect(failedInInterviews(shuffled)).toEqual(['Bram', 'Cato']);
    }),
  );
});
