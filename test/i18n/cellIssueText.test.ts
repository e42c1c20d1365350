import type { IssueFacts } from '../../src/domain/issue';
import { cellIssueText } from '../../src/i18n/cellIssueText';
import { issueText } from '../../src/i18n/issueText';

/** One example of every issue that a formula meets in its arguments. */
const ISSUES: Partial<IssueFacts> = {
  answerUnreadable: { criterion: '1', value: 'misschien' },
  markNotNumber: { criterion: '5', value: 'goed' },
  markIsError: { criterion: '5', value: '#N/A' },
  markBelowZero: { criterion: '5', value: -1.5 },
  markAboveWeight: { criterion: '5', value: 20.5, weight: 20 },
  markNotShare: { criterion: '5', value: 101 },
  markNotYesNo: { criterion: '5', value: '?' },
  markNotLevel: { criterion: '5', value: '2', levels: 'goed; matig' },
  rateNotNumber: { value: '€ 92,50', meant: 92.5 },
  rateNotPositive: { value: 0 },
  rateIsError: { value: '#REF!' },
  levelsMissing: { criterion: '5' },
  levelDuplicate: { criterion: '5', level: 'goed' },
  levelPointsOffWeight: { criterion: '5', level: 'goed', points: 9, weight: 8 },
  levelsOverlap: { criterion: '5', first: 'a', second: 'b', at: 5 },
  levelsGap: { criterion: '5', first: 'a', second: 'b', from: 2, to: 3 },
};
const cases = Object.entries(ISSUES).map(([code, facts]) => ({ code, facts }) as never);

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(cases)('a formula says of %p what the pane says', (issue) => {
    expect(cellIssueText(issue, language)).toBe(issueText(issue, language));
    expect(cellIssueText(issue, language)).toMatch(/[.!]$/);
  });
});

test('of an issue that no formula meets it knows the code only', () => {
  expect(cellIssueText({ code: 'nameMissing', facts: {} }, 'nl')).toBe('nameMissing');
});
