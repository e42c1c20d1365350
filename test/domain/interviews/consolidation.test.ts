import fc from 'fast-check';
import { NO_GRADE, WORD_GRADES } from '../../../src/domain/competency';
import { consolidate, nobodyPassed, type JudgedRow } from '../../../src/domain/interviews/consolidation';
import { openWork, type Declaration } from '../../../src/domain/interviews/openWork';
import type { PanelAgreement } from '../../../src/domain/interviews/panelAgreement';
import { repetitionOf } from '../../../src/domain/interviews/repetition';

const CONSENSUS: PanelAgreement = { rule: 'consensus', scale: WORD_GRADES, members: ['Noor', 'Sam'] };
const row = (candidate: string, competency: string, members: readonly number[], consensus = NO_GRADE, reason = ''): JudgedRow => ({
  candidate,
  competency,
  members,
  consensus,
  reason,
});
const DECLARED: Declaration = { conflict: false, text: '' };

test('a candidate passes on every competency, fails on one, and is open while a grade is', () => {
  const rows = [
    row('A', 'x', [2, 3], 2),
    row('A', 'y', [3, 3], 3),
    row('B', 'x', [1, 3], 1),
    row('B', 'y', [3, NO_GRADE]),
    row('C', 'x', [3, 3], 3),
    row('C', 'y', [3, 3]),
  ];
  const { outcomes } = consolidate(rows, CONSENSUS);
  expect(outcomes.map(({ candidate, outcome }) => [candidate, outcome])).toEqual([
    ['A', 'passed'],
    ['B', 'failed'],
    ['C', 'open'],
  ]);
  expect(nobodyPassed(outcomes)).toBe(false);
  expect(nobodyPassed(outcomes.slice(1, 2))).toBe(true);
  expect(nobodyPassed(outcomes.slice(1))).toBe(false);
  expect(nobodyPassed([])).toBe(false);
});

test('what is left to do: declarations, explanations, grades, the panel’s own grade, and reasons', () => {
  const rows = [row('A', 'x', [2, NO_GRADE]), row('A', 'y', [2, 2]), row('B', 'x', [2, 3], 4), row('B', 'y', [2, 3], 4, 'omdat')];
  const declarations: Declaration[] = [
    { conflict: null, text: '' },
    { conflict: true, text: ' ' },
  ];
  expect(openWork(rows, declarations, consolidate(rows, CONSENSUS))).toEqual([
    { what: 'declaration', member: 0 },
    { what: 'conflictText', member: 1 },
    { what: 'grades', member: 1, count: 1 },
    { what: 'panelGrade', row: 1 },
    { what: 'reason', row: 2 },
  ]);
  const done = [row('A', 'x', [2, 2], 2)];
  expect(openWork(done, [DECLARED, { conflict: true, text: 'oud-collega' }], consolidate(done, CONSENSUS))).toEqual([]);
});

test('the order of the rows changes no outcome', () => {
  const grade = fc.integer({ min: -1, max: 4 });
  const rows = fc.array(
    fc.record({ candidate: fc.constantFrom('A', 'B', 'C'), competency: fc.constantFrom('x', 'y'), members: fc.tuple(grade, grade, grade), consensus: grade, reason: fc.constant('') }),
    { minLength: 1, maxLength: 8 },
  );
  const byName = (judged: readonly JudgedRow[], rule: PanelAgreement['rule']): Record<string, string> =>
    Object.fromEntries(consolidate(judged, { ...CONSENSUS, rule }).outcomes.map(({ candidate, outcome }) => [candidate, outcome]));
  fc.assert(
    fc.property(rows, fc.constantFrom('consensus', 'lowest', 'median'), fc.infiniteStream(fc.nat()), (judged, rule, keys) => {
      const shuffled = judged.map((each) => ({ each, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ each }) => each);
      expect(byName(shuffled, rule)).toEqual(byName(judged, rule));
    }),
  );
});

test('exactly the step that the notice names is repeated; where it names none, nothing is assumed', () => {
  const steps = [
    { number: 3, title: 'Uitnodiging', kind: 'client' },
    { number: 4, title: 'Gesprek', kind: 'interviews' },
  ] as const;
  expect(repetitionOf(steps, 3, ['C'])).toEqual({ kind: 'repeat', step: steps[0], candidates: ['C'] });
  expect(repetitionOf(steps, null, ['C'])).toEqual({ kind: 'stepOpen' });
  expect(repetitionOf(steps, 7, ['C'])).toEqual({ kind: 'stepOpen' });
  expect(repetitionOf(steps, 3, [])).toEqual({ kind: 'nobodyLeft' });
});
