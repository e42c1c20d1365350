import { checkAgreement, newMemberFault, type ProposedAgreement } from '../../../src/domain/interviews/panelAgreement';

const GOOD: ProposedAgreement = { rule: 'median', grades: ['matig', 'goed'], passGrade: 'Goed', members: ['Noor', 'Sam', ''] };
const codes = (change: Partial<ProposedAgreement>, least: number | null = null): string[] => {
  const checked = checkAgreement({ ...GOOD, ...change }, least);
  return checked.kind === 'faulty' ? checked.faults.map(({ code }) => code) : [];
};

test('what is complete is agreed, without the blank lines', () => {
  expect(checkAgreement(GOOD, null)).toEqual({
    kind: 'agreed',
    agreement: { rule: 'median', scale: { grades: ['matig', 'goed'], pass: 1 }, members: ['Noor', 'Sam'] },
  });
});

test.each<[string, Partial<ProposedAgreement>, number | null, string[]]>([
  ['one member', { members: ['Noor'] }, null, ['tooFewMembers']],
  ['fewer than the notice asks', {}, 3, ['tooFewMembers']],
  ['a notice that asks for one does not make one enough', { members: ['Noor'] }, 1, ['tooFewMembers']],
  ['the same name twice', { members: ['Noor', ' noor'] }, null, ['memberDouble']],
  ['two names on a line', { members: ['Noor; Sam', 'Kim'] }, null, ['memberUnusable']],
  ['no rule', { rule: null }, null, ['ruleOpen']],
  ['one grade', { grades: ['goed'] }, null, ['tooFewGrades']],
  ['the same grade twice', { grades: ['goed', 'Goed'] }, null, ['gradeDouble']],
  ['a grade with a sign that a formula reads otherwise', { grades: ['goed*', 'goed'] }, null, ['gradeUnusable']],
  ['a pass mark that is no grade', { passGrade: 'ruim' }, null, ['passGradeUnknown']],
  ['no pass mark', { passGrade: ' ' }, null, ['passGradeUnknown']],
  ['grades that no drop-down holds', { grades: Array.from({ length: 20 }, (_, index) => `oordeel nummer ${index}`), passGrade: 'oordeel nummer 3' }, null, ['gradesTooLong']],
])('%s is a fault', (_, change, least, expected) => {
  expect(codes(change, least)).toEqual(expected);
});

test('a member who joins has a name, and not one that is there', () => {
  expect(newMemberFault('Kim', ['Noor'])).toBeNull();
  expect(newMemberFault('NOOR', ['Noor'])?.code).toBe('memberDouble');
  expect(newMemberFault(' ', ['Noor'])?.code).toBe('memberUnusable');
});
