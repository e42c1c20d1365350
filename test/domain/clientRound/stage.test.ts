import { clientStage } from '../../../src/domain/clientRound/stage';
import { invitedIn, stillInTheRunning } from '../../../src/domain/clientRound/invited';
import type { Decision, DecisionKind } from '../../../src/domain/procedure/decision';

const ROUND = { number: 1, kind: 'client', opened: '2026-03-02T10:00', closed: null, outcome: '' } as const;
const decision = (kind: DecisionKind, round = 1, candidate = '', number = 1): Decision => ({
  number,
  at: '2026-03-02T10:00',
  kind,
  round,
  candidate,
  content: '',
  reason: '',
  by: '',
});

test.each<[string, DecisionKind[]]>([
  ['weights', []],
  ['marking', ['weightsConfirmed']],
  ['choosing', ['weightsConfirmed', 'markingClosed']],
  ['closed', ['weightsConfirmed', 'markingClosed', 'invited']],
])('a round is at %s after the decisions that lead there', (stage, kinds) => {
  expect(clientStage(ROUND, kinds.map((kind) => decision(kind)))).toBe(stage);
});

test('decisions of another round count for nothing, and a round that was closed is closed', () => {
  expect(clientStage(ROUND, [decision('weightsConfirmed', 3)])).toBe('weights');
  expect(clientStage({ ...ROUND, closed: '2026-03-03T10:00' }, [])).toBe('closed');
});

test('of those invited, who did not pass or withdrew is out of the running', () => {
  const invited = decision('invited', 1, 'A\nB\nC');
  expect(invitedIn(1, [invited])).toEqual(['A', 'B', 'C']);
  expect(stillInTheRunning(1, [invited])).toEqual(['A', 'B', 'C']);
  expect(stillInTheRunning(1, [invited, decision('withdrawn', 1, 'b', 2)])).toEqual(['A', 'C']);
  expect(stillInTheRunning(1, [invited, decision('gradingClosed', 2, 'C', 2)])).toEqual(['C']);
  expect(stillInTheRunning(1, [invited, decision('gradingClosed', 2, '', 2)])).toEqual([]);
});
