import { coursesOf } from '../../../src/domain/award/course';
import type { Decision, DecisionKind } from '../../../src/domain/procedure/decision';
import { assess } from '../../../src/domain/assess';
import { toHourlyRate } from '../../../src/domain/hourlyRate';
import { toPoints } from '../../../src/domain/points';
import type { Field } from '../../../src/domain/field';
import type { Tender } from '../../../src/domain/tender';

const TENDER: Tender = {
  knockOuts: [{ id: '1', text: 'Eis', test: { kind: 'answer' } }],
  selection: [{ id: '2', text: 'Wens', weight: toPoints(100), scale: { kind: 'points' } }],
  total: toPoints(100),
  shortlistSize: 4,
};
const FIELD: Field = {
  count: 6,
  names: ['A', 'B', 'C', 'D', 'E', 'F'],
  suppliers: ['', '', '', '', '', ''],
  rates: Float64Array.from([90, 91, 92, 93, 94, 95], toHourlyRate),
  receivedAt: new Float64Array(6).fill(Number.NaN),
  answers: new Map([['1', Uint8Array.from([1, 1, 1, 1, 2, 0])]]),
  points: new Map([['2', Float64Array.from([90, 80, 70, 60, 50, 40], toPoints)]]),
};

type Story = readonly (readonly [DecisionKind, number | null, string])[];
function courses(story: Story, rounds: Readonly<Record<number, string>> = {}): string[] {
  const decisions = story.map(([kind, round, candidate], index): Decision => ({ number: index + 1, at: '2026-01-01T10:00', kind, round, candidate, content: '', reason: '', by: '' }));
  const entrants = new Map(Object.entries(rounds).map(([round, names]) => [Number(round), new Set(names.toLowerCase().split(' '))] as const));
  return coursesOf({ tender: TENDER, field: FIELD, assessment: assess(TENDER, FIELD), decisions, entrants }).map((course) =>
    'round' in course ? `${course.kind} ${course.round}` : course.kind,
  );
}

test.each<[string, Story, Record<number, string>, string[]]>([
  ['before any round', [], {}, ['ranked', 'ranked', 'ranked', 'ranked', 'knockedOut', 'open']],
  ['withdrawing counts at any stage', [['withdrawn', null, 'b'], ['withdrawn', null, 'F']], {}, ['ranked', 'withdrawn', 'ranked', 'ranked', 'knockedOut', 'withdrawn']],
  ['who was compared and not invited', [['invited', 1, 'A\nB']], { 1: 'a b c d' }, ['invited 1', 'invited 1', 'notInvited 1', 'notInvited 1', 'knockedOut', 'open']],
  ['an invitation that is recorded anew', [['invited', 1, 'A\nB'], ['invited', 1, 'A\nC']], { 1: 'a b c d' }, ['invited 1', 'notInvited 1', 'invited 1', 'notInvited 1', 'knockedOut', 'open']],
  ['who passed an interview', [['invited', 1, 'A\nB'], ['gradingClosed', 2, 'B']], { 1: 'a b c d' }, ['notPassed 2', 'passed 2', 'notInvited 1', 'notInvited 1', 'knockedOut', 'open']],
  [
    'a repetition, in which the first round still decides for those who failed it',
    [['invited', 1, 'A\nB'], ['gradingClosed', 2, ''], ['nobodyPassed', 2, ''], ['invited', 3, 'C'], ['gradingClosed', 4, 'C']],
    { 1: 'a b c d', 3: 'c d' },
    ['notPassed 2', 'notPassed 2', 'passed 4', 'notInvited 3', 'knockedOut', 'open'],
  ],
])('%s', (_, story, rounds, expected) => expect(courses(story, rounds)).toEqual(expected));
