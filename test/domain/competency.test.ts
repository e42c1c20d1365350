import fc from 'fast-check';
import {
  gradeOf,
  interviewOutcome,
  judgeCompetency,
  NO_GRADE,
  NUMBER_GRADES,
  WORD_GRADES,
  type PanelRule,
} from '../../src/domain/competency';

const [POOR, WEAK, ENOUGH, GOOD, EXCELLENT] = [0, 1, 2, 3, 4];

describe('a grade', () => {
  test.each([
    ['goed', WORD_GRADES, GOOD],
    [' Voldoende ', WORD_GRADES, ENOUGH],
    ['', WORD_GRADES, NO_GRADE],
    ['prima', WORD_GRADES, null],
    ['6', NUMBER_GRADES, NUMBER_GRADES.pass],
    ['11', NUMBER_GRADES, null],
  ])('%p', (text, scale, expected) => expect(gradeOf(text, scale)).toBe(expected));
});

describe('the panel on one competency', () => {
  test.each<[string, number[], PanelRule, number, Partial<ReturnType<typeof judgeCompetency>>]>([
    ['median of three', [WEAK, GOOD, ENOUGH], 'median', NO_GRADE, { panelGrade: ENOUGH }],
    ['an even panel: the lower of the two middle grades', [ENOUGH, GOOD], 'median', NO_GRADE, { panelGrade: ENOUGH }],
    ['four members', [WEAK, ENOUGH, GOOD, GOOD], 'median', NO_GRADE, { panelGrade: ENOUGH }],
    ['lowest', [EXCELLENT, WEAK, GOOD], 'lowest', NO_GRADE, { panelGrade: WEAK }],
    ['consensus: what the panel typed', [ENOUGH, GOOD], 'consensus', GOOD, { panelGrade: GOOD, needsReason: true }],
    ['consensus at the median needs no reason', [ENOUGH, GOOD], 'consensus', ENOUGH, { panelGrade: ENOUGH, needsReason: false }],
    ['consensus not typed yet', [ENOUGH, GOOD], 'consensus', NO_GRADE, { panelGrade: NO_GRADE, needsReason: false }],
    ['a member has not graded yet', [ENOUGH, NO_GRADE], 'median', NO_GRADE, { panelGrade: NO_GRADE, median: ENOUGH }],
    ['nobody has', [NO_GRADE, NO_GRADE], 'lowest', NO_GRADE, { panelGrade: NO_GRADE, median: NO_GRADE, toDiscuss: false }],
    ['one level apart is no reason to talk', [ENOUGH, GOOD], 'median', NO_GRADE, { toDiscuss: false }],
    ['two levels apart are', [ENOUGH, EXCELLENT], 'median', NO_GRADE, { toDiscuss: true }],
  ])('%s', (_, members, rule, consensus, expected) => {
    expect(judgeCompetency(members, rule, consensus)).toMatchObject(expected);
  });

  test('the median is a grade that somebody gave, with at least half at it or above, and the order does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 7 }), (members) => {
        const { median } = judgeCompetency(members, 'median', NO_GRADE);
        expect(members).toContain(median);
        expect(members.filter((grade) => grade >= median).length * 2).toBeGreaterThanOrEqual(members.length);
        expect(members.filter((grade) => grade <= median).length * 2).toBeGreaterThanOrEqual(members.length);
        expect(judgeCompetency([...members].reverse(), 'median', NO_GRADE).median).toBe(median);
      }),
    );
  });
});

describe('the outcome of an interview', () => {
  test.each([
    ['all at or above the pass mark', [ENOUGH, EXCELLENT], 'passed'],
    ['one below', [WEAK, EXCELLENT], 'failed'],
    ['one below, another still open', [POOR, NO_GRADE], 'failed'],
    ['one still open', [GOOD, NO_GRADE], 'open'],
    ['no competencies', [], 'open'],
  ])('%s', (_, grades, expected) => expect(interviewOutcome(grades, WORD_GRADES.pass)).toBe(expected));
});
